/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Matches quoted spans one to one: the most alike first, each used once. */
final class BestFirstMatching {

  /** How much of two spans must be shared. */
  private static final double ALIKE = 0.8;

  /** The most alike first; of equals those whose system span has a source, then in text order. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::likeness)
          .reversed()
          .thenComparing(Candidate::sourceless)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::system);

  private record Candidate(double likeness, boolean sourceless, int gold, int system) {}

  private BestFirstMatching() {}

  /** The index of the system span for each index of a gold span that has one. */
  static Map<Integer, Integer> match(List<Piece> gold, List<Piece> system) {
    var matched = new TreeMap<Integer, Integer>();
    Set<Integer> used = new HashSet<>();
    for (var candidate : candidates(gold, system)) {
      if (!matched.containsKey(candidate.gold()) && used.add(candidate.system())) {
        matched.put(candidate.gold(), candidate.system());
      }
    }
    return matched;
  }

  private static List<Candidate> candidates(List<Piece> gold, List<Piece> system) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < system.size(); j++) {
        double likeness = gold.get(i).jaccard(system.get(j));
        if (likeness >= ALIKE) {
          candidates.add(new Candidate(likeness, !system.get(j).hasSource(), i, j));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }
}
