/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Comparison;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Rendition;
import org.verbatim.model.Severity;
import org.verbatim.model.Story;
import org.verbatim.model.Utterance;
import org.verbatim.model.VariantTable;
import org.verbatim.text.Span;

final class PassageTest {

  /**
   * The passage with braces around its words, brackets around what differs, an underscore for a
   * gap.
   */
  private static String passage(
      ComparedUtterance compared, int version, AnnotatedArticle... articles) {
    var card =
        Card.of(
            new Story("1", List.of(articles), List.of(compared)),
            compared,
            new Sources(List.of(articles)));
    return Passage.of(card.versions().get(version), card).stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case AROUND -> piece.text();
                  case WORDS -> "{" + piece.text() + "}";
                  case DIFFERS -> "[" + piece.text() + "]";
                  case MISSING -> "_" + piece.count() + "_";
                })
        .collect(Collectors.joining());
  }

  @Test
  void marksWhatDiffersAndWhatIsMissing() {
    assertThat(passage(Samples.NEGATION_DROPPED, 0, Samples.COURIER, Samples.WIRE))
        .isEqualTo(
            "“{I have}_1_{ said that the inspectors were wrong}_2_{, that they were late},” the"
                + " keeper added.");
  }

  @Test
  void showsWhereTheWriterBreaksIn() {
    assertThat(passage(Samples.NEGATION_DROPPED, 1, Samples.COURIER, Samples.WIRE))
        .isEqualTo(
            "“{I have }[never]{ said that the inspectors were wrong},” she said. “[I said]{ that"
                + " they were late.}”");
  }

  @Test
  void showsTheWordsBeforeAFragment() {
    assertThat(passage(Samples.FRAGMENT_AGREES, 0, Samples.COURIER, Samples.WIRE))
        .isEqualTo("The harbour office promised a ferry “{every twenty minutes, day and night}”.");
  }

  @Test
  void marksTheReportersWordsThatADifferencePointsAt() {
    var wire = said("wire", "The keeper said on Monday “it will open” and went home.");
    var post = said("post", "The keeper said on Thursday “it will open” and went home.");
    var difference =
        new Difference(
            DifferenceType.CONTEXT_CONFLICT,
            span(wire, "Monday"),
            span(post, "Thursday"),
            false,
            Severity.MAJOR,
            "other-day",
            0.7,
            "Two days.");
    var compared =
        new ComparedUtterance(
            new Utterance("u1", Optional.empty(), List.of(words(wire), words(post)), "test", 1),
            List.of(new Comparison(0, 1, Severity.MAJOR, List.of(difference))),
            List.of(),
            new VariantTable(List.of()));
    assertThat(passage(compared, 0, wire, post))
        .isEqualTo("The keeper said on [Monday] “{it will open}” and went home.");
  }

  private static AnnotatedArticle said(String id, String text) {
    return new Draft(id, text + "\n")
        .quote(QuotationKind.MIXED, "", "", "it will open")
        .annotated();
  }

  private static Span span(AnnotatedArticle article, String words) {
    int begin = article.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Rendition words(AnnotatedArticle article) {
    var quotation = article.quotations().get(0);
    return new Rendition(article.id(), quotation.id(), quotation.content(), true);
  }

  @Test
  void goesNoFurtherThanAClause() {
    var before = "The keeper, who has held the keys for nineteen years and knows each bolt of it,";
    var after = "and the council, which had met for most of the night without a vote, went home.";
    var article =
        new Draft(
                "long",
                before + " " + before + " said “it will open” " + after + " " + after + "\n")
            .quote(QuotationKind.MIXED, "", "", "it will open")
            .annotated();
    var compared = new Collation("u1", "").rendition(article, "q1", "it|will|open").compared();
    assertThat(passage(compared, 0, article))
        .startsWith("… ")
        .contains("said “{it will open}” and the council")
        .endsWith(" …")
        .hasSizeLessThan(2 * 110 + 30);
  }
}
