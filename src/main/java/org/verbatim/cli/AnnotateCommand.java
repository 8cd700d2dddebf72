/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.verbatim.pipeline.ExportResult;
import org.verbatim.pipeline.Exporter;
import org.verbatim.pipeline.Format;
import org.verbatim.pipeline.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One article at a time, without linking. */
@Command(
    name = "annotate",
    sortOptions = false,
    description = "Annotate articles, one at a time, and write them in other programs' formats.")
final class AnnotateCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder for the results.")
  private Path out;

  @Option(
      names = "--format",
      required = true,
      split = ",",
      paramLabel = "F",
      description = "One or more of ${COMPLETION-CANDIDATES}.")
  private List<Format> formats;

  @Mixin private CommonOptions common;

  AnnotateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    var settings = common.settings();
    var found = Articles.find(common.paths(), streams.in());
    ExportResult result;
    try (var folder = OutputFolder.open(out);
        var progress = ProgressLine.on(streams.err())) {
      result = new Exporter(settings, progress).export(found, formats, folder, parameters());
    }
    result
        .failures()
        .forEach(failure -> streams.complain(failure.path() + ": " + failure.reason()));
    var coverage = result.coverage();
    streams.print(
        "Articles: "
            + coverage.articlesRead()
            + " read, "
            + coverage.articlesFailed()
            + " failed. Quotation marks: "
            + coverage.marksSeen()
            + " seen, "
            + coverage.speech()
            + " speech, "
            + coverage.noSpeech()
            + " no speech, "
            + coverage.unexplained()
            + " not explained.\nResults: "
            + out
            + "\n");
    return result.failures().isEmpty() ? Main.DONE : Main.SOME_FAILED;
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("paths", String.join(" ", common.paths()));
    parameters.put(
        "format", formats.stream().map(Format::toString).collect(Collectors.joining(",")));
    common.settings().parameters().forEach((name, value) -> parameters.put(name, value.toString()));
    return parameters;
  }
}
