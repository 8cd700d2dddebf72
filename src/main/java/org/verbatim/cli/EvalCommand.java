/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores against gold. */
@Command(
    name = "eval",
    synopsisSubcommandLabel = "(quotes | variants)",
    description = "Score the pipeline, or another system's output, against gold.")
final class EvalCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to score: quotes or variants");
  }
}
