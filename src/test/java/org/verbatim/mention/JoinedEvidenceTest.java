/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JoinedEvidenceTest {

  @ParameterizedTest
  @CsvSource({
    "White House, PLACE, ORGANISATION", // the list is surer
    "Washington, PLACE, SEAT",
    "Washington, PERSON, PERSON", // somebody of that name in the article
    "Democrats, PERSON, GROUP",
    "Tarek Mansouri, PERSON, PERSON",
    "Robert Foods, ORGANISATION, ORGANISATION", // a first name is no proof
  })
  void weighsListsAndReaders(String name, NameKind read, NameKind expected) {
    var evidence = new JoinedEvidence(Lexicon.SHIPPED, List.of(words -> Optional.of(read)));

    assertThat(evidence.kind(List.of(name.split(" ")))).contains(expected);
  }

  @Test
  void leavesAFirstNameAloneToTheWordsAroundIt() {
    var evidence =
        new JoinedEvidence(Lexicon.SHIPPED, List.of(words -> Optional.of(NameKind.PERSON)));

    assertThat(evidence.kind(List.of("Jane"))).isEmpty();
    assertThat(evidence.kind(List.of("Tandor"))).contains(NameKind.PERSON);
  }

  @ParameterizedTest
  @CsvSource({"Robert Tandor, PERSON", "Q. Tandor, PERSON"})
  void takesFirstNamesForPeopleIfNobodyKnowsBetter(String name, NameKind expected) {
    var evidence = new JoinedEvidence(Lexicon.SHIPPED, List.of(words -> Optional.empty()));

    assertThat(evidence.kind(List.of(name.split(" ")))).contains(expected);
    assertThat(evidence.kind(List.of("Tandor"))).isEmpty();
  }
}
