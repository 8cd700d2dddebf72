/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Story;

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
