/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MarksTest {

  private static List<String> inDouble(String text) {
    return new Marks(text).inDouble().stream().map(span -> span.in(text).strip()).toList();
  }

  private static List<String> inSingle(String text) {
    return new Marks(text).inSingle().stream().map(span -> span.in(text)).toList();
  }

  @Test
  void readsMarksOfEveryStyleAndMixture() {
    assertThat(inDouble("\"Tea,\" she said. “Milk.”")).containsExactly("Tea,", "Milk.");
    assertThat(inDouble("''Tea,'' she said. ``Milk.''")).containsExactly("Tea,", "Milk.");
    assertThat(inDouble("“Tea,\" she said. \"Milk.”")).containsExactly("Tea,", "Milk.");
    assertThat(inDouble("«Tea» and „milk”")).containsExactly("Tea", "milk");
  }

  @Test
  void takesApostrophesForNoMarks() {
    assertThat(inDouble("the cats' bowls of the '80s, don't")).isEmpty();
  }

  @Test
  void keepsTheOutermostOfNestedMarks() {
    assertThat(inDouble("“She said ‘never,’” he said.")).containsExactly("She said ‘never,’");
    assertThat(inDouble("''She said 'never,''' he said. ''Yes''"))
        .containsExactly("She said 'never,'", "Yes");
    assertThat(inDouble("\"The cook said \"no salt\" and left,\" she said"))
        .containsExactly("The cook said \"no salt\" and left,");
  }

  @Test
  void endsAnOpenQuotationWithItsLine() {
    assertThat(inDouble("“It rained.\n\n“Then it snowed.”\r\nShe laughed."))
        .containsExactly("It rained.", "Then it snowed.");
  }

  @Test
  void keepsSpeechInsideAQuotationThatGoesOn() {
    assertThat(inDouble("“She called it \"odd\" and left.\n“So did I.”"))
        .containsExactly("She called it \"odd\" and left.", "So did I.");
  }

  @Test
  void forgetsAMarkThatWasNeverClosed() {
    assertThat(inDouble("“We will sing, he said. “And dance.”")).containsExactly("And dance.");
    assertThat(inDouble("We will sing,” he said.")).isEmpty();
  }

  @Test
  void understandsMisprintedMarks() {
    assertThat(inDouble("” … all of them,” she said. “My aunt.“"))
        .containsExactly("… all of them,", "My aunt.");
    assertThat(inDouble("\"We sing, \"he said. \"Now.\"")).containsExactly("We sing,", "Now.");
    assertThat(inDouble("He says,” there are owls.”")).containsExactly("there are owls.");
  }

  @Test
  void countsNeitherTagsNorInches() {
    assertThat(inDouble("<img alt=\"x\" src=\"y\">“Look” she")).containsExactly("Look");
    assertThat(inDouble("She is 6'1\" tall.")).isEmpty();
    assertThat(inDouble("“She is 6'1\" tall,” he said.")).containsExactly("She is 6'1\" tall,");
  }

  @Test
  void findsSingleMarksThatAreNoApostrophes() {
    assertThat(inSingle("Ola: ‘We agreed’ on it, it's 'all' good"))
        .containsExactly("We agreed", "all");
    assertThat(inSingle("the cats' bowls and the dogs' bowls")).isEmpty();
  }

  @Test
  void countsUnitsBehindAnEmoji() {
    var text = "😀 “Hei 😀,” Ola said.";
    assertThat(inDouble(text)).containsExactly("Hei 😀,");
  }
}
