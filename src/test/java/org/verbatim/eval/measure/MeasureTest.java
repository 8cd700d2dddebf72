/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MeasureTest {

  private static final Share PRECISION = new Share("right", "reported");
  private static final Share RECALL = new Share("right", "marked");
  private static final HarmonicMean F1 = new HarmonicMean(PRECISION, RECALL);

  private static Tally counts(long right, long reported, long marked) {
    var counts = new Tally();
    counts.add("right", right);
    counts.add("reported", reported);
    counts.add("marked", marked);
    return counts;
  }

  @Test
  void f1IsTheHarmonicMean() {
    assertThat(F1.value(counts(2, 4, 2))).hasValue(2 * 0.5 * 1 / 1.5);
  }

  @Test
  void f1TakesAMissingSideForZero() {
    assertThat(F1.value(counts(0, 0, 3))).hasValue(0);
    assertThat(F1.value(counts(0, 3, 0))).hasValue(0);
  }

  @Test
  void f1HasNoValueWithoutBothSides() {
    assertThat(F1.value(counts(0, 0, 0))).isEmpty();
  }

  @Test
  void anAverageLeavesOutWhatHasNoValue() {
    var average = new Average(List.of(PRECISION, RECALL, new Share("right", "nothing")));

    assertThat(average.value(counts(1, 2, 1))).hasValue(0.75);
    assertThat(average.value(counts(0, 0, 0))).isEmpty();
  }
}
