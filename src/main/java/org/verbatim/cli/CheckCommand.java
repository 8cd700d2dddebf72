/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.verbatim.model.CheckResult;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.pipeline.Checker;
import org.verbatim.pipeline.OutputFolder;
import org.verbatim.report.ConsoleSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job. */
@Command(
    name = "check",
    sortOptions = false,
    description =
        "Annotate articles, link what they report of the same utterance, compare, and report.")
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "verbatim-out",
      description = "The folder for the results; default: ${DEFAULT-VALUE}.")
  private Path out;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "never",
      description =
          "Exit with 3 if a discrepancy is that bad: ${COMPLETION-CANDIDATES}; default:"
              + " ${DEFAULT-VALUE}.")
  private FailOn failOn;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "neutral",
      description =
          "How grave a difference is: neutral, strict (any unmarked change between quotation"
              + " marks), lenient (clean-ups pass), or a file with your house's rules; default:"
              + " ${DEFAULT-VALUE}.")
  private String profile;

  @Mixin private CommonOptions common;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    var settings = common.settings().withProfile(profile);
    var found = Articles.find(common.paths(), streams.in());
    CheckResult result;
    try (var folder = OutputFolder.open(out);
        var progress = ProgressLine.on(streams.err())) {
      result = new Checker(settings, progress).check(found, folder, parameters());
    }
    streams.print(new ConsoleSummary().render(result, Terminal.columns()));
    streams.print("Report: " + out.resolve(Checker.REPORT) + "\n");
    boolean reached =
        result.stories().stream()
            .flatMap(story -> story.utterances().stream())
            .map(ComparedUtterance::severity)
            .anyMatch(failOn::isReachedBy);
    if (reached) {
      return Main.FAIL_ON_REACHED;
    }
    return result.failures().isEmpty() ? Main.DONE : Main.SOME_FAILED;
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("paths", String.join(" ", common.paths()));
    parameters.put("fail-on", failOn.toString());
    parameters.put("profile", profile);
    common.settings().parameters().forEach((name, value) -> parameters.put(name, value.toString()));
    return parameters;
  }
}
