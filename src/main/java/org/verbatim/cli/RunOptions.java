/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.verbatim.pipeline.Settings;
import org.verbatim.pipeline.Settings.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that run the pipeline have in common. */
final class RunOptions {

  private static final int MOST_THREADS = 256;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to work on at a time; default: one per processor.")
  private Integer threads;

  @Option(
      names = "--reading",
      paramLabel = "HOW",
      description =
          "How to find what is reported without quotation marks: accurate (a trained encoder) or"
              + " fast (linear models); default: the one in the descriptor.")
  private Reading reading;

  @Option(
      names = "--reading-model",
      paramLabel = "FILE",
      description =
          "Take the fast reading, by this model of 'train reading' instead of the shipped one.")
  private Path readingModel;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Say that the speaker is unknown below this confidence, 0 to 1; default: the one in the"
              + " descriptor.")
  private Double minConfidence;

  @Option(
      names = "--name-model",
      paramLabel = "FILE",
      description = "Tell names by this model of 'train names' instead of the shipped one.")
  private Path nameModel;

  @Option(
      names = "--attribution-model",
      paramLabel = "FILE",
      description =
          "Lay words to speakers by this model of 'train attribution' instead of the shipped one.")
  private Path attributionModel;

  @Mixin private UsualOptions usual;

  /** What the user says, and the shipped values otherwise. */
  Settings settings() {
    var settings = new Settings(threads());
    if (reading != null) {
      settings = settings.withReading(reading);
    }
    if (readingModel != null) {
      if (reading == Reading.ACCURATE) {
        throw new UsageException(
            "--reading-model is for the fast reading; leave out --reading accurate");
      }
      settings = settings.withReadingModel(readable("--reading-model", readingModel));
    }
    if (minConfidence != null) {
      if (!(minConfidence >= 0 && minConfidence <= 1)) {
        throw new UsageException(
            "--min-confidence must be a number from 0 to 1, got " + minConfidence);
      }
      settings = settings.withMinConfidence(minConfidence);
    }
    if (nameModel != null) {
      settings = settings.withNameModel(readable("--name-model", nameModel));
    }
    if (attributionModel != null) {
      settings = settings.withAttributionModel(readable("--attribution-model", attributionModel));
    }
    return settings;
  }

  private static Path readable(String option, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file " + file + "; check " + option);
    }
    return file;
  }

  /** One per processor if the user does not say. */
  private int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw new UsageException(
          "--threads must be a number from 1 to " + MOST_THREADS + ", got " + threads);
    }
    return threads;
  }
}
