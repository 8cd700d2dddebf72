/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.quote.Relation;
import org.verbatim.testing.MarkedText;
import org.verbatim.text.Span;

/** Every text here is invented. */
final class EncoderReaderTest {

  private static final EncoderReader READER = EncoderReader.shipped();

  private static List<Relation> read(SegmentedArticle article) {
    return READER.read(article, List.of());
  }

  private static String words(SegmentedArticle article, List<Span> spans) {
    return String.join(" | ", spans.stream().map(article::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mayor Ruth Falk said that the quay will close in May.;"
            + "Mayor Ruth Falk; said; that the quay will close in May",
        "The quay will close in May, according to the harbour board.;"
            + "the harbour board; according to; The quay will close in May",
        "The council, Falk told reporters on Monday, had agreed to sell the ferry.;"
            + "Falk; told reporters on Monday; The council | had agreed to sell the ferry",
        "She believes the ferry is too old to sail.; She; believes; the ferry is too old to sail",
      })
  void findsWhatIsReportedWithoutMarks(String text, String source, String cue, String content) {
    var article = MarkedText.of(text).article();
    assertThat(read(article))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(words(article, found.source())).isEqualTo(source);
              assertThat(cue).startsWith(article.text(found.cue()));
              assertThat(words(article, found.content()).replaceAll("[,.]", "")).isEqualTo(content);
              assertThat(found.confidence()).isBetween(0.5, 1.0);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left at noon and came back at six.",
        "Four boats lay at the quay. The rain had stopped.",
      })
  void findsNothingWhereNothingIsReported(String text) {
    assertThat(read(MarkedText.of(text).article())).isEmpty();
  }

  @Test
  void readsAnArticleWithoutWords() {
    assertThat(read(MarkedText.of("").article())).isEmpty();
  }

  @Test
  void findsTheSameInALongArticleOnSeveralThreads() {
    String paragraph = "The quay will close in May, Mayor Falk said on Monday. Nobody objected.\n";
    var article = MarkedText.of(paragraph.repeat(60)).article();
    var expected = read(article);
    assertThat(expected).hasSizeGreaterThan(55);
    var found = IntStream.range(0, 4).parallel().mapToObj(i -> read(article)).toList();
    assertThat(found).allMatch(expected::equals);
  }

  @Test
  void saysThatAGraphIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Networks(new byte[] {1, 2, 3}, new byte[] {1, 2, 3}))
        .withMessageContaining("not a network");
  }
}
