/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AppositivesTest {

  @Test
  void laysADescriptionToTheNameBehindItsComplement() {
    var found =
        FoundMentions.in(
            "The leader of the Northern Ferry League, Jorun Vaskel, [said] <fares were fair>.");
    assertThat(found.nameOf("The leader of the Northern Ferry League, Jorun Vaskel"))
        .isEqualTo("Jorun Vaskel");
  }

  @Test
  void laysADescriptionToTheNameBehindItsRelativeClause() {
    var found =
        FoundMentions.in(
            "A tenant who still pays rent, former mayor Jorun Vaskel, waved. \"{Fine},\" the tenant"
                + " [said].");
    assertThat(found.nameOf("A tenant")).isEqualTo("Jorun Vaskel");
    assertThat(found.nameOf("the tenant")).isEqualTo("Jorun Vaskel");
  }

  @Test
  void laysADescriptionToANameThatHasAComplementItself() {
    var found =
        FoundMentions.in(
            "Another pollster, Pavel Dorn of Lund University, [said] <fares were fair>.");
    assertThat(found.speaker("Another pollster, Pavel Dorn of Lund University").titles())
        .contains("pollster");
  }

  @Test
  void leavesADescriptionBesideTheSubjectOfTheMainClauseAlone() {
    var found = FoundMentions.in("In the office of a nurse, Pavel Dorn waited. The nurse smiled.");
    assertThat(found.nameOf("The nurse")).isEqualTo("a nurse");
  }

  @Test
  void leavesADescriptionInAListAlone() {
    var found =
        FoundMentions.in(
            "She met the owner of the mill, Pavel Dorn, and a dog. The owner [said] <it rained>.");
    assertThat(found.nameOf("The owner")).isNotEqualTo("Pavel Dorn");
  }

  @Test
  void readsATitleWithoutArticleThatEndsInAName() {
    var found =
        FoundMentions.in("\"{Welcome},\" [said] master of ceremonies Asim Al-Tarik. He bowed.");
    assertThat(found.nameOf("master of ceremonies Asim Al-Tarik")).isEqualTo("Asim Al-Tarik");
    assertThat(found.nameOf("He")).isEqualTo("Asim Al-Tarik");
  }

  @Test
  void takesTheOwnerOfAThingForSomebodyElse() {
    var found =
        FoundMentions.in("\"{Welcome},\" [said] a nurse of Senator Jorun Vaskel at the door.");
    assertThat(found.names()).anyMatch(name -> name.startsWith("a nurse"));
  }
}
