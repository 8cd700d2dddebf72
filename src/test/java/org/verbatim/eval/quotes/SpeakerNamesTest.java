/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeakerNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Ingrid Solheim, Solheim",
    "Ingrid Solheim, Minister of State Ingrid Solheim",
    "Ingrid Solheim, INGRID B. SOLHEIM",
    "Ingrid Solheim, I. Solheim",
    "Aleksei Morov, Aleksey Morov",
    "Zoë Núñez, Zoe Nunez",
    "Hans Großmann, HANS GROSSMANN",
    "Ingrid Solheim, Ms. Solheim",
    "Ingrid Solheim, Ingrid Solheim’s",
    "Pat O’Hara, Pat OHara",
    "Ada Lund, Former Prime Minister Ada Lund",
    "Paul Berg III, Berg",
    "Harbour Ministry, the harbour ministry",
  })
  void meanOneSpeaker(String gold, String system) {
    assertThat(SpeakerNames.same(gold, system)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ingrid Solheim, Marit Solheim",
    "Ingrid Solheim, Ada Lund",
    "Ingrid Solheim, Ingrid",
    "Paul Berg, Paul Berg Jr.",
    "Harbour Ministry, Fish Ministry",
    "Northern Harbour Ministry, Southern Harbour Ministry",
    "Ingrid Solheim, '...'",
  })
  void meanTwoSpeakers(String gold, String system) {
    assertThat(SpeakerNames.same(gold, system)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "The Honourable Ms. Ada Lund, honourable ms ada lund",
    "President Lund, lund",
    "State Department, state department",
    "Mayor, mayor",
    "U.S. Senator Ada Lund, ada lund",
  })
  void losesLeadingTitlesUnlessItIsAnOrganisation(String name, String words) {
    assertThat(SpeakerNames.words(name)).containsExactly(words.split(" "));
  }
}
