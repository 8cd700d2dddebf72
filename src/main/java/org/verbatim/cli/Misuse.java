/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.verbatim.pipeline.BadSettingException;
import org.verbatim.pipeline.OutputException;
import org.verbatim.text.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what was wrong with a command and what to do. */
final class Misuse {

  private Misuse() {}

  static String message(ParameterException misuse) {
    var command = misuse.getCommandLine();
    if (misuse instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(command, unmatched.getUnmatched().get(0));
    }
    var options =
        command.getUnmatchedArguments().stream().filter(it -> it.startsWith("-")).toList();
    if (misuse instanceof MissingParameterException && !options.isEmpty()) {
      return unmatched(command, options.get(0));
    }
    String message = misuse.getMessage().lines().findFirst().orElse("");
    if (misuse instanceof MissingParameterException) {
      message =
          message.replace("required option:", "the option").replace("required parameter: ", "");
    }
    return message.substring(0, 1).toLowerCase(Locale.ROOT)
        + message.substring(1)
        + "; see '"
        + help(command)
        + "'";
  }

  private static String unmatched(CommandLine command, String word) {
    boolean hasCommands = !command.getSubcommands().isEmpty();
    if (word.startsWith("-") && word.length() > 1) {
      return "no option '"
          + word
          + "';"
          + Suggestion.didYouMean(word.replaceFirst("=.*", ""), options(command))
          + " See '"
          + help(command)
          + "'";
    }
    if (hasCommands) {
      return noCommand(word, command.getSubcommands().keySet());
    }
    return "unexpected '" + word + "'; see '" + help(command) + "'";
  }

  static String noCommand(String word, Set<String> commands) {
    return "no command '"
        + word
        + "';"
        + Suggestion.didYouMean(word, commands)
        + " Commands: "
        + String.join(", ", commands);
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }

  private static String help(CommandLine command) {
    return command.getParent() == null
        ? "verbatim help"
        : help(command.getParent()) + " " + command.getCommandName();
  }

  static String message(Exception failure) {
    if (failure instanceof UsageException
        || failure instanceof OutputException
        || failure instanceof BadSettingException) {
      return failure.getMessage();
    }
    var trace = failure.getStackTrace();
    return "stopped by a fault of its own ("
        + failure
        + (trace.length == 0 ? "" : ", at " + trace[0])
        + "); please report this";
  }
}
