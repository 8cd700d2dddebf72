/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read articles have in common. */
final class CommonOptions {

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
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > 256) {
      throw new UsageException("--threads must be a number from 1 to 256, got " + threads);
    }
    return threads;
  }
}
