/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.model.Attitude;
import org.verbatim.model.MarkUse;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.testing.MarkedText;
import org.verbatim.text.Span;

/** Every text here is invented. */
final class RelationJoinerTest {

  private final String text;
  private final SegmentedArticle article;

  RelationJoinerTest() {
    text =
        "Mayor Falk said that the ferry was \"a wreck\" and would be sold.\n"
            + "\"We will not sail it,\" she told reporters.\n"
            + "The council wants the quay to stay open.\n"
            + "The \"Gull\" left at noon.\n";
    article = MarkedText.of(text).article();
  }

  private Span at(String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private Quotations find(Relation... relations) {
    return new QuotationFinder((read, quoted) -> List.of(relations)).find(article);
  }

  private Relation relation(String cue, String source, String content) {
    return new Relation(at(cue), List.of(at(source)), List.of(at(content)), 0.8);
  }

  @Test
  void takesTheExtentOfAClauseAroundMarksFromTheReader() {
    var found =
        find(relation("said", "Mayor Falk", "that the ferry was \"a wreck\" and would be sold"));
    assertThat(found.quotations().get(0))
        .extracting(Quotation::kind, Quotation::content, Quotation::quoted, Quotation::source)
        .containsExactly(
            QuotationKind.MIXED,
            List.of(at("that the ferry was \"a wreck\" and would be sold")),
            List.of(at("a wreck")),
            List.of(at("Mayor Falk")));
  }

  @Test
  void makesOneQuotationOfAClauseWithMarksInTwoPlaces() {
    var marked =
        MarkedText.of("Falk said {that the \"old\" ferry was \"a wreck\" and would be sold}.");
    var article = marked.article();
    int cue = article.text().indexOf("said");
    var relation = new Relation(new Span(cue, cue + 4), List.of(), marked.spans(), 1);

    assertThat(new QuotationFinder((read, quoted) -> List.of(relation)).find(article).quotations())
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.content()).isEqualTo(marked.spans());
              assertThat(quotation.quoted()).extracting(article::text).contains("a wreck");
            });
  }

  @Test
  void keepsDirectSpeechToItsMarks() {
    var found = find(relation("told", "she", "\"We will not sail it,\""));
    assertThat(found.quotations())
        .filteredOn(quotation -> quotation.kind() == QuotationKind.DIRECT)
        .extracting(Quotation::content)
        .contains(List.of(at("We will not sail it,")));
  }

  @Test
  void addsWhatIsReportedWithoutMarks() {
    var found = find(relation("wants", "The council", "the quay to stay open"));
    assertThat(found.quotations())
        .filteredOn(quotation -> quotation.kind() == QuotationKind.INDIRECT)
        .extracting(Quotation::decidedBy, Quotation::confidence, Quotation::attitude)
        .containsExactly(tuple("read", 0.8, Attitude.WANTED));
  }

  @Test
  void dropsWhatRulesReadWithoutMarks() {
    var article = MarkedText.of("Mayor Falk said that the ferry would be sold.").article();
    assertThat(new QuotationFinder().find(article).quotations()).hasSize(1);
    assertThat(new QuotationFinder((read, quoted) -> List.of()).find(article).quotations())
        .isEmpty();
  }

  @Test
  void keepsSpeechBetweenMarksThatTheReaderDoesNotSee() {
    assertThat(find().quotations()).extracting(Quotation::kind).contains(QuotationKind.DIRECT);
  }

  @Test
  void makesNoSpeechOfMarksThatAreNone() {
    var found = find(relation("left", "The", "\"Gull\" left at noon"));
    assertThat(found.marks())
        .filteredOn(mark -> mark.span().begin() > text.indexOf("The \"Gull"))
        .extracting(mark -> mark.use())
        .containsOnly(MarkUse.NO_SPEECH);
  }

  @Test
  void addsNoRelationWithinSpeechBetweenMarks() {
    var found = find(relation("will", "We", "not sail it"));
    assertThat(found.quotations())
        .noneMatch(quotation -> quotation.content().contains(at("not sail it")));
  }

  @Test
  void tellsTheReaderWhichSpeechStandsBetweenMarks() {
    List<List<Span>> seen = new ArrayList<>();
    new QuotationFinder(
            (read, quoted) -> {
              seen.add(quoted);
              return List.of();
            })
        .find(article);
    assertThat(seen).containsExactly(List.of(at("a wreck"), at("We will not sail it,")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said | verb | say | said",
        "tried to argue | verb | argue | said",
        "tweeted | verb | tweet | written",
        "thinks | verb | think | thought",
        "is convinced | verb | convinced | thought",
        "is afraid | verb | afraid | thought",
        "hopes | verb | hope | wanted",
        "banned | verb | ban | decreed",
        "shows | verb | show | shown",
        "according to | according-to | according to | said",
        "in a statement | noun | statement | said",
        ": | colon | : | said",
      })
  void tellsWhatACueIs(String words, String kind, String lemma, String attitude) {
    String before = "The mayor ";
    var article = MarkedText.of(before + words + " that the quay will stay open.").article();
    var cue = new Span(before.length(), before.length() + words.length());
    int end = article.text().length() - 1;
    var content = List.of(new Span(cue.end() + 1, end));
    var relation = new Relation(cue, List.of(), content, 1);
    var found = new QuotationFinder((read, quoted) -> List.of(relation)).find(article);
    assertThat(found.quotations())
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.cues().get(0).kind().label()).isEqualTo(kind);
              assertThat(quotation.cues().get(0).lemma()).isEqualTo(lemma);
              assertThat(quotation.attitude().label()).isEqualTo(attitude);
            });
  }
}
