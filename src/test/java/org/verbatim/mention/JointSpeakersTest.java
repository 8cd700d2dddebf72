/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verbatim.model.SpeakerKind;

final class JointSpeakersTest {

  @Test
  void takesTwoNamesBeforeTheVerbForOneGroup() {
    var found = FoundMentions.in("Mara Keller and Tomas Brandt [said] they were \"{~tired}.\"");
    var speaker = found.speaker("Mara Keller and Tomas Brandt");
    assertThat(speaker.name()).isEqualTo("Mara Keller and Tomas Brandt");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.GROUP);
    assertThat(speaker.aliases()).containsExactly("Mara Keller", "Tomas Brandt");
  }

  @Test
  void takesTwoNamesBehindTheVerbForOneGroup() {
    var found = FoundMentions.in("\"{It rains},\" [said] Mara Keller and Tomas Brandt.");
    assertThat(found.nameOf("Mara Keller and Tomas Brandt"))
        .isEqualTo("Mara Keller and Tomas Brandt");
  }

  @Test
  void namesEachMemberInFull() {
    var found =
        FoundMentions.in(
            "Mara Keller met Tomas Brandt. Keller and Brandt [said] they were \"{~tired}.\"");
    assertThat(found.nameOf("Keller and Brandt")).isEqualTo("Mara Keller and Tomas Brandt");
  }

  @Test
  void letsEachMemberBeMeantLater() {
    var found =
        FoundMentions.in(
            "Mara Keller and Tomas Brandt [said] <it rained>. \"{It pours},\" she [2:added].");
    assertThat(found.nameOf("she")).isEqualTo("Mara Keller");
  }

  @Test
  void leavesTwoClausesApart() {
    var found =
        FoundMentions.in("\"{It rains},\" [said] Mara Keller, and Tomas Brandt left the room.");
    assertThat(found.nameOf("Mara Keller")).isEqualTo("Mara Keller");
  }

  @Test
  void leavesTwoVerbsOfOneSubjectApart() {
    var found = FoundMentions.in("\"{It rains},\" [said] Mara Keller and left the room.");
    assertThat(found.names()).containsExactly("Mara Keller");
  }
}
