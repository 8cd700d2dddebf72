/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.verbatim.exchange.BadRecordException;
import org.verbatim.pipeline.Settings;
import picocli.CommandLine.Mixin;

/** What an evaluation against gold needs. */
final class EvalOptions {

  @Mixin private GoldOptions given;

  @Mixin private ScoringOptions scoring;

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
    return scoring.system();
  }

  boolean json() {
    return scoring.json();
  }

  Settings settings() {
    return scoring.settings();
  }
}
