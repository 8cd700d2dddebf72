/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verbatim.testing.Told;

final class SharedRunsTest {

  private static SharedRuns narrated(String a, String b) {
    return SharedRuns.of(
        WordRow.narrated(Told.article("a", a)), WordRow.narrated(Told.article("b", b)), 5, 2);
  }

  @Test
  void findsTheLongestRunsInOrder() {
    var shared =
        narrated(
            "When the fog lifted the crew lowered a boat. Much later a small crane took the wreck.",
            "At ten a small crane took the wreck; the crew lowered a boat before that.");

    assertThat(shared.runs()).extracting(SharedRuns.Run::length).containsExactly(5, 6);
    assertThat(shared.words()).isEqualTo(11);
    assertThat(shared.longest()).isEqualTo(6);
    assertThat(shared.share()).isEqualTo(11 / 15.0);
  }

  @Test
  void leavesOutWhatStandsBetweenMarks() {
    var words = "\"{the crew lowered a boat into the fog,}\" he said";

    assertThat(narrated("First " + words, "Then " + words).runs()).isEmpty();
  }

  @Test
  void countsNoRunOverAQuotation() {
    assertThat(
            narrated(
                    "The crew lowered \"{one}\" boat quietly.",
                    "The crew lowered \"{two}\" boat quietly.")
                .runs())
        .isEmpty();
  }

  @Test
  void countsNoTitlesAndNamesWithoutAWordOfTheWriters() {
    var name = "Deputy Harbour Commissioner Ada Maria Quill of the Calder Bay Port Office";

    assertThat(narrated("So " + name + " sang.", "Yet " + name + " slept.").runs()).isEmpty();
  }

  @Test
  void staysFastOnARefrain() {
    var refrain = "row the long boat home again ".repeat(3000);

    assertThat(narrated(refrain, "and " + refrain).share()).isGreaterThan(0.99);
  }
}
