/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.attribute.Calibration.Judged;
import org.verbatim.attribute.Calibration.Point;

final class CalibrationTest {

  /** So many decisions of the score, of which the share is right. */
  private static List<Judged> decisions(double score, int number, double share) {
    List<Judged> decisions = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      decisions.add(new Judged(score, i < share * number));
    }
    return decisions;
  }

  @Test
  void givesTheShareThatWasMeasured() {
    var all = new ArrayList<>(decisions(0.99, 200, 0.9));
    all.addAll(decisions(0.5, 200, 0.4));

    var fitted = Calibration.fit(all);

    assertThat(fitted.share(0.99)).isCloseTo(0.9, within(0.001));
    assertThat(fitted.share(0.5)).isCloseTo(0.4, within(0.001));
  }

  @Test
  void risesInALineBetweenPointsAndStaysLevelBeyondThem() {
    var line = new Calibration(List.of(new Point(0.2, 0.4), new Point(0.6, 0.8)));

    assertThat(line.share(0.4)).isCloseTo(0.6, within(1e-9));
    assertThat(line.share(0.0)).isEqualTo(0.4);
    assertThat(line.share(1.0)).isEqualTo(0.8);
  }

  @Test
  void neverFallsWhereTheScoreRises() {
    var all = new ArrayList<>(decisions(0.3, 100, 0.7));
    all.addAll(decisions(0.6, 100, 0.5));
    all.addAll(decisions(0.9, 100, 0.9));

    var fitted = Calibration.fit(all);

    assertThat(fitted.points()).extracting(Point::share).isSorted();
    assertThat(fitted.share(0.3)).isCloseTo(0.6, within(0.001));
    assertThat(fitted.share(0.5)).isBetween(0.6, 0.75);
  }

  @Test
  void takesTheScoreItselfWhereNothingWasMeasured() {
    assertThat(Calibration.fit(List.of()).share(0.73)).isEqualTo(0.73);
  }

  @Test
  void isFittedToAllDecisionsHoweverFewRemain() {
    var all = new ArrayList<>(decisions(0.5, 60, 0.5));
    all.addAll(decisions(0.9, 10, 1.0));

    assertThat(Calibration.fit(all).share(0.9)).isCloseTo(40.0 / 70, within(0.001));
  }
}
