/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.testing.MarkedText;

/** Every text here is invented. */
final class RoleReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Falk said the ferry was \"a wreck\" today. | the ferry was \"a wreck | the ferry was \"a wreck\"",
        "Falk said it was \"a wreck,\" and sold it. | it was \"a wreck | it was \"a wreck,\"",
        "\"A wreck\" was what they had, Falk said. | A wreck\" was what they had | \"A wreck\" was what they had",
        "Falk said the ferry was old, and left. | the ferry was old | the ferry was old",
      })
  void leavesNoMarkWithoutItsPartner(String text, String read, String whole) {
    var article = MarkedText.of(text).article();
    var page = new PageBuilder(new Vocabulary(new int[0])).build(article).page();
    int first = page.tokenAt(text.indexOf(read));
    int last = page.tokenAt(text.indexOf(read) + read.length() - 1);

    assertThat(article.text(RoleReader.withMarks(page, first, last + 1))).isEqualTo(whole);
  }
}
