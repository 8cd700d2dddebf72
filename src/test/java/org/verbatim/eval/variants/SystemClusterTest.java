/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Comparison;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Rendition;
import org.verbatim.model.Severity;
import org.verbatim.model.Utterance;
import org.verbatim.model.VariantTable;
import org.verbatim.text.Span;

final class SystemClusterTest {

  private static final List<Span> PARTS = List.of(new Span(3, 9), new Span(20, 25));
  private static final Span LEFT = new Span(3, 5);
  private static final Span RIGHT = new Span(40, 42);

  @Test
  void takesTheRenditionsOfAnUtteranceAndTheirComparisons() {
    var difference =
        new Difference(
            DifferenceType.DIRECT_VS_PARAPHRASE,
            LEFT,
            RIGHT,
            false,
            Severity.MINOR,
            "invented",
            1,
            "why");
    var compared =
        new ComparedUtterance(
            new Utterance(
                "u1",
                Optional.empty(),
                List.of(
                    new Rendition("a", "q1", PARTS, true),
                    new Rendition("b", "q4", List.of(new Span(40, 60)), true)),
                "invented",
                1),
            List.of(new Comparison(0, 1, Severity.MAJOR, List.of(difference))),
            List.of(),
            new VariantTable(List.of()));

    assertThat(SystemCluster.of(compared))
        .isEqualTo(
            new SystemCluster(
                List.of(new Passage("a", PARTS), new Passage("b", List.of(new Span(40, 60)))),
                List.of(
                    new SystemCluster.Pair(
                        0,
                        1,
                        Severity.MAJOR,
                        List.of(
                            new PairedDifference(
                                "direct-vs-paraphrase", LEFT, RIGHT, Severity.MINOR))))));
  }

  @Test
  void aPairSeenFromTheOtherSideSwapsItsDifferencesToo() {
    var pair =
        new SystemCluster.Pair(
            0, 1, Severity.MINOR, List.of(new PairedDifference("number", LEFT, RIGHT)));

    assertThat(pair.swapped())
        .isEqualTo(
            new SystemCluster.Pair(
                1, 0, Severity.MINOR, List.of(new PairedDifference("number", RIGHT, LEFT))));
  }
}
