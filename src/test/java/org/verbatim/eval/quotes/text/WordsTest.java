/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.text.Span;

final class WordsTest {

  private static List<String> words(String text) {
    var words = new Words(text);
    return words.at(List.of(new Span(0, text.length()))).stream().map(words::word).toList();
  }

  @Test
  void joinsAtSignsBetweenLettersOnly() {
    assertThat(words("U.S. folk at B&B's don’t half-heartedly -- 'shout'."))
        .containsExactly("u.s", "folk", "at", "b&b's", "don’t", "half-heartedly", "shout");
  }

  @Test
  void takesEveryLetterAndNumberOfUnicode() {
    assertThat(words("Ærø ½ m² Ⅷ ٣")).containsExactly("ærø", "½", "m²", "ⅷ", "٣");
  }

  @Test
  void splitsAtUnderscoresAndEmoji() {
    assertThat(words("ice_cream😀now")).containsExactly("ice", "cream", "now");
  }

  @Test
  void countsAWordThatASpanOnlyTouches() {
    var words = new Words("grey seals sing");

    assertThat(words.at(List.of(new Span(4, 5)))).as("a space").isEmpty();
    assertThat(words.at(List.of(new Span(3, 6)))).containsExactly(0, 1);
    assertThat(words.at(List.of(new Span(11, 12), new Span(0, 1)))).containsExactly(0, 2);
  }
}
