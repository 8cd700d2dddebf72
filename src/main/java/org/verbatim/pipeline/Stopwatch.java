/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures how long the parts of a run take. */
final class Stopwatch {

  private final long start = System.nanoTime();
  private final Map<String, Number> laps = new LinkedHashMap<>();
  private long last = start;

  /** Ends the part that has begun with the last lap. */
  void lap(String part) {
    long now = System.nanoTime();
    laps.put(part + "Seconds", seconds(now - last));
    last = now;
  }

  private static double seconds(long nanos) {
    return Math.round(nanos / 1e6) / 1e3;
  }

  /** Seconds by part and in all, and the number of threads, which they depend on. */
  Map<String, Number> laps(int threads) {
    Map<String, Number> all = new LinkedHashMap<>(laps);
    all.put("totalSeconds", seconds(System.nanoTime() - start));
    all.put("threads", threads);
    return all;
  }
}
