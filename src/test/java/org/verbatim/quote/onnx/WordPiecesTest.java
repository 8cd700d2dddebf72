/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "harbour", "har", "##bour", "##s", "m", "##ay", "may",
          "'", "\"", "-", "—", ".", "akesson", "x", "##x");

  private static final WordPieces PIECES = new WordPieces(VOCABULARY);

  private static String pieces(String word) {
    return Arrays.stream(PIECES.of(word))
        .mapToObj(VOCABULARY::get)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "harbour, harbour",
        "Harbours, harbour ##s",
        "MAY, may",
        "Åkesson, akesson",
        "harbour-may, harbour - may",
        "quay, [UNK]",
        "quay-may, [UNK] - may",
        "“, \"",
        "'', \"",
        "’, '",
        "--, —",
        "–, —",
        "…, . . .",
      })
  void cutsTheLongestPieceFirst(String word, String expected) {
    assertThat(pieces(word)).isEqualTo(expected);
  }

  @Test
  void cutsNoMoreThanTwelvePiecesFromAnAddress() {
    assertThat(PIECES.of("x.".repeat(40))).hasSize(12);
    assertThat(PIECES.of("x".repeat(40))).hasSize(12);
  }

  @Test
  void knowsNoRunOfMoreThanAHundredCharacters() {
    assertThat(pieces("x".repeat(100))).startsWith("x ##x");
    assertThat(pieces("x".repeat(101))).isEqualTo("[UNK]");
  }

  @Test
  void givesAWordOfNothingThePieceForTheUnknown() {
    assertThat(pieces("\u0301")).isEqualTo("[UNK]");
  }

  @Test
  void refusesAVocabularyWithoutSpecialPieces() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordPieces(List.of("harbour")))
        .withMessageContaining("[CLS]");
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, LOWER",
    "Harbour, CAPITALISED",
    "I, CAPITALISED",
    "NASA, UPPER",
    "McCabe, MIXED",
    "iPhone, MIXED",
    "14th, DIGIT",
    "—, MARK",
    "O'Neill, MIXED",
  })
  void tellsTheCaseOfAWord(String word, WordCase expected) {
    assertThat(WordCase.of(word)).isEqualTo(expected);
  }
}
