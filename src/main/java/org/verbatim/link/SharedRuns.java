/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of words that two rows have in common, in the order of the first.
 *
 * @param runs without overlap
 * @param fewer how many words the shorter row has
 */
record SharedRuns(List<Run> runs, int fewer) {

  /**
   * Words that stand in both rows in one order.
   *
   * @param a where it begins in the first row
   * @param b where it begins in the second
   * @param length in words
   * @param chosen those of them that a writer had a choice in
   */
  record Run(int a, int b, int length, int chosen) {}

  SharedRuns {
    runs = List.copyOf(runs);
  }

  /**
   * What two rows share.
   *
   * @param shortest words that a run needs
   * @param chosen how many of them must be neither grammar nor name
   */
  static SharedRuns of(WordRow a, WordRow b, int shortest, int chosen) {
    var places = b.places(shortest);
    var runs = new ArrayList<Run>();
    for (int i = 0; i < a.size(); ) {
      int length = 0;
      int at = -1;
      for (int place : places.getOrDefault(a.shingle(i, shortest), List.of())) {
        int same = same(a, i, b, place);
        if (same > length) {
          length = same;
          at = place;
        }
      }
      if (length > 0 && a.chosen(i, length) >= chosen) {
        runs.add(new Run(i, at, length, a.chosen(i, length)));
      }
      i += Math.max(1, length);
    }
    return new SharedRuns(runs, Math.min(a.count(), b.count()));
  }

  private static int same(WordRow a, int from, WordRow b, int at) {
    int length = 0;
    while (from + length < a.size()
        && at + length < b.size()
        && !a.key(from + length).isEmpty()
        && a.key(from + length).equals(b.key(at + length))) {
      length++;
    }
    return length;
  }

  /** Words in all runs. */
  int words() {
    return runs.stream().mapToInt(Run::length).sum();
  }

  /** Of the shorter row's words, those in runs: 0 to 1. */
  double share() {
    return fewer == 0 ? 0 : Math.min(1, (double) words() / fewer);
  }

  int longest() {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
  }

  /** How many runs have at least so many words, of which so many were chosen. */
  int count(int length, int chosen) {
    return (int)
        runs.stream().filter(run -> run.length() >= length && run.chosen() >= chosen).count();
  }
}
