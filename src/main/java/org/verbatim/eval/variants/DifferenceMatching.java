/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Matches the differences of two lists one to one, as many as can be. */
final class DifferenceMatching {

  private static final int FREE = -1;

  private final List<int[]> candidates = new ArrayList<>();
  private final int[] owners;

  private DifferenceMatching(List<PairedDifference> gold, List<PairedDifference> system) {
    for (var difference : gold) {
      candidates.add(
          IntStream.range(0, system.size())
              .filter(j -> difference.matches(system.get(j)))
              .toArray());
    }
    owners = IntStream.range(0, system.size()).map(j -> FREE).toArray();
  }

  /** The greatest number of pairs, one of each list, that match and share no member. */
  static int largest(List<PairedDifference> gold, List<PairedDifference> system) {
    var matching = new DifferenceMatching(gold, system);
    return (int)
        IntStream.range(0, gold.size()).filter(i -> matching.place(i, new HashSet<>())).count();
  }

  /** Finds a partner, if need be by giving the partner's owner another one. */
  private boolean place(int gold, Set<Integer> tried) {
    for (int system : candidates.get(gold)) {
      if (tried.add(system) && (owners[system] == FREE || place(owners[system], tried))) {
        owners[system] = gold;
        return true;
      }
    }
    return false;
  }
}
