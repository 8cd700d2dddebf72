/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counters that grow. Not for several threads. */
public final class Tally implements Counts {

  private final Map<String, Long> counts = new TreeMap<>();

  /** Counts one. */
  public void add(String counter) {
    add(counter, 1);
  }

  /** Counts one if the claim holds; the counter exists either way. */
  public void addIf(boolean claim, String counter) {
    add(counter, claim ? 1 : 0);
  }

  public void add(String counter, long amount) {
    counts.merge(counter, amount, Long::sum);
  }

  /** Adds everything that the other tally has counted. */
  public void addAll(Tally other) {
    other.counts.forEach(this::add);
  }

  @Override
  public long of(String counter) {
    return counts.getOrDefault(counter, 0L);
  }

  /** The names of all counters used so far, in alphabetical order. */
  public Set<String> counters() {
    return Collections.unmodifiableSet(counts.keySet());
  }
}
