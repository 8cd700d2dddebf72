/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.verbatim.eval.ScoreTable;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.variants.SystemCluster;
import org.verbatim.eval.variants.VariantScorer;
import org.verbatim.exchange.EvalFiles;
import org.verbatim.exchange.ScoreRecords;
import org.verbatim.pipeline.Checker;
import org.verbatim.pipeline.Settings;
import org.verbatim.read.FoundArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores which reports tell of one utterance, and how they differ. */
@Command(
    name = "variants",
    sortOptions = false,
    description = "Score links between articles and discrepancies against gold pairs.")
final class EvalVariantsCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private EvalOptions options;

  @Option(names = "--by-type", description = "Add a line for each type of difference.")
  private boolean byType;

  EvalVariantsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    var settings = options.settings();
    var texts = options.texts();
    var gold =
        EvalOptions.read(
            () -> EvalFiles.variantGold(options.gold(), texts.byId(streams::complain)));
    var system = system(texts.articles(gold.texts().keySet()), settings);
    var scores = VariantScorer.score(gold, system, Resampling.DEFAULT);
    streams.print(options.json() ? ScoreRecords.json(scores) : ScoreTable.of(scores, byType));
    return Main.DONE;
  }

  private List<SystemCluster> system(FoundArticles articles, Settings settings) {
    if (options.system().isPresent()) {
      var file = options.system().get();
      return EvalOptions.read(() -> EvalFiles.clusters(file));
    }
    try (var progress = ProgressLine.on(streams.err())) {
      var result = new Checker(settings, progress).check(articles);
      return result.stories().stream()
          .flatMap(story -> story.utterances().stream())
          .map(SystemCluster::of)
          .toList();
    }
  }
}
