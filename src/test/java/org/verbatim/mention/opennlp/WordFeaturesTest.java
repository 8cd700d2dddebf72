/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link WordClusters}, {@link ListFlags}, {@link NameWord} and {@link NameScene}. */
final class WordFeaturesTest {

  private static final WordClusters CLUSTERS =
      new WordClusters(
          "# a list\n0010 Lund Oslo mill\n0111 said 0000\n".getBytes(StandardCharsets.US_ASCII));

  private static NameWord word(String printed) {
    return NameWord.of(printed, ListFlags.SHIPPED, CLUSTERS);
  }

  private static NameScene scene(String words) {
    return new NameScene(
        List.of(words.split(" ")), new NameWords(ListFlags.SHIPPED, WordClusters.SHIPPED));
  }

  @ParameterizedTest
  @CsvSource({"Lund, 0010", "mill, 0010", "Said, 0111", "1984, 0111", "Lun, ''", "list, ''"})
  void looksUpTheClassOfAWord(String word, String path) {
    assertThat(CLUSTERS.path(word)).isEqualTo(path);
  }

  @Test
  void findsWordsOfTheShippedListAtItsStartAndEnd() {
    assertThat(WordClusters.SHIPPED.path("said")).isNotEmpty();
    assertThat(WordClusters.SHIPPED.path("Zürich")).isEmpty();
    assertThat(WordClusters.SHIPPED.path("London")).hasSizeGreaterThan(4);
  }

  @ParameterizedTest
  @CsvSource({"Keller, Xxx", "UN, XX", "NATO, XX", "U.N., X.X.", "al-Sayed, xx-Xxx", "2016, dd"})
  void drawsTheShapeOfAWord(String word, String shape) {
    assertThat(word(word).shape()).isEqualTo(shape);
  }

  @Test
  void knowsTheListsOfAWord() {
    assertThat(word("Denmark").flags()).contains("S");
    assertThat(word("Minister").flags()).contains("T");
    assertThat(word("minister").flags()).isEqualTo("t");
    assertThat(word("robert").flags()).isEmpty();
    assertThat(word("Robert").flags()).contains("F");
  }

  @Test
  void takesCurlyMarksForStraightOnes() {
    assertThat(word("O’Hara").lower()).isEqualTo("o'hara");
    assertThat(word("“").word()).isEqualTo("\"");
  }

  @Test
  void looksOnlyAtWordsThatMayBePartOfAName() {
    var scene = scene("The Ministry of the Interior left Hall 4 and paid 9 euros");

    assertThat(List.of(1, 2, 3, 4, 6, 7)).allMatch(scene::mayBeNamed);
    assertThat(List.of(5, 8, 9, 10, 11)).noneMatch(scene::mayBeNamed);
  }

  @Test
  void tellsHeadingsByTheirCapitals() {
    assertThat(scene("Mayor Says Harbour Ferry Will Sail").heading()).isTrue();
    assertThat(scene("Mayor Ada Quill said the harbour ferry would sail").heading()).isFalse();
  }
}
