/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.testing.MarkedSpeech;

final class SketchesTest {

  @Test
  void sketchesAVeryLongSentenceInPieces() {
    int words = 3 * Sketches.MOST_TOKENS;
    var speech = MarkedSpeech.of("Keller [said] \"{yes}\" " + "and ".repeat(words) + "left.");
    var sketches = Sketches.of(speech.article(), speech.quotations()).all();
    assertThat(sketches).hasSize(4);
    assertThat(sketches).allMatch(sketch -> sketch.size() <= Sketches.MOST_TOKENS);
    assertThat(sketches.stream().mapToInt(Sketch::size).sum())
        .isEqualTo(speech.article().paragraphs().get(0).sentences().get(0).tokens().size());
  }

  @Test
  void sketchesAnOrdinarySentenceWhole() {
    var speech = MarkedSpeech.of("Keller [said] \"{yes}\" " + "and then ".repeat(50) + "left.");
    assertThat(Sketches.of(speech.article(), speech.quotations()).all()).hasSize(1);
  }

  @Test
  void takesAWordWithAHyphenIntoThePhrase() {
    assertThat(phrases("\"{Fine},\" the two-term mayor [said]."))
        .containsExactly("the two-term mayor");
    assertThat(phrases("\"{Fine},\" the stooped, 71-year-old envoy [said]."))
        .containsExactly("the stooped, 71-year-old envoy");
  }

  @Test
  void endsAPhraseWithAWordWithAHyphenBeforeAVerb() {
    assertThat(phrases("The Labour front-runner [said] \"{fine}\"."))
        .containsExactly("The Labour front-runner");
  }

  @Test
  void takesAVerbWithAHyphenIntoNoPhrase() {
    assertThat(phrases("Voters re-elected Brandt.")).containsExactly("Voters", "Brandt");
  }

  @Test
  void takesAMonthBehindANameForALastName() {
    assertThat(phrases("Theresa May opened the mill. \"{Fine},\" May [said]."))
        .containsExactly("Theresa May", "the mill");
    assertThat(phrases("\"{Fine},\" May [said]. Theresa May left.")).containsExactly("May");
  }

  @Test
  void takesAMonthWithADayForNoLastName() {
    assertThat(phrases("Theresa Keller [said] \"{fine}\" on May 5."))
        .containsExactly("Theresa Keller");
    assertThat(phrases("Keller May 5 left.")).doesNotContain("Keller May");
    assertThat(phrases("May I go? In May, Keller left.")).containsExactly("I");
  }

  @Test
  void takesAPastFormOfSpeakingBetweenACommaAndANameForAVerb() {
    assertThat(phrases("Mara Keller, with great delight, chided Tomas Brandt."))
        .containsExactly("Mara Keller", "great delight", "Tomas Brandt");
    assertThat(phrases("He is a quiet, retired Lund nurse."))
        .containsExactly("He", "a quiet", "retired Lund nurse");
  }

  @Test
  void takesAVerbOfSpeakingBehindByForAParticiple() {
    assertThat(phrases("She began by slamming candidates.")).containsExactly("She", "candidates");
    assertThat(phrases("She left by morning trains.")).containsExactly("She", "morning trains");
  }

  @Test
  void takesThatBehindAVerbIntoNoPhraseWithAName() {
    assertThat(phrases("He claimed that Director Mara Keller had left."))
        .containsExactly("He", "Director Mara Keller");
    assertThat(phrases("He spent that money.")).containsExactly("He", "that money");
  }

  @Test
  void takesCannotIntoNoName() {
    assertThat(phrases("Mara Keller cannot stay.")).containsExactly("Mara Keller");
    assertThat(phrases("Mara Canning stayed.")).containsExactly("Mara Canning");
  }

  private static List<String> phrases(String marked) {
    var speech = MarkedSpeech.of(marked);
    var sketch = Sketches.of(speech.article(), speech.quotations()).all().get(0);
    return sketch.phrases().stream()
        .filter(phrase -> !sketch.isQuoted(phrase.first()))
        .map(phrase -> speech.article().text(sketch.span(phrase)))
        .toList();
  }
}
