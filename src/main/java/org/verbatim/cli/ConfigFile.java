/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.verbatim.text.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options in a file: one {@code name = value} a line, {@code #} before a comment. What stands on
 * the command line wins. Options of other commands are allowed, so that one file serves all.
 */
final class ConfigFile {

  private static final String OPTION = "--config";

  private ConfigFile() {}

  /** Sets the options of the file that the arguments name, if they name one. */
  static void apply(CommandLine commands, List<String> args) {
    var file = named(args);
    if (file.isEmpty()) {
      return;
    }
    var values = read(file.get(), known(commands));
    commands.setDefaultValueProvider(
        argument ->
            argument instanceof OptionSpec option
                ? values.get(option.longestName().replaceFirst("^-+", ""))
                : null);
  }

  private static Optional<String> named(List<String> args) {
    for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
      if (args.get(i).equals(OPTION) && i + 1 < args.size()) {
        return Optional.of(args.get(i + 1));
      }
      if (args.get(i).startsWith(OPTION + "=")) {
        return Optional.of(args.get(i).substring(OPTION.length() + 1));
      }
    }
    return Optional.empty();
  }

  private static SortedSet<String> known(CommandLine commands) {
    SortedSet<String> names = new TreeSet<>();
    for (var command : commands.getSubcommands().values()) {
      for (var option : command.getCommandSpec().options()) {
        names.add(option.longestName().replaceFirst("^-+", ""));
      }
      names.addAll(known(command));
    }
    names.remove("help");
    names.remove("config");
    return names;
  }

  private static Map<String, String> read(String file, SortedSet<String> known) {
    Map<String, String> values = new HashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      // Windows editors put a byte order mark at the start.
      String setting = (number == 1 ? line.replaceFirst("^\uFEFF", "") : line).strip();
      if (setting.isEmpty() || setting.startsWith("#")) {
        continue;
      }
      String place = file + ":" + number + ": ";
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new UsageException(place + "'" + setting + "' has no '='; write name = value");
      }
      String name = setting.substring(0, equals).strip().replaceFirst("^--", "");
      if (!known.contains(name)) {
        throw new UsageException(
            place
                + "no option '"
                + name
                + "';"
                + Suggestion.didYouMean(name, known)
                + " Options: "
                + String.join(", ", known));
      }
      values.put(name, setting.substring(equals + 1).strip());
    }
    return values;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new UsageException("there is no file " + file + "; check --config");
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new UsageException("cannot read " + file + " (" + e.getMessage() + ")");
    }
  }
}
