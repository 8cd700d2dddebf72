/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.verbatim.eval.quotes.QuoteTask;
import org.verbatim.pipeline.Format;
import org.verbatim.pipeline.Settings.Reading;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;

/** The entry of the program. */
public final class Main {

  /** All articles were read. */
  static final int DONE = ExitCode.OK;

  /** Some articles could not be read. */
  static final int SOME_FAILED = 1;

  /** The user asked for something that cannot be done, or the results cannot be written. */
  static final int MISUSE = 2;

  /** Something as bad as {@code --fail-on} says was found. */
  static final int FAIL_ON_REACHED = 3;

  private Main() {}

  public static void main(String[] args) {
    var console = System.console();
    boolean windowsTerminal =
        console != null && System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    var charset = windowsTerminal ? console.charset() : StandardCharsets.UTF_8;
    int code =
        run(
            args,
            System.in,
            stream(FileDescriptor.out, charset),
            stream(FileDescriptor.err, charset));
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return new PrintStream(new FileOutputStream(descriptor), true, charset);
  }

  /**
   * Runs a command.
   *
   * @return the exit code: 0 done; 1 done, but some articles could not be read; 2 misuse, with one
   *     line on {@code err} that says how to do better; 3 {@code --fail-on} was reached
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    var streams = new Streams(in, out, err);
    try {
      var commands = commandLine(streams);
      if (args.length == 0) {
        commands.usage(out, Ansi.OFF);
        return MISUSE;
      }
      ConfigFile.apply(commands, List.of(args));
      return commands.execute(args);
    } catch (UsageException e) {
      streams.complain(e.getMessage());
      return MISUSE;
    } catch (OutOfMemoryError e) {
      streams.complain(
          "not enough memory; allow more, such as VERBATIM_OPTS=-Xmx2g, or fewer --threads");
      return MISUSE;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static CommandLine commandLine(Streams streams) {
    var commands =
        new CommandLine(new VerbatimCommand())
            .addSubcommand(new CheckCommand(streams))
            .addSubcommand(new AnnotateCommand(streams))
            .addSubcommand(
                new CommandLine(new EvalCommand())
                    .addSubcommand(new EvalQuotesCommand(streams))
                    .addSubcommand(new EvalVariantsCommand(streams)))
            .addSubcommand(
                new CommandLine(new TrainCommand())
                    .addSubcommand(new TrainNamesCommand(streams))
                    .addSubcommand(new TrainAttributionCommand(streams))
                    .addSubcommand(new TrainReadingCommand(streams)))
            .addSubcommand(new HelpCommand(streams))
            .registerConverter(FailOn.class, new Choice<>(FailOn.class))
            .registerConverter(Format.class, new Choice<>(Format.class))
            .registerConverter(Reading.class, new Choice<>(Reading.class))
            .registerConverter(QuoteTask.class, new Choice<>(QuoteTask.class))
            .setOut(streams.outWriter())
            .setErr(streams.errWriter())
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setParameterExceptionHandler(
                (misuse, args) -> {
                  streams.complain(Misuse.message(misuse));
                  return MISUSE;
                })
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                  streams.complain(Misuse.message(failure));
                  return MISUSE;
                });
    return commands;
  }
}
