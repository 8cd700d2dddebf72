/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.model.Base;
import org.verbatim.model.BaseReason;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.Mentions;
import org.verbatim.model.Metadata;
import org.verbatim.model.Quotation;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Utterance;
import org.verbatim.model.Witness;
import org.verbatim.model.WitnessKind;
import org.verbatim.testing.Told;
import org.verbatim.text.Span;

final class BaseFinderTest {

  private static final String PRINTED = "\"{We row at dawn,}\" she said.";
  private static final String TURNS = "QUILL: {We row at dawn, all of us, and nobody sings.}";

  @Test
  void namesTheTranscriptWhateverTheDates() {
    var articles =
        List.of(dated("a", PRINTED, "2026-03-01"), transcript("b", TURNS), dated("c", PRINTED, ""));

    assertThat(base(articles, List.of()))
        .contains(
            new Base(
                1, BaseReason.TRANSCRIPT, "a transcript, which has what was said turn by turn"));
  }

  @Test
  void doesNotTakeAnArticleWithOneColonForATranscript() {
    var paper =
        transcript(
            "b",
            "Few had slept, and fewer still had eaten when the boats were brought down. Quill:"
                + " {We row at dawn.} Then they waited for the tide to turn and for the fog to"
                + " lift off the outer banks.");

    assertThat(base(List.of(dated("a", PRINTED, ""), paper), List.of())).isEmpty();
  }

  @Test
  void namesNoneOfTwoTranscripts() {
    assertThat(base(List.of(transcript("a", TURNS), transcript("b", TURNS)), List.of())).isEmpty();
  }

  @Test
  void namesTheEarliestWhereDatesDiffer() {
    var articles =
        List.of(
            dated("a", PRINTED, "2026-03-02T08:00:00Z"),
            dated("b", PRINTED, "2026-03-02T08:30:00+01:00"));

    assertThat(base(articles, List.of()))
        .contains(new Base(1, BaseReason.EARLIEST, "the earliest of them"));
  }

  @Test
  void saysThatOthersHaveNoDate() {
    var articles =
        List.of(
            dated("a", PRINTED, ""),
            dated("b", PRINTED, "2026-03-04"),
            dated("c", PRINTED, "2026-03-03"));

    assertThat(base(articles, List.of()))
        .contains(new Base(2, BaseReason.EARLIEST, "the earliest of those with a date"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-02", // the same day
    "2026-03-02, ''", // nothing to compare with
    "2026-03-02, 2026-03-02T07:00:00Z", // the first may have been later on that day
    "yesterday, 2026-03-02"
  })
  void namesNoneWhereDatesDoNotTell(String one, String other) {
    var articles = List.of(dated("a", PRINTED, one), dated("b", PRINTED, other));

    assertThat(base(articles, List.of())).isEmpty();
  }

  @Test
  void namesTheWireThatOthersAreMadeFrom() {
    var articles =
        List.of(dated("a", PRINTED, ""), dated("b", PRINTED, ""), dated("c", PRINTED, ""));

    assertThat(base(articles, List.of(wire(Optional.of("b"), "a", "b"))))
        .contains(
            new Base(1, BaseReason.WIRE, "the report of Northwire that others are made from"));
  }

  @Test
  void namesNoneWhereNobodyKnowsWhoHasItFromWhom() {
    var articles =
        List.of(dated("a", PRINTED, ""), dated("b", PRINTED, ""), dated("c", PRINTED, ""));

    assertThat(base(articles, List.of(wire(Optional.empty(), "a", "b")))).isEmpty();
    assertThat(base(articles, List.of())).isEmpty();
  }

  @Test
  void namesNoneWhereOneArticleAloneReportsIt() {
    assertThat(base(List.of(transcript("a", TURNS)), List.of())).isEmpty();
  }

  private static Witness wire(Optional<String> origin, String... articles) {
    return new Witness(
        Arrays.asList(articles),
        WitnessKind.WIRE_COPY,
        Optional.of("Northwire"),
        origin,
        "same-text",
        0.97,
        "");
  }

  private static Optional<Base> base(List<AnnotatedArticle> articles, List<Witness> witnesses) {
    var renditions = articles.stream().flatMap(a -> Told.renditions(a).stream()).toList();
    return new BaseFinder(articles, witnesses)
        .base(new Utterance("u1", Optional.empty(), renditions, "test", 1));
  }

  private static AnnotatedArticle dated(String id, String told, String published) {
    var article = Told.article(id, told);
    var none = Metadata.NONE;
    var metadata =
        new Metadata(
            none.outlet(),
            none.uri(),
            none.headline(),
            none.byline(),
            none.dateline(),
            Optional.of(published).filter(date -> !date.isEmpty()),
            List.of());
    return with(article, metadata, article.quotations());
  }

  /** The words in braces are introduced by the colon before them. */
  private static AnnotatedArticle transcript(String id, String told) {
    var article = Told.article(id, told);
    var turns =
        article.quotations().stream()
            .map(
                q ->
                    new Quotation(
                        q.id(),
                        q.kind(),
                        q.content(),
                        q.quoted(),
                        List.of(
                            new Cue(
                                new Span(q.span().begin() - 2, q.span().begin() - 1),
                                CueKind.COLON,
                                ":")),
                        q.source(),
                        q.frame(),
                        q.attitude(),
                        q.insertions(),
                        q.parent(),
                        q.decidedBy(),
                        q.confidence()))
            .toList();
    return with(article, Metadata.NONE, turns);
  }

  private static AnnotatedArticle with(
      AnnotatedArticle article, Metadata metadata, List<Quotation> quotations) {
    return new AnnotatedArticle(
        new SegmentedArticle(
            new Article(article.id(), article.text(), metadata, article.article().blocks()),
            List.of()),
        new Quotations(quotations, List.of()),
        new Mentions(List.of(), List.of()),
        List.of());
  }
}
