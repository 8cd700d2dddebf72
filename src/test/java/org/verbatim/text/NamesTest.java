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
    "Mr. Tarvonen, Ilkka Tarvonen",
    "Tarvonen, Ilka Tarvonen",
    "Ilka, Ilka Tarvonen",
    "Bill Morrow, William Morrow",
    "Bob Morrow, Robert J. Morrow",
    "B. Morrow, William Morrow",
    "J. Morrow, John Morrow",
    "J.D. Morrow, JD Morrow",
    "J. Edgar Morrow, Edgar Morrow",
    "Betsy, Elizabeth Morrow",
    "Mrs. Morrow, Elizabeth Morrow",
    "Mohammed Kadri, Muhammad Qadri",
    "Sergei Holm, Sergey Holm",
    "Gabriel Serra, Gabriel Serra Molina",
    "Stephen King, Steve King",
    "Jonas Schulz, Jonas Shulz",
    "Ada Holm Jr., Ada Holm",
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
    "Raoul Morrow, Felix Morrow",
    "John Morrow, Joan Morrow",
    "J. Morrow, Robert Morrow",
    "Mr. Morrow, Elizabeth Morrow",
    "Mr. Morrow, Mrs. Morrow",
    "Ted, Donald Morrow",
    "Larry King, Larry Page",
    "Ilka Tarvonen’s brother, Ilka Tarvonen",
    "Maria Holm, Mary Holm",
  })
  void keepsDifferentBearersApart(String one, String other) {
    assertThat(Names.compatible(one, other)).isFalse();
    assertThat(Names.compatible(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Raoul Morrow, Felix Morrow",
    "John Morrow, Joan Morrow",
    "J. Morrow, Robert Morrow",
    "Mr. Morrow, Elizabeth Morrow",
    "John Morrow, John Sorin",
    "Tarvonen, Sorin",
    "Ted, Donald Morrow",
  })
  void saysThatTwoNamesBelongToTwoBearers(String one, String other) {
    assertThat(Names.agreement(one, other)).isEqualTo(NameAgreement.OTHER);
    assertThat(Names.agreement(other, one)).isEqualTo(NameAgreement.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "Ilka Tarvonen’s brother, Ilka Tarvonen", // named through another
    "the agency, the ministry", // no names
    "Ilka Tarvonen, Ilka Tarvomen", // a slip of the pen
    "Elizabeth, Morrow",
    "Saeed Kadri, Said Kadri", // may be one spelling of the other
  })
  void isNotSureOfNamesThatMayBelongToOneBearer(String one, String other) {
    assertThat(Names.agreement(one, other)).isEqualTo(NameAgreement.MAYBE);
    assertThat(Names.agreement(other, one)).isEqualTo(NameAgreement.MAYBE);
  }
}
