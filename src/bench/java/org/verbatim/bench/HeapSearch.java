/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Finds the smallest heap with which the program annotates a folder. */
final class HeapSearch {

  private static final int STEP = 16; // MB
  private static final int LARGEST = 4096; // MB

  private final Path jar;
  private final String folder;

  HeapSearch(Path jar, String folder) {
    this.jar = jar;
    this.folder = folder;
  }

  /** In MB, to the next {@value #STEP}. */
  int smallest() {
    int low = 0;
    int high = STEP;
    while (!suffices(high)) {
      low = high;
      high *= 2;
      if (high > LARGEST) {
        throw new IllegalStateException(
            "annotate fails even with a heap of " + LARGEST + " MB; run it by hand to see why");
      }
    }
    while (high - low > STEP) {
      int middle = (low + high) / 2 / STEP * STEP;
      if (suffices(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private boolean suffices(int megabytes) {
    try {
      var out = Files.createTempDirectory("verbatim-heap");
      try {
        var process =
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + megabytes + "m",
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-jar",
                    jar.toString(),
                    "annotate",
                    folder,
                    "--out",
                    out.toString(),
                    "--format",
                    "records",
                    "--threads",
                    "2")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
      } finally {
        try (var files = Files.walk(out)) {
          for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
