/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.verbatim.eval.ScoreTable;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.quotes.QuoteGold;
import org.verbatim.eval.quotes.QuoteScorer;
import org.verbatim.eval.quotes.QuoteTask;
import org.verbatim.eval.quotes.ScoredRecord;
import org.verbatim.exchange.EvalFiles;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.pipeline.Exporter;
import org.verbatim.pipeline.Settings.Reading;
import org.verbatim.quote.Relation;
import org.verbatim.quote.sequence.ReadingLesson;
import org.verbatim.quote.sequence.ReadingTraining;
import org.verbatim.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the model of the fast reading. */
@Command(
    name = "reading",
    sortOptions = false,
    description = "Train the fast reading, which finds what is reported without quotation marks.",
    footer = {
      "",
      "The gold: quote records of every attribution, also of those without marks, with cue, source",
      "and content. Every tenth article is held out and the figures are of these, read by a model",
      "of the others; the model file is trained on all. The same data gives the same file, byte",
      "for byte."
    })
final class TrainReadingCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private GoldOptions given;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The model file to write.")
  private Path out;

  @Mixin private RunOptions run;

  TrainReadingCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (Files.isDirectory(out)) {
      throw new UsageException(out + " is a folder; --out must name a file");
    }
    var settings = run.settings().withReading(Reading.FAST); // only its tokens are looked at
    var found = given.texts();
    var gold =
        EvalOptions.read(
            () ->
                EvalFiles.quoteGold(given.gold(), found.byId(streams::complain), Optional.empty()));
    List<AnnotatedArticle> articles;
    try (var progress = ProgressLine.on(streams.err())) {
      articles = new Exporter(settings, progress).annotate(found.articles(gold.texts().keySet()));
    }
    var lessons = lessons(articles, gold);
    if (lessons.stream().allMatch(lesson -> lesson.relations().isEmpty())) {
      throw new UsageException(
          given.gold() + ": no record of these texts has a cue and a content to learn from");
    }
    var trained = ReadingTraining.train(lessons);
    write(trained.model());
    streams.print(summary(lessons, trained.model().length));
    if (!trained.heldOut().isEmpty()) {
      streams.print(figures(trained.heldOut(), gold));
    }
    return Main.DONE;
  }

  private static List<ReadingLesson> lessons(List<AnnotatedArticle> articles, QuoteGold gold) {
    Map<String, List<Relation>> marked =
        gold.records().stream()
            .filter(record -> !record.cue().isEmpty() && !record.content().isEmpty())
            .collect(
                Collectors.groupingBy(
                    ScoredRecord::doc,
                    Collectors.mapping(TrainReadingCommand::relation, Collectors.toList())));
    return articles.stream()
        .map(
            article ->
                new ReadingLesson(
                    article.segmented(), marked.getOrDefault(article.id(), List.of())))
        .toList();
  }

  private static Relation relation(ScoredRecord record) {
    return new Relation(Span.hull(record.cue()), record.source(), record.content(), 1);
  }

  private void write(byte[] model) {
    try {
      Files.write(out, model);
    } catch (IOException e) {
      throw new UsageException("cannot write " + out + " (" + e.getMessage() + ")");
    }
  }

  private String summary(List<ReadingLesson> lessons, int size) {
    long relations = lessons.stream().mapToLong(lesson -> lesson.relations().size()).sum();
    return String.format(
        Locale.ROOT,
        "Trained on %,d articles with %,d attributions.\nModel: %s (%,d bytes)\n",
        lessons.size(),
        relations,
        out,
        size);
  }

  private static String figures(List<ReadingLesson> heldOut, QuoteGold gold) {
    var texts = new TreeMap<String, String>();
    List<ScoredRecord> read = new ArrayList<>();
    for (var lesson : heldOut) {
      String id = lesson.article().article().id();
      texts.put(id, lesson.article().text());
      lesson.relations().forEach(relation -> read.add(record(id, relation)));
    }
    var marked = gold.records().stream().filter(one -> texts.containsKey(one.doc())).toList();
    var scores =
        QuoteScorer.score(
            new QuoteGold(texts, marked, List.of(), List.of()),
            read,
            QuoteTask.ALL,
            Resampling.DEFAULT);
    return "\nHeld out, read by a model of the others:\n" + ScoreTable.of(scores);
  }

  private static ScoredRecord record(String doc, Relation relation) {
    return new ScoredRecord(
        doc,
        Optional.empty(),
        Optional.empty(),
        relation.content(),
        List.of(),
        List.of(relation.cue()),
        relation.source(),
        Optional.empty(),
        List.of(),
        OptionalDouble.of(relation.confidence()),
        false);
  }
}
