/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What all commands have in common. */
final class RunOptions {

  private static final int MOST_THREADS = 256;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to work on at a time; default: one per processor.")
  private Integer threads;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Take options from a file, one 'name = value' a line.")
  private Path config;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** One per processor if the user does not say. */
  int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw new UsageException(
          "--threads must be a number from 1 to " + MOST_THREADS + ", got " + threads);
    }
    return threads;
  }
}
