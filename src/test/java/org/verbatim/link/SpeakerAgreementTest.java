/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;

/** Speakers are written "name; title; title"; a name in lower case is a description. */
final class SpeakerAgreementTest {

  @ParameterizedTest
  @CsvSource({
    "Smith, John Smith",
    "J. Smith, John Smith",
    "Bill Morrow, William Morrow",
    "Muammar Qadhafa, Moammar Gaddafa",
    "Ilka Tarvonen; foreign minister, Tarvonen; Mrs.",
    "the mayor, Ada Quill; Mayor of Hallow",
    "the former harbour chief, Leopold Vantner; former harbour chief",
    "the miners, the miners",
  })
  void takesSpeakersForOne(String one, String other) {
    both(one, other, SpeakerAgreement.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "John Smith, Joan Smith", // like in sound alone
    "Raoul Castor, Felix Castor", // brothers
    "John Smith, John Brown",
    "Ada Quill; mayor, Petra Sorin; minister",
    "Petra Sorin; Tarvonen spokeswoman, Ada Quill; Mayor of Hallow", // of another's house
  })
  void knowsTwoPersonsApart(String one, String other) {
    both(one, other, SpeakerAgreement.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "Petra Sorin; spokeswoman for Ilka Tarvonen, Ilka Tarvonen; foreign minister",
    "Petra Sorin; Foreign Ministry spokeswoman, Ilka Tarvonen; Foreign Minister",
    "Petra Sorin; spokeswoman, Ilka Tarvonen; foreign minister", // whose, it does not say
    "the Tarvonen campaign, Ilka Tarvonen",
    "an official, an official",
    "a mayor, Ada Quill; Mayor of Hallow",
    "the minister, Ada Quill; Mayor of Hallow",
    "the mayor, Ada Quill; former mayor",
    "Ilka Tarvonen’s brother, Ilka Tarvonen",
    "the finance ministry, Ilka Tarvonen; finance minister",
    "Ilka Tarvonen, Ilka Tarvomen", // a slip of the pen
  })
  void laysNoContradictionToSpeakersOfOneHouse(String one, String other) {
    both(one, other, SpeakerAgreement.OPEN);
  }

  @ParameterizedTest
  @CsvSource({"Tarvonen, Tarvonen Group", "Ilka Tarvonen, Selvia", "Petra Sorin, Pentral"})
  void setsNoOrganisationAgainstAPerson(String person, String house) {
    var organisation =
        new Speaker("s1", house, SpeakerKind.ORGANISATION, false, List.of(), List.of());
    assertThat(SpeakerAgreement.of(speaker(person), organisation)).isEqualTo(SpeakerAgreement.OPEN);
    assertThat(SpeakerAgreement.of(organisation, speaker(person))).isEqualTo(SpeakerAgreement.OPEN);
  }

  private static void both(String one, String other, SpeakerAgreement expected) {
    assertThat(SpeakerAgreement.of(speaker(one), speaker(other))).isEqualTo(expected);
    assertThat(SpeakerAgreement.of(speaker(other), speaker(one))).isEqualTo(expected);
  }

  private static Speaker speaker(String written) {
    var parts = List.of(written.split(";\\s*"));
    String name = parts.get(0);
    boolean named = Character.isUpperCase(name.charAt(0)) && !name.contains("’s ");
    return new Speaker(
        "s1", name, SpeakerKind.PERSON, !named, List.of(), parts.subList(1, parts.size()));
  }
}
