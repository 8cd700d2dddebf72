/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.verbatim.exchange.BadRecordException;
import org.verbatim.pipeline.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the two evaluations have in common. */
final class EvalOptions {

  @Mixin private GoldOptions given;

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description = "Score this output instead of running the pipeline.")
  private Path system;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Mixin private RunOptions run;

  /** Reads something and turns what is wrong with a file into misuse. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (BadRecordException e) {
      throw new UsageException(e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException("cannot be read: " + e.getMessage());
    }
  }

  Path gold() {
    return given.gold();
  }

  EvalTexts texts() {
    return given.texts();
  }

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
