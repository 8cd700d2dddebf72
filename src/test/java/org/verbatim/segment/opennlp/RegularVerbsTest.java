/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegularVerbsTest {

  @ParameterizedTest
  @CsvSource({
    "blamed, blam, blame",
    "denounced, denounc, denounce",
    "conceded, conced, concede",
    "growled, growle, growl",
    "begged, begge, beg",
    "repeats, repea, repeat",
    "prophesies, prophess, prophesy",
    "guesses, guesse, guess",
    "warning, warning, warn"
  })
  void mendsWhatTheModelCutsAtTheWrongPlace(String word, String answer, String base) {
    assertThat(RegularVerbs.base(word, answer)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
    "said, say",
    "has, have",
    "does, do",
    "bring, bring",
    "told, tell",
    "called, call",
    "pasted, paste"
  })
  void keepsWhatTheModelKnows(String word, String answer) {
    assertThat(RegularVerbs.base(word, answer)).isEqualTo(answer);
  }
}
