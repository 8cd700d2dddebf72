/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.util.List;
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

  @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command.")
  private List<String> words = List.of();

  HelpCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    var shown = spec.commandLine().getParent();
    for (var word : words) {
      var commands = shown.getSubcommands();
      if (!commands.containsKey(word)) {
        throw new UsageException(Misuse.noCommand(word, commands.keySet()));
      }
      shown = commands.get(word);
    }
    streams.print(shown.getUsageMessage(Ansi.OFF));
  }
}
