/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.Span;

final class QuotedUnitsTest {

  private static boolean holds(String text, String words) {
    int begin = text.indexOf(words);
    return new QuotedUnits(text).holdMostOf(List.of(new Span(begin, begin + words.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said “all is well” today.",
        "She said \"all is well\" today.",
        "She said ''all is well'' today.",
        "She said ”all is well” today.",
        "She said ‘all is well’ today.",
        "She said 'all is well' today.",
        "She said “all is well\nand left.",
        "“It rained “all is well” today.",
        "😀😀 “all is well” 😀",
      })
  void findsQuotedWords(String text) {
    assertThat(holds(text, "all is well")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said all is well today.",
        "“Yes,” she said, all is well. “Yes.”",
        "“It rained\nall is well",
        "The cats' bowl: all is well in the dogs' bowl.",
        "She said ” all is well.",
      })
  void findsNoOthers(String text) {
    assertThat(holds(text, "all is well")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab”", "“ab", " a “bc” d"})
  void halfIsEnough(String words) {
    var text = "So “ab” it a “bc” d was.";
    assertThat(holds(text, words)).isEqualTo(!words.equals(" a “bc” d"));
  }
}
