/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Rebuilds what was learned from data. */
@Command(
    name = "train",
    synopsisSubcommandLabel = "(names|attribution|reading)",
    description = "Rebuild a model from data of your own.")
final class TrainCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to train: names, attribution or reading");
  }
}
