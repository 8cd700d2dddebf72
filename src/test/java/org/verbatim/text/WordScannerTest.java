/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordScannerTest {

  private final WordScanner scanner = new WordScanner();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We don’t know | we do not know",
        "they cannot, they won't | they can not they will not",
        "I’m gonna go | i am going to go",
        "twenty-five of two hundred | 25 of 200",
        "a one-in-three chance | a 1 in 3 chance",
        "1,200 miles | 1200 miles",
        "the first, the 1st | the 1st the 1st",
        "the U.S. told us | the u.s told us",
        "Sen. Orla and Gov. Beck | senator orla and governor beck",
        "40 per cent, 40% | 40 percent 40 percent",
        "salt & pepper | salt and pepper",
        "O'Malley's oath | omalley 's oath",
        "f---ing wall | f*ing wall",
        "okay, O.K. | ok ok",
        "Marcus’s boat, Marcus’ boat | marcus 's boat marcus 's boat",
        "the 'three boats' there | the 3 boats there",
      })
  void writesWhatIsOnlyTypographyInOneWay(String text, String keys) {
    assertThat(scanner.scan(text.strip()).stream().map(Word::key))
        .containsExactly(keys.strip().split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "organise, organize",
    "colour, color",
    "neighbourhoods, neighborhoods",
    "centre, center",
    "travelled, traveled",
    "defence, defense",
    "dialogue, dialog",
    "analyse, analyze",
    "naïve, naive",
  })
  void makesOneSpellingOfTwo(String british, String american) {
    assertThat(only(british).key()).isEqualTo(only(american).key());
  }

  @ParameterizedTest
  @CsvSource({"two, three", "march, may", "hope, hop", "no, not", "their, there"})
  void keepsDifferentWordsApart(String one, String other) {
    assertThat(only(one).matches(only(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"'s, is", "'s, has", "'d, would", "f*ing, freezing"})
  void takesAShortFormForEachOfItsWords(String shortForm, String word) {
    var a = new Word(new Span(0, 1), shortForm, false);
    var b = new Word(new Span(0, 1), word, false);
    assertThat(a.matches(b)).isTrue();
    assertThat(b.matches(a)).isTrue();
  }

  @Test
  void saysWhereEachPieceOfAContractionStands() {
    String text = "He didn’t stay";
    assertThat(scanner.scan(text).stream().map(word -> word.span().in(text)))
        .containsExactly("He", "did", "n’t", "stay");
  }

  @Test
  void staysWithinTheSpan() {
    String text = "one two three four";
    assertThat(scanner.scan(text, new Span(4, 13)).stream().map(Word::key))
        .containsExactly("2", "3");
  }

  private Word only(String text) {
    var words = scanner.scan(text);
    assertThat(words).hasSize(1);
    return words.get(0);
  }
}
