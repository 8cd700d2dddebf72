/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how to use a command. */
@Command(name = "help", description = "Show how to use a command.")
final class HelpCommand implements Runnable {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command.")
  private String command;

  HelpCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    var all = spec.commandLine().getParent();
    var wanted = command == null ? all : all.getSubcommands().get(command);
    if (wanted == null) {
      throw new UsageException(
          "no command '"
              + command
              + "';"
              + Suggestion.didYouMean(command, all.getSubcommands().keySet())
              + " Commands: "
              + String.join(", ", all.getSubcommands().keySet()));
    }
    streams.print(wanted.getUsageMessage(Ansi.OFF));
  }
}
