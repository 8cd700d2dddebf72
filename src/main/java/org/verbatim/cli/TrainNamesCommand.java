/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.verbatim.mention.opennlp.NameDataException;
import org.verbatim.mention.opennlp.NameFigures;
import org.verbatim.mention.opennlp.NameTraining;
import org.verbatim.mention.opennlp.NameType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the model that tells names. */
@Command(
    name = "names",
    sortOptions = false,
    description = "Train the model that tells names of people, bodies and places.",
    footer = {
      "",
      "The data: UTF-8, a token a line, then a tab and its tag: O, or B- or I- with PER, ORG, LOC",
      "or MISC; an empty line behind each sentence; '# doc NAME' before each document. The same",
      "data gives the same file, byte for byte."
    })
final class TrainNamesCommand implements Callable<Integer> {

  private static final int PERCENT = 100;

  private final Streams streams;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The folder with the data: .tsv files, or folders train and dev of them.")
  private Path data;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The model file to write.")
  private Path out;

  @Option(
      names = "--held-out",
      split = ",",
      paramLabel = "NAME",
      description =
          "Files or folders to measure the model on instead; default: dev, if it is there.")
  private List<String> heldOut;

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "NAME",
      description = "Files or folders to leave alone.")
  private List<String> without = List.of();

  @Mixin private UsualOptions usual;

  TrainNamesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (Files.isDirectory(out)) {
      throw new UsageException(out + " is a folder; --out must name a file");
    }
    var result = trained();
    try {
      Files.write(out, result.model());
    } catch (IOException e) {
      throw new UsageException("cannot write " + out + " (" + e.getMessage() + ")");
    }
    streams.print(summary(result));
    return Main.DONE;
  }

  private NameTraining.Result trained() {
    try {
      return NameTraining.train(data, measured(), without);
    } catch (NameDataException e) {
      throw new UsageException(e.getMessage());
    } catch (IOException e) {
      throw new UsageException("cannot be read: " + e.getMessage());
    }
  }

  private List<String> measured() {
    if (heldOut != null) {
      return heldOut;
    }
    return Files.isDirectory(data.resolve("dev")) && Files.isDirectory(data.resolve("train"))
        ? List.of("dev")
        : List.of();
  }

  private String summary(NameTraining.Result result) {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "Trained on %,d documents with %,d tokens.\n",
            result.documents(),
            result.tokens()));
    result.figures().forEach((file, figures) -> append(file, figures, text));
    return text.append("Model: ")
        .append(out)
        .append(String.format(Locale.ROOT, " (%,d bytes)\n", result.model().length))
        .toString();
  }

  private static void append(String file, Map<NameType, NameFigures> figures, StringBuilder text) {
    text.append(String.format(Locale.ROOT, "\n%-24s precision  recall     F1   names\n", file));
    figures.forEach(
        (type, figure) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "  %-22s %9.1f %7.1f %6.1f %7d\n",
                    type,
                    PERCENT * figure.precision(),
                    PERCENT * figure.recall(),
                    PERCENT * figure.f1(),
                    figure.gold())));
    text.append(String.format("\n"));
  }
}
