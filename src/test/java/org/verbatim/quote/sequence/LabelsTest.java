/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LabelsTest {

  @Test
  void givesEveryPartABeginning() {
    int[] parts = {0, 1, 1, 1, 2, 2, 0, 2};
    boolean[] begins = {false, true, false, false, true, false, false, true};

    assertThat(Labels.of(parts, begins))
        .containsExactly(0, first(0), more(0), more(0), first(1), more(1), 0, first(1));
  }

  private static int first(int part) {
    return Labels.first(part);
  }

  private static int more(int part) {
    return Labels.further(part);
  }

  @Test
  void tellsPartsThatTouchApart() {
    int[] parts = {1, 1, 1};
    boolean[] begins = {true, false, true};

    assertThat(Labels.of(parts, begins)).containsExactly(first(0), more(0), first(0));
  }

  @Test
  void beginsAnewWhereAnotherPartCutIn() {
    int[] parts = {2, 1, 2};
    boolean[] begins = {true, true, false};

    assertThat(Labels.of(parts, begins)).containsExactly(first(1), first(0), first(1));
  }

  @Test
  void letsAPartGoOnOnlyWhereItHasBegun() {
    assertThat(Labels.mayFollow(more(0), first(0))).isTrue();
    assertThat(Labels.mayFollow(more(0), more(0))).isTrue();
    assertThat(Labels.mayFollow(more(0), Labels.OUTSIDE)).isFalse();
    assertThat(Labels.mayFollow(more(1), first(0))).isFalse();
    assertThat(Labels.mayFollow(first(1), more(0))).isTrue();
    assertThat(Labels.mayBegin(more(1))).isFalse();
    assertThat(Labels.mayBegin(first(1))).isTrue();
  }

  @Test
  void findsTheEndOfAPart() {
    int[] labels = {first(1), more(1), first(1), 0};

    assertThat(Labels.behind(labels, 0)).isEqualTo(2);
    assertThat(Labels.behind(labels, 2)).isEqualTo(3);
  }
}
