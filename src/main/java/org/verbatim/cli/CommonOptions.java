/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read articles have in common. */
final class CommonOptions {

  private static final int MOST_THREADS = 256;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles: files, folders, or - for standard input.")
  private List<String> paths;

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

  List<String> paths() {
    return paths;
  }

  int threads() {
    return threads(threads);
  }

  /** One per processor if the user does not say. */
  static int threads(Integer wanted) {
    if (wanted == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (wanted < 1 || wanted > MOST_THREADS) {
      throw new UsageException(
          "--threads must be a number from 1 to " + MOST_THREADS + ", got " + wanted);
    }
    return wanted;
  }
}
