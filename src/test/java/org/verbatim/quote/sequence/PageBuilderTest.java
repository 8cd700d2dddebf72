/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.testing.MarkedText;

/** Every text here is invented. */
final class PageBuilderTest {

  private final SegmentedArticle article =
      MarkedText.of(
              "Mayor Falk said that Osterby needs a ferry.\n"
                  + "\"We will sail it,\" Harald Brill said on Oland.\n")
          .article();
  private final Page page = builder("ferry", "said", "osterby").build(article).page();

  private static PageBuilder builder(String... words) {
    return new PageBuilder(new Vocabulary(Stream.of(words).mapToInt(Vocabulary::number).toArray()));
  }

  private int at(String words) {
    return page.tokenAt(article.text().indexOf(words));
  }

  @Test
  void knowsWordsOfItsVocabularyByThemselves() {
    assertThat(page.word[at("ferry")]).isEqualTo(Vocabulary.number("ferry"));
    assertThat(page.word[at("needs")]).isNotEqualTo(Vocabulary.number("needs"));
  }

  @Test
  void knowsNamesByTheirShapeAlone() {
    assertThat(page.word[at("Osterby")]).isNotEqualTo(Vocabulary.number("osterby"));
    assertThat(page.word[at("Brill")]).isEqualTo(page.word[at("Oland")]);
  }

  @Test
  void takesReportingWordsOfHeadlinesForWords() {
    var headline = MarkedText.of("Mayor Falk Says Osterby Needs Ferry\n").articleWithHeadline();
    var read = builder("says").build(headline).page();

    assertThat(read.word[2]).isEqualTo(Vocabulary.number("says"));
  }

  @Test
  void seesWhatStandsBetweenMarks() {
    assertThat(page.marks[at("\"We")]).isEqualTo(Page.OPENING);
    assertThat(page.marks[at("sail")]).isEqualTo(Page.QUOTED);
    assertThat(page.marks[at("Harald")]).isZero();
  }

  @Test
  void seesWhatRulesFound() {
    assertThat(page.ruleCue[at("said that")]).isEqualTo(1);
    assertThat(page.ruleContent[at("needs")]).isPositive();
    assertThat(page.ruleOfContent[at("needs")]).isEqualTo(page.ruleOfCue[at("said that")]);
    assertThat(page.ruleContent[at("Mayor")]).isZero();
  }

  @Test
  void knowsWhereSentencesAndParagraphsEnd() {
    assertThat(page.sentenceEnd[0]).isEqualTo(at("\"We"));
    assertThat(page.paragraphBegin[at("sail")]).isEqualTo(at("\"We"));
    assertThat(page.paragraphEnd[at("sail")]).isEqualTo(page.size);
  }
}
