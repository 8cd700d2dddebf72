/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister Tarvonen, Ilka Tarvonen",
    "Ilka M. Tarvonen, Ilka Tarvonen",
    "Liz Morrow, Elizabeth Morrow",
    "Yusef al-Qadri, Yusuf Kadri",
    "House Speaker-to-be Ada Holm, Ada Holm",
    "the agency, the agency",
  })
  void takesFormsOfOneNameForOne(String one, String other) {
    assertThat(Names.compatible(one, other)).isTrue();
    assertThat(Names.compatible(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ilka Tarvonen, Petra Sorin",
    "Jonas Morrow, Elizabeth Morrow",
    "Tarvonen, Sorin",
    "the agency, the ministry",
  })
  void keepsDifferentBearersApart(String one, String other) {
    assertThat(Names.compatible(one, other)).isFalse();
    assertThat(Names.compatible(other, one)).isFalse();
  }
}
