/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before the commands. */
@Command(
    name = "verbatim",
    versionProvider = Version.class,
    description = "Who said what in the news, and where the sources disagree.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "PATH is a file or a folder with articles (.txt, .html), or - for standard input.",
      "Exit codes: 0 done; 1 done, but some articles could not be read; 2 misuse;",
      "3 --fail-on was reached."
    })
final class VerbatimCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command given");
  }
}
