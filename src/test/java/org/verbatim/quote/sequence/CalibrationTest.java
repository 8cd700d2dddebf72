/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.quote.sequence.Calibration.Judged;

final class CalibrationTest {

  private static List<Judged> judged(double share, int right, int wrong) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      judged.add(new Judged(share, i < right));
    }
    return judged;
  }

  @Test
  void saysHowManyWereRight() {
    List<Judged> judged = new ArrayList<>(judged(0.9, 60, 40));
    judged.addAll(judged(0.5, 20, 80));
    var calibration = Calibration.of(judged);

    assertThat(calibration.right(0.9)).isCloseTo(0.6, within(0.01));
    assertThat(calibration.right(0.5)).isCloseTo(0.2, within(0.01));
    assertThat(calibration.right(0.7)).isBetween(0.35, 0.45);
    assertThat(calibration.right(0.99)).isCloseTo(0.6, within(0.01));
    assertThat(calibration.right(0.1)).isCloseTo(0.2, within(0.01));
  }

  @Test
  void neverTrustsASurerModelLess() {
    List<Judged> judged = new ArrayList<>(judged(0.6, 90, 10));
    judged.addAll(judged(0.8, 50, 50));
    var calibration = Calibration.of(judged);

    assertThat(calibration.right(0.8)).isGreaterThanOrEqualTo(calibration.right(0.6));
  }

  @Test
  void takesTheModelAtItsWordWhereTooFewWereJudged() {
    assertThat(Calibration.of(judged(0.9, 1, 4)).right(0.9)).isEqualTo(0.9);
    assertThat(Calibration.NONE.right(0.3)).isEqualTo(0.3);
  }
}
