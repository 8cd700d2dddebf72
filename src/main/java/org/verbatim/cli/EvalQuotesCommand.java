/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.verbatim.eval.ErrorList;
import org.verbatim.eval.ReliabilityPlot;
import org.verbatim.eval.ScoreTable;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.quotes.QuoteScorer;
import org.verbatim.eval.quotes.QuoteTask;
import org.verbatim.eval.quotes.ScoredRecord;
import org.verbatim.exchange.EvalFiles;
import org.verbatim.exchange.ScoreRecords;
import org.verbatim.pipeline.Exporter;
import org.verbatim.pipeline.Settings;
import org.verbatim.read.FoundArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores who said what. */
@Command(
    name = "quotes",
    sortOptions = false,
    description = "Score who said what against gold quote records.")
final class EvalQuotesCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private EvalOptions options;

  @Option(
      names = "--task",
      paramLabel = "TASK",
      defaultValue = "direct",
      description = "What is scored: direct (what stands between marks) or all; default: direct.")
  private QuoteTask task;

  @Option(
      names = "--docs",
      paramLabel = "FILE",
      description = "Judge only the documents named in this file, one a line.")
  private Path docs;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what is wrong to this file, with the words around it.")
  private Path errors;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description =
          "Draw to this SVG file how often decisions of a stated confidence are right"
              + " (task direct).")
  private Path plot;

  EvalQuotesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (plot != null && task != QuoteTask.DIRECT) {
      throw new UsageException(
          "--plot needs --task direct: nothing else is judged by its confidence");
    }
    var settings = options.settings();
    var texts = options.texts();
    var gold =
        EvalOptions.read(
            () ->
                EvalFiles.quoteGold(
                    options.gold(), texts.byId(streams::complain), Optional.ofNullable(docs)));
    var system = system(texts.articles(gold.texts().keySet()), settings);
    var scores = QuoteScorer.score(gold, system, task, Resampling.DEFAULT);
    scores.warnings().forEach(streams::complain);
    if (errors != null) {
      write(errors, ErrorList.of(scores.wrongCases()));
    }
    if (plot != null) {
      write(plot, ReliabilityPlot.svg(scores.reliability()));
    }
    streams.print(options.json() ? ScoreRecords.json(scores) : ScoreTable.of(scores));
    return Main.DONE;
  }

  private List<ScoredRecord> system(FoundArticles articles, Settings settings) {
    if (options.system().isPresent()) {
      var file = options.system().get();
      return EvalOptions.read(() -> EvalFiles.quoteRecords(file));
    }
    try (var progress = ProgressLine.on(streams.err())) {
      return new Exporter(settings, progress)
          .annotate(articles).stream()
              .flatMap(article -> ScoredRecord.of(article).stream())
              .toList();
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + " (" + e.getMessage() + ")");
    }
  }
}
