/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.ComparedUtterance;

final class WordGridTest {

  private static WordGrid grid(ComparedUtterance compared) {
    var result = Samples.bridge(compared);
    return WordGrid.of(Card.of(result.stories().get(0), compared, new Sources(result.articles())));
  }

  private static String kinds(WordGrid.Line line) {
    return line.cells().stream().map(cell -> cell.kind().name()).collect(Collectors.joining(" "));
  }

  @Test
  void tellsAMissingWordFromAVersionThatEndsEarlier() {
    var missing = grid(Samples.NEGATION_DROPPED).bands(200).get(0).lines().get(0);
    assertThat(kinds(missing)).startsWith("SAME SAME MISSING SAME").contains("SAME MISSING SAME");
    var shorter = grid(Samples.NUMBER_CHANGES).bands(200).get(0).lines().get(1);
    assertThat(kinds(shorter)).endsWith("SAME SAME OUTSIDE");
  }

  @Test
  void putsVersionsWithTheSameWordsOnOneLine() {
    assertThat(grid(Samples.OTHER_WORD).bands(200).get(0).lines())
        .extracting(WordGrid.Line::labels)
        .containsExactly(List.of("Tolland Courier"), List.of("Harbour Wire", "Northbank Post"));
  }

  @Test
  void leavesOutLongStretchesThatAgree() {
    var line = grid(Samples.PRONOUN_CHANGES).bands(200).get(0).lines().get(0);
    assertThat(kinds(line)).isEqualTo("DIFFERS SAME SAME SAME SAME SAME SKIPPED");
    assertThat(line.cells().get(6).words()).isEqualTo(10);
  }

  @Test
  void keepsShortStretchesThatAgree() {
    var line = grid(Samples.OTHER_WORD).bands(200).get(0).lines().get(0);
    assertThat(kinds(line)).doesNotContain("SKIPPED");
  }

  @Test
  void countsWordsThatAreMissingTogether() {
    var gap =
        grid(Samples.NEGATION_DROPPED).bands(200).get(0).lines().get(0).cells().stream()
            .filter(cell -> cell.kind() == WordGrid.Kind.MISSING)
            .toList();
    assertThat(gap).extracting(WordGrid.Cell::words).containsExactly(1, 2);
  }

  @Test
  void isEmptyWhereNothingDiffers() {
    assertThat(grid(Samples.WORD_FOR_WORD).isEmpty()).isTrue();
    assertThat(grid(Samples.SPUN).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 30, 60, 200})
  void losesNoColumnAtAnyWidth(int width) {
    var grid = grid(Samples.NEGATION_DROPPED);
    for (int row = 0; row < 2; row++) {
      int line = row;
      assertThat(
              grid.bands(width).stream()
                  .flatMap(band -> band.lines().get(line).cells().stream())
                  .mapToInt(WordGrid.Cell::words)
                  .sum())
          .isEqualTo(15);
    }
  }

  @Test
  void makesBandsOfMuchTheSameLength() {
    var bands = grid(Samples.NEGATION_DROPPED).bands(66);
    assertThat(bands).hasSize(2);
    assertThat(bands.get(1).lines().get(1).cells()).hasSizeGreaterThan(4);
  }
}
