/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.quote.Relation;
import org.verbatim.testing.MarkedText;

/** The shipped model. Every text here is invented. */
final class SequenceReaderTest {

  private static final SequenceReader READER = SequenceReader.shipped();

  private static List<Relation> read(SegmentedArticle article) {
    return READER.read(article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour board said that the ferry would sail again in May. | The harbour board | said | that the ferry would sail again in May",
        "The lock had been broken for weeks, Ms. Torvald said. | Ms. Torvald | said | The lock had been broken for weeks",
        "According to the ministry, two bridges were closed. | the ministry | According to | two bridges were closed",
        "Brill believes the tunnel will never open. | Brill | believes | the tunnel will never open",
        "The committee wants to sell the old lighthouse. | The committee | wants | to sell the old lighthouse",
      })
  void readsWhatIsReportedWithoutMarks(String text, String source, String cue, String content) {
    var article = MarkedText.of(text).article();

    assertThat(read(article))
        .extracting(
            found -> article.text(found.source().get(0)),
            found -> article.text(found.cue()),
            found -> article.text(found.content().get(0)))
        .containsExactly(tuple(source, cue, content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left the harbour at noon and came back at dusk.",
        "Rain fell on the old town all night.",
      })
  void readsNothingWhereNobodyIsReported(String text) {
    assertThat(read(MarkedText.of(text).article())).isEmpty();
  }

  @Test
  void joinsContentsThatTheCueBreaksInto() {
    var article = MarkedText.of("The boats, Falk said, were too old for the strait.").article();

    assertThat(read(article))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.content().stream().map(article::text))
                    .containsExactly("The boats", "were too old for the strait"));
  }

  @Test
  void saysHowSureItIs() {
    var plain = read(MarkedText.of("Falk said that the ferry was late.").article());

    assertThat(plain).singleElement().extracting(Relation::confidence).isNotNull();
    assertThat(plain.get(0).confidence()).isBetween(0.7, 1.0);
  }

  @Test
  void readsAnArticleWithoutWords() {
    assertThat(read(MarkedText.of(" ").article())).isEmpty();
  }
}
