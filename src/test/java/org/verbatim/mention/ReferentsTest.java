/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.verbatim.model.Agreement;

final class ReferentsTest {

  private final Referents referents = new Referents(Lexicon.SHIPPED);

  private void meet(String given, String family) {
    referents.person(List.of(given, family), Agreement.UNKNOWN);
  }

  private static String anyName(Random random) {
    return random
        .ints(8, 'a', 'z' + 1)
        .collect(
            () -> new StringBuilder("X"), StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void knowsAPersonAgainByTheFullName() {
    meet("Ilse", "Vahl");
    meet("Jonas", "Vahl");
    meet("Ilse", "Vahl");
    assertThat(referents.family(List.of("Vahl"), Agreement.UNKNOWN)).hasSize(2);
  }

  @Test
  void comparesANameWithNoMoreNamesakesThanAnArticleHas() {
    var random = new Random(1);
    for (int i = 0; i < 5 * Referents.MOST_NAMESAKES; i++) {
      meet(anyName(random), "Vahl");
      meet("Ilse", anyName(random));
    }
    assertThat(referents.family(List.of("Vahl"), Agreement.UNKNOWN))
        .hasSize(Referents.MOST_NAMESAKES);
    assertThat(referents.given("ilse")).hasSize(Referents.MOST_NAMESAKES);
  }
}
