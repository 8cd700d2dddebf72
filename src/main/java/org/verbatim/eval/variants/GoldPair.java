/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.verbatim.model.Severity;

/**
 * Two reports that people judged.
 *
 * @param a one report
 * @param b the other
 * @param label what was found if they tell of one utterance; empty if they do not
 */
public record GoldPair(Passage a, Passage b, Optional<Label> label) {
  public GoldPair {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(label);
  }

  /**
   * How two reports of one utterance stand to each other.
   *
   * @param cluster the passage of speech that both belong to
   * @param severity how much a reader would be misled
   * @param disputed whether two readers saw the severity differently
   * @param differences how they differ
   */
  public record Label(
      String cluster, Severity severity, boolean disputed, List<PairedDifference> differences) {
    public Label {
      Objects.requireNonNull(cluster);
      Objects.requireNonNull(severity);
      differences = List.copyOf(differences);
    }
  }
}
