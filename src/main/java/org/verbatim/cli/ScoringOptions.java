/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.verbatim.pipeline.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is scored, and how the figures are printed. */
final class ScoringOptions {

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description = "Score this output instead of running the pipeline.")
  private Path system;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Mixin private RunOptions run;

  Optional<Path> system() {
    return Optional.ofNullable(system);
  }

  boolean json() {
    return json;
  }

  Settings settings() {
    return run.settings();
  }
}
