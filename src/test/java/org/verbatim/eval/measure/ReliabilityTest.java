/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ReliabilityTest {

  private final Tally tally = new Tally();

  @Test
  void gathersDecisionsOfAboutTheSameConfidence() {
    Reliability.count(tally, "source", 0.91, true);
    Reliability.count(tally, "source", 0.95, false);
    Reliability.count(tally, "source", 0.25, false);

    assertThat(Reliability.of(tally, "source").bins())
        .containsExactly(new Reliability.Bin(1, 0.25, 0), new Reliability.Bin(2, 0.93, 0.5));
  }

  @Test
  void countsFullConfidenceInTheLastBin() {
    Reliability.count(tally, "source", 1, true);
    Reliability.count(tally, "source", 0.9, true);

    assertThat(Reliability.of(tally, "source").bins())
        .containsExactly(new Reliability.Bin(2, 0.95, 1));
  }

  @Test
  void takesAConfidenceOutsideOfItsRangeForTheNearestInside() {
    Reliability.count(tally, "source", 7, true);
    Reliability.count(tally, "source", -1, false);

    assertThat(Reliability.of(tally, "source").bins())
        .containsExactly(new Reliability.Bin(1, 0, 0), new Reliability.Bin(1, 1, 1));
  }

  @Test
  void keepsWhatWasDecidedApartByName() {
    Reliability.count(tally, "source", 0.5, true);

    assertThat(Reliability.of(tally, "speaker").bins()).isEmpty();
  }

  @Test
  void weighsTheErrorOfABinByItsDecisions() {
    for (int i = 0; i < 3; i++) {
      Reliability.count(tally, "source", 0.8, true); // off by 0.2
    }
    Reliability.count(tally, "source", 0.6, false); // off by 0.6

    assertThat(new CalibrationError("source").value(tally).orElseThrow())
        .isCloseTo((3 * 0.2 + 0.6) / 4, within(1e-9));
  }

  @Test
  void hasNoErrorWhereNothingWasDecided() {
    assertThat(new CalibrationError("source").value(tally)).isEmpty();
  }
}
