/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.verbatim.attribute.AttributionTrainer;
import org.verbatim.attribute.AttributionTrainer.Key;
import org.verbatim.attribute.AttributionTrainer.Lesson;
import org.verbatim.attribute.opennlp.MaxentTrainer;
import org.verbatim.eval.quotes.QuoteGold;
import org.verbatim.eval.quotes.ScoredRecord;
import org.verbatim.eval.quotes.SourceKey;
import org.verbatim.exchange.EvalFiles;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotation;
import org.verbatim.model.Quotations;
import org.verbatim.pipeline.Exporter;
import org.verbatim.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns whom quotations are laid to. */
@Command(
    name = "attribution",
    sortOptions = false,
    description =
        "Learn from gold quote records whom quotations are laid to, and how sure that is.")
final class TrainAttributionCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private GoldOptions given;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the model.")
  private Path out;

  @Mixin private RunOptions run;

  TrainAttributionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    var settings = run.settings();
    var found = given.texts();
    var marked =
        EvalOptions.read(
            () ->
                EvalFiles.quoteGold(given.gold(), found.byId(streams::complain), Optional.empty()));
    List<Lesson> lessons;
    try (var progress = ProgressLine.on(streams.err())) {
      var articles = found.articles(marked.texts().keySet());
      lessons = lessons(new Exporter(settings, progress).annotate(articles), marked);
    }
    var trained = new AttributionTrainer(new MaxentTrainer()).train(lessons);
    write(trained.model().text(remarks(lessons)));
    trained.report().forEach(line -> streams.print(line + "\n"));
    return Main.DONE;
  }

  private static List<Lesson> lessons(List<AnnotatedArticle> articles, QuoteGold marked) {
    Map<String, List<ScoredRecord>> byDocument =
        marked.records().stream().collect(Collectors.groupingBy(ScoredRecord::doc));
    return articles.stream()
        .map(article -> lesson(article, byDocument.getOrDefault(article.id(), List.of())))
        .toList();
  }

  private static Lesson lesson(AnnotatedArticle article, List<ScoredRecord> gold) {
    return new Lesson(
        article.segmented(),
        new Quotations(article.quotations(), article.marks()),
        new Mentions(article.speakers(), article.mentions()),
        new GoldKey(new SourceKey(article, gold)));
  }

  /** What gold says, in the trainer's terms. */
  private record GoldKey(SourceKey sources) implements Key {

    @Override
    public List<Boolean> verdicts(Quotation quotation, List<Span> source) {
      return sources.verdicts(quotation.id(), source);
    }

    @Override
    public boolean isNested(Quotation quotation) {
      return sources.isNested(quotation.id());
    }
  }

  private List<String> remarks(List<Lesson> lessons) {
    return List.of(
        "What was learned about attributions; made by 'verbatim train attribution'.",
        "Learned from "
            + lessons.size()
            + " articles with gold in "
            + given.gold().getFileName()
            + "; holds numbers only, no text. Licence: Apache-2.0.");
  }

  private void write(String text) {
    try {
      Files.writeString(out, text);
    } catch (IOException e) {
      throw new UsageException("cannot write " + out + " (" + e.getMessage() + ")");
    }
  }
}
