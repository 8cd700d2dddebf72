/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the rows that may share much with each other, without holding all against all. Where many
 * rows have one run, each is paired with its next neighbours only: copies of one text chain.
 */
final class RunIndex {

  /** Two rows by their numbers, the smaller first. */
  record Pair(int a, int b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }

  private static final int NEIGHBOURS = 6;

  private final Map<Pair, Integer> shared = new HashMap<>(); // looked up and sorted, never walked

  /** Counts the runs of so many words that rows have in common. */
  RunIndex(List<WordRow> rows, int length) {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (var run : rows.get(i).places(length).keySet()) {
        holders.computeIfAbsent(run, key -> new ArrayList<>(1)).add(i);
      }
    }
    holders.values().forEach(list -> pairs(list).forEach(p -> shared.merge(p, 1, Integer::sum)));
  }

  /** The pairs of neighbours among some numbers in order. */
  static List<Pair> pairs(List<Integer> numbers) {
    var pairs = new ArrayList<Pair>();
    for (int x = 0; x < numbers.size(); x++) {
      for (int y = x + 1; y < Math.min(numbers.size(), x + 1 + NEIGHBOURS); y++) {
        pairs.add(new Pair(numbers.get(x), numbers.get(y)));
      }
    }
    return pairs;
  }

  /** Pairs with at least so many runs in common, in order. */
  Set<Pair> pairs(int least) {
    var pairs = new TreeSet<Pair>();
    shared.forEach(
        (pair, count) -> {
          if (count >= least) {
            pairs.add(pair);
          }
        });
    return pairs;
  }

  /** How many runs two rows have in common. */
  int shared(Pair pair) {
    return shared.getOrDefault(pair, 0);
  }
}
