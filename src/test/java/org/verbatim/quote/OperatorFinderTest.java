/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.testing.MarkedText;

/** Every text here is invented. */
final class OperatorFinderTest {

  private static String frame(String text) {
    var article = MarkedText.of(text).article();
    var found = new QuotationFinder().find(article).quotations();
    assertThat(found).as(text).isNotEmpty();
    return String.join(" | ", found.get(0).frame().stream().map(article::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Falk did not say that the quay will close.; not",
        "Falk never said the quay will close.; never",
        "Falk would not say whether the quay will close.; would not",
        "Falk refused to say that the quay will close.; refused",
        "Falk has yet to decide, but never called it \"a wreck\".; never",
        "Falk said the quay will close unless the council pays.; ''",
        "Unless the council pays, Falk said, the quay will close.; ''",
        "If the council pays, Falk told them: \"We will sail.\"; If the council pays",
      })
  void keepsTheWordsOnWhichItDependsWhetherItWasSaid(String text, String expected) {
    assertThat(frame(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Falk said that the quay will close.",
        "Falk, who did not sleep, said that the quay will close.",
        "\"We will not sail it,\" she told reporters.",
      })
  void keepsNothingWhereItDoesNotDepend(String text) {
    assertThat(frame(text)).isEmpty();
  }
}
