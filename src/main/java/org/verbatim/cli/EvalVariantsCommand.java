/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.verbatim.eval.ScoreTable;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.variants.SystemCluster;
import org.verbatim.eval.variants.VariantScorer;
import org.verbatim.exchange.EvalFiles;
import org.verbatim.exchange.ScoreRecords;
import org.verbatim.pipeline.Checker;
import org.verbatim.read.FoundArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores which reports tell of one utterance, and how they differ. */
@Command(
    name = "variants",
    sortOptions = false,
    description = {
      "Score links between articles and discrepancies: against gold pairs, or, without --gold, on"
          + " articles whose quotations are altered in known ways (the benchmark)."
    })
final class EvalVariantsCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "The gold pairs; without it, the benchmark is run.")
  private Path gold;

  @Option(
      names = {"--texts", "--articles"},
      paramLabel = "DIR",
      description =
          "The folder with the texts, DOC.txt each; folders in it are searched too. For the"
              + " benchmark, clean articles to start from; default: the shipped ones.")
  private Path texts;

  @Mixin private BenchmarkOptions benchmark;

  @Option(names = "--by-type", description = "Add a line for each type of difference (--gold).")
  private boolean byType;

  @Mixin private ScoringOptions scoring;

  EvalVariantsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (gold == null) {
      if (byType || scoring.system().isPresent()) {
        throw new UsageException(
            "--by-type and --system need --gold FILE; the benchmark runs the pipeline itself");
      }
      streams.print(
          new BenchmarkRun(benchmark, scoring.settings(), streams).run(texts, scoring.json()));
      return Main.DONE;
    }
    if (texts == null) {
      throw new UsageException("--gold needs --texts DIR, the folder with its texts");
    }
    if (benchmark.isGiven()) {
      throw new UsageException(
          "--seed, --rounds, --out and --errors are for the benchmark; leave out --gold");
    }
    return score();
  }

  private Integer score() {
    var found = EvalTexts.in(texts);
    var pairs = EvalOptions.read(() -> EvalFiles.variantGold(gold, found.byId(streams::complain)));
    var system = system(found.articles(pairs.texts().keySet()));
    var scores = VariantScorer.score(pairs, system, Resampling.DEFAULT);
    streams.print(scoring.json() ? ScoreRecords.json(scores) : ScoreTable.of(scores, byType));
    return Main.DONE;
  }

  private List<SystemCluster> system(FoundArticles articles) {
    if (scoring.system().isPresent()) {
      var file = scoring.system().get();
      return EvalOptions.read(() -> EvalFiles.clusters(file));
    }
    try (var progress = ProgressLine.on(streams.err())) {
      var result = new Checker(scoring.settings(), progress).check(articles);
      return result.stories().stream()
          .flatMap(story -> story.utterances().stream())
          .map(SystemCluster::of)
          .toList();
    }
  }
}
