/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.List;
import java.util.Objects;
import org.verbatim.model.Severity;

/**
 * Reports that a system takes for one utterance.
 *
 * @param reports where they stand
 * @param pairs what it says of two of them; a pair without an entry does not differ
 */
public record SystemCluster(List<Passage> reports, List<Pair> pairs) {
  public SystemCluster {
    reports = List.copyOf(reports);
    pairs = List.copyOf(pairs);
  }

  /**
   * What a system says of two reports.
   *
   * @param a the index of the first report
   * @param b the index of the second one
   * @param severity how much a reader would be misled
   * @param differences how they differ
   */
  public record Pair(int a, int b, Severity severity, List<PairedDifference> differences) {
    public Pair {
      Objects.requireNonNull(severity);
      differences = List.copyOf(differences);
    }

    /** The same, seen from the other report. */
    Pair swapped() {
      return new Pair(b, a, severity, differences.stream().map(PairedDifference::swapped).toList());
    }
  }
}
