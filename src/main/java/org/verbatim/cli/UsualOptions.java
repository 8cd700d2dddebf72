/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command takes, whether it runs the pipeline or not. */
final class UsualOptions {

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
}
