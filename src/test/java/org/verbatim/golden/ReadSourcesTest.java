/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.attribute.Attributor;
import org.verbatim.exchange.QuoteRecord;
import org.verbatim.exchange.QuoteRecords;
import org.verbatim.mention.MentionFinder;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.quote.QuotationFinder;
import org.verbatim.quote.Relation;
import org.verbatim.read.BlockFinder;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;
import org.verbatim.text.Span;

/** What becomes of a source that a reader saw, from the quotation to the record. */
final class ReadSourcesTest {

  private static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static List<QuoteRecord> records(
      String text, String cue, String source, String... content) {
    var relation =
        new Relation(
            at(text, cue),
            List.of(at(text, source)),
            List.of(content).stream().map(words -> at(text, words)).toList(),
            0.9);
    var article = new OpenNlpSegmenter().segment(new BlockFinder().article("a", text));
    var quotations = new QuotationFinder((read, quoted) -> List.of(relation)).find(article);
    var mentions = new MentionFinder().find(article, quotations);
    var attributions = new Attributor().attribute(article, quotations, mentions);
    return QuoteRecords.of(new AnnotatedArticle(article, quotations, mentions, attributions));
  }

  private static String words(String text, List<Span> spans) {
    return String.join(" | ", spans.stream().map(span -> span.in(text)).toList());
  }

  @Test
  void becomeTheSourceWithTheExtentThatTheReaderGaveThem() {
    String text =
        "Ferry sold\nMara Keller, who runs the quay for the town, insists the ferry is safe.\n";
    String source = "Mara Keller, who runs the quay for the town";
    assertThat(records(text, "insists", source, "the ferry is safe"))
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.speaker()).contains("Mara Keller");
              assertThat(words(text, record.source())).startsWith("Mara Keller, who runs");
            });
  }

  @Test
  void tellWhoseSpeechGoesOnInTheNextParagraphWithoutAMention() {
    String text = "Ferry sold\n\"It will not float,\" Mara Keller said.\n\n\"Nobody asked us.\"\n";
    assertThat(
            records(text, "said", "Mara Keller", "\"It will not float,\"", "\"Nobody asked us.\""))
        .filteredOn(record -> !record.quoted().isEmpty())
        .extracting(
            record -> record.kind().orElseThrow().label(),
            record -> record.speaker().orElse(""),
            record -> words(text, record.source()))
        .containsExactly(
            tuple("direct", "Mara Keller", "Mara Keller"), tuple("direct", "Mara Keller", ""));
  }
}
