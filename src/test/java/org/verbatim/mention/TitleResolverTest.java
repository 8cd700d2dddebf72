/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TitleResolverTest {

  @Test
  void tellsTwoHoldersOfATitleApartByTheirRegions() {
    var found =
        FoundMentions.in(
            "Ohio Sen. Tomas Brandt met Sen. Peter Volin (D-Calif.) at noon. Peter Volin left."
                + " Peter Volin ran. \"{Fine},\" the Ohio senator [said].");
    assertThat(found.nameOf("the Ohio senator")).isEqualTo("Tomas Brandt");
  }

  @Test
  void knowsTheRegionBehindAParty() {
    var found =
        FoundMentions.in(
            "Sen. Peter Volin (D-Calif.) met Tomas Brandt. Tomas Brandt left. Tomas Brandt ran."
                + " \"{Fine},\" the California Democrat [said].");
    assertThat(found.nameOf("the California Democrat")).isEqualTo("Peter Volin");
  }

  @Test
  void takesNobodyFromAnotherRegion() {
    var found =
        FoundMentions.in("Ohio Sen. Tomas Brandt left. \"{Fine},\" the Utah senator [said].");
    assertThat(found.nameOf("the Utah senator")).isNotEqualTo("Tomas Brandt");
  }

  @Test
  void prefersWhoHeldATitleInThePast() {
    var found =
        FoundMentions.in(
            "Former mayor Tomas Brandt met Mayor Peter Volin. Peter Volin left. Peter Volin ran."
                + " \"{Fine},\" the former mayor [said].");
    assertThat(found.nameOf("the former mayor")).isEqualTo("Tomas Brandt");
  }

  @Test
  void knowsATitleByANounLikeIt() {
    var found =
        FoundMentions.in("The nominee, Mara Keller, waved. \"{Fine},\" the contender [said].");
    assertThat(found.nameOf("the contender")).isEqualTo("Mara Keller");
  }

  @Test
  void takesTheSecondOfficialForSomebodyElse() {
    var found =
        FoundMentions.in(
            "\"{Fine},\" a harbour official [said]. \"{No},\" the second official [2:said].");
    assertThat(found.nameOf("the second official")).isEqualTo("the second official");
  }

  @Test
  void takesEveryOfficialForNoneOfThem() {
    var found =
        FoundMentions.in("Every official was tired. \"{No},\" the harbour official [said].");
    assertThat(found.nameOf("the harbour official")).isEqualTo("the harbour official");
  }

  @Test
  void letsACompanyBeABodyOfAnyName() {
    var found =
        FoundMentions.in("The bill hurts Zorvex Inc. today. The company [said] <it rains>.");
    assertThat(found.nameOf("The company")).startsWith("Zorvex");
  }

  @Test
  void letsACompanyBeNoSenate() {
    var found = FoundMentions.in("The Norwegian Senate met today. The company [said] <it rains>.");
    assertThat(found.nameOf("The company")).isEqualTo("The company");
  }

  @Test
  void takesAnEpithetForTheSubjectBeforeItThoughNamedOnce() {
    var found =
        FoundMentions.in(
            "Tomas Brandt left. Tomas Brandt ran.\nHarriet Wold blasted Brandt in a letter."
                + " \"{Wrong},\" the council leader [said].");
    assertThat(found.nameOf("the council leader")).isEqualTo("Harriet Wold");
  }

  @Test
  void takesAnEpithetForNobodyWhoIsNamedOnceInPassing() {
    var found =
        FoundMentions.in(
            "Tomas Brandt left. Tomas Brandt ran.\nBrandt blasted Harriet Wold in a letter."
                + " \"{Wrong},\" the council leader [said].");
    assertThat(found.nameOf("the council leader")).isEqualTo("Tomas Brandt");
  }

  @Test
  void laysTwoTitlesJoinedByAndToOnePerson() {
    var found =
        FoundMentions.in(
            "Former prosecutor and Lund Mayor Jane Wold, who backs him, [said] <it rains>.");
    assertThat(found.nameOf("Former prosecutor and Lund Mayor Jane Wold, who backs him"))
        .isEqualTo("Jane Wold");
  }

  @Test
  void laysATitleOfItsOwnToNobodyBehindAnd() {
    var found = FoundMentions.in("A prosecutor and Mayor Jane Wold [said] <it rains>.");
    assertThat(found.nameOf("A prosecutor and Mayor Jane Wold")).isNotEqualTo("Jane Wold");
  }
}
