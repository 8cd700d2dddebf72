/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.List;
import java.util.Objects;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Comparison;
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

  /** The renditions of an utterance that the pipeline has compared, and their comparisons. */
  public static SystemCluster of(ComparedUtterance compared) {
    return new SystemCluster(
        compared.utterance().renditions().stream()
            .map(rendition -> new Passage(rendition.article(), rendition.parts()))
            .toList(),
        compared.comparisons().stream().map(Pair::of).toList());
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

    private static Pair of(Comparison comparison) {
      return new Pair(
          comparison.a(),
          comparison.b(),
          comparison.severity(),
          comparison.differences().stream().map(PairedDifference::of).toList());
    }

    /** The same, seen from the other report. */
    Pair swapped() {
      return new Pair(b, a, severity, differences.stream().map(PairedDifference::swapped).toList());
    }
  }
}
