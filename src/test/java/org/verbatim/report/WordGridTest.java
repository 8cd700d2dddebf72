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

  private static WordGrid grid(ComparedUtterance compared, int width) {
    var result = Samples.bridge(compared);
    return WordGrid.of(
        Card.of(result.stories().get(0), compared, new Sources(result.articles())), width);
  }

  private static WordGrid.Line line(ComparedUtterance compared, int width, int line) {
    return grid(compared, width).bands().get(0).lines().get(line);
  }

  private static String kinds(WordGrid.Line line) {
    return line.cells().stream().map(cell -> cell.kind().name()).collect(Collectors.joining(" "));
  }

  @Test
  void tellsAMissingWordFromAVersionThatEndsEarlier() {
    var missing = line(Samples.NEGATION_DROPPED, 200, 0);
    assertThat(kinds(missing)).startsWith("SAME SAME MISSING SAME").contains("SAME MISSING SAME");
    var compared =
        new Collation("u9", "")
            .rendition(Samples.COURIER, "q4", "The|old|cables|are|worn|and|nobody|should|drive")
            .rendition(Samples.WIRE, "q4", "The|old|cables|are|tired|_|_|_|_")
            .compared();
    assertThat(kinds(line(compared, 200, 1))).endsWith("SAME DIFFERS OUTSIDE");
  }

  @Test
  void setsNoWordsUnderOneAnotherThatAReporterChose() {
    assertThat(grid(Samples.NUMBER_CHANGES, 200).isEmpty()).isTrue();
  }

  @Test
  void putsVersionsWithTheSameWordsOnOneLine() {
    assertThat(grid(Samples.OTHER_WORD, 200).bands().get(0).lines())
        .extracting(WordGrid.Line::labels)
        .containsExactly(List.of("Tolland Courier"), List.of("Harbour Wire", "Northbank Post"));
  }

  @Test
  void leavesOutLongStretchesThatAgreeWhereALineDoesNotHoldThem() {
    var line = line(Samples.PRONOUN_CHANGES, 60, 0);
    assertThat(kinds(line)).isEqualTo("DIFFERS SAME SAME SAME SAME SAME SKIPPED");
    assertThat(line.cells().get(6).words()).isEqualTo(10);
    assertThat(kinds(line(Samples.PRONOUN_CHANGES, 200, 0))).doesNotContain("SKIPPED");
  }

  @Test
  void showsNoLineForAVersionWhoseWordsAreAllLeftOut() {
    var compared =
        new Collation("u9", "")
            .rendition(
                Samples.COURIER,
                "q4",
                "The|old|cables|are|worn|and|nobody|should|drive|a|lorry|over|them|_|_|_|_|_|_|_|_|_")
            .rendition(
                Samples.WIRE,
                "q4",
                "The|old|cables|are|tired|and|nobody|should|drive|a|lorry|over|them|_|_|_|_|_|_|_|_|_")
            .rendition(
                Samples.POST,
                "q3",
                "_|_|_|_|_|_|_|_|_|_|_|_|_|Nobody|was|hurt|and|nobody|was|ever|in|danger")
            .compared();
    assertThat(grid(compared, 60).bands().get(0).lines()).hasSize(2);
    assertThat(grid(compared, 200).bands().get(0).lines()).hasSize(3);
  }

  @Test
  void keepsShortStretchesThatAgree() {
    assertThat(grid(Samples.OTHER_WORD, 20).bands())
        .allSatisfy(band -> assertThat(kinds(band.lines().get(0))).doesNotContain("SKIPPED"));
  }

  @Test
  void countsWordsThatAreMissingTogether() {
    var gap =
        line(Samples.NEGATION_DROPPED, 200, 0).cells().stream()
            .filter(cell -> cell.kind() == WordGrid.Kind.MISSING)
            .toList();
    assertThat(gap).extracting(WordGrid.Cell::words).containsExactly(1, 2);
  }

  @Test
  void isEmptyWhereNothingDiffers() {
    assertThat(grid(Samples.WORD_FOR_WORD, 200).isEmpty()).isTrue();
    assertThat(grid(Samples.SPUN, 200).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 30, 60, 200})
  void losesNoColumnAtAnyWidth(int width) {
    var grid = grid(Samples.NEGATION_DROPPED, width);
    for (int row = 0; row < 2; row++) {
      int line = row;
      assertThat(
              grid.bands().stream()
                  .flatMap(band -> band.lines().get(line).cells().stream())
                  .mapToInt(WordGrid.Cell::words)
                  .sum())
          .isEqualTo(15);
    }
  }

  @Test
  void makesBandsOfMuchTheSameLength() {
    var bands = grid(Samples.NEGATION_DROPPED, 66).bands();
    assertThat(bands).hasSize(2);
    assertThat(bands.get(1).lines().get(1).cells()).hasSizeGreaterThan(4);
  }
}
