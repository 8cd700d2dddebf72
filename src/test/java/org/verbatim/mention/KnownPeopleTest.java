/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KnownPeopleTest {

  @Test
  void takesTheOneNamedMostOftenOfOneLastName() {
    var found =
        FoundMentions.in(
            "Lena Brandt spoke. Lena Brandt sang. Tomas Brandt slept. Brandt [said] <it rained>.");
    assertThat(found.nameOf("Brandt")).isEqualTo("Lena Brandt");
  }

  @Test
  void takesABareFamilyNameForThePersonEvenIfAPaperHasIt() {
    var found = FoundMentions.in("Mayor Don Guardian spoke. Guardian [said] <it rained>.");
    assertThat(found.nameOf("Guardian")).isEqualTo("Don Guardian");
  }

  @Test
  void takesAFamilyNameWithAnArticleForThePaper() {
    var found = FoundMentions.in("Mayor Don Guardian spoke. The Guardian [said] <it rained>.");
    assertThat(found.nameOf("The Guardian")).isEqualTo("Guardian");
  }
}
