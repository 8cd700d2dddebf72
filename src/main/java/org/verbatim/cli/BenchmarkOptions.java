/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the benchmark is made. */
final class BenchmarkOptions {

  private static final int ROUNDS = 8;
  private static final int MOST_ROUNDS = 100;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Make the benchmark by this number; another one alters otherwise; default: 1.")
  private Long seed;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How many versions of each article to make; default: " + ROUNDS + ".")
  private Integer rounds;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the articles, their versions and the gold to this folder.")
  private Path out;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what is missed or false to this file, with the words.")
  private Path errors;

  boolean isGiven() {
    return seed != null || rounds != null || out != null || errors != null;
  }

  long seed() {
    return seed == null ? 1 : seed;
  }

  int rounds() {
    if (rounds == null) {
      return ROUNDS;
    }
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new UsageException(
          "--rounds must be a number from 1 to " + MOST_ROUNDS + ", got " + rounds);
    }
    return rounds;
  }

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  Optional<Path> errors() {
    return Optional.ofNullable(errors);
  }
}
