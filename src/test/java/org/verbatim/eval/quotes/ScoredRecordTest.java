/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.verbatim.model.Agreement;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.model.Attitude;
import org.verbatim.model.Attribution;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.Mention;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Mentions;
import org.verbatim.model.Metadata;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.text.Span;

final class ScoredRecordTest {

  private static final String TEXT = "“We stay,” she said. Rain fell. “We sleep.”";

  private static Quotation quotation(String id, Span span, List<Cue> cues) {
    return new Quotation(
        id,
        QuotationKind.DIRECT,
        List.of(span),
        List.of(span),
        cues,
        List.of(),
        List.of(),
        Attitude.SAID,
        List.of(),
        Optional.empty(),
        "invented",
        1);
  }

  @Test
  void takesTheQuotationsOfAnAnnotatedArticle() {
    var stay = new Span(1, 9);
    var sleep = new Span(33, 42);
    var she = new Span(11, 14);
    var said = new Span(15, 19);
    var article =
        new AnnotatedArticle(
            new SegmentedArticle(new Article("a", TEXT, Metadata.NONE, List.of()), List.of()),
            new Quotations(
                List.of(
                    quotation("q1", stay, List.of(new Cue(said, CueKind.VERB, "say"))),
                    quotation("q2", sleep, List.of())),
                List.of()),
            new Mentions(
                List.of(
                    new Speaker("s1", "Ada Lund", SpeakerKind.PERSON, false, List.of(), List.of())),
                List.of(
                    new Mention(
                        "m1",
                        she,
                        MentionForm.PRONOUN,
                        Agreement.FEMININE,
                        Optional.of("s1"),
                        "invented",
                        1))),
            List.of(
                new Attribution("q1", List.of("m1"), Optional.of("s1"), "invented", 1, "near")));

    assertThat(ScoredRecord.of(article))
        .containsExactly(
            new ScoredRecord(
                "a",
                Optional.of("q1"),
                Optional.of(QuotationKind.DIRECT),
                List.of(stay),
                List.of(stay),
                List.of(said),
                List.of(she),
                Optional.of("Ada Lund"),
                List.of(),
                OptionalDouble.of(1),
                false),
            new ScoredRecord(
                "a",
                Optional.of("q2"),
                Optional.of(QuotationKind.DIRECT),
                List.of(sleep),
                List.of(sleep),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                OptionalDouble.empty(),
                false));
  }

  @Test
  void takesAnEmptyNameForNone() {
    assertThat(Records.record("a", null, List.of(), List.of(), List.of(), "").speaker()).isEmpty();
  }
}
