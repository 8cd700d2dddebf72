/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.testing.MarkedText;

/** Every text here is invented. */
final class ViewTest {

  private final SegmentedArticle article =
      MarkedText.of(
              "It rained.\n"
                  + "In spring, the mayor of Osterby told us that the ferry, a wreck, would sail."
                  + " Nobody came.\n")
          .article();
  private final PageBuilder.Sketched sketched =
      new PageBuilder(new Vocabulary(new int[0])).build(article);
  private final Page page = sketched.page();
  private final View view = new View(page, at("told"), at("told") + 1, new boolean[page.size]);

  private int at(String words) {
    return page.tokenAt(article.text().indexOf(words));
  }

  @Test
  void seesTheParagraphOfTheCue() {
    assertThat(view.begin).isEqualTo(at("In spring"));
    assertThat(view.end).isEqualTo(page.size);
  }

  @Test
  void isNeverLong() {
    var words = MarkedText.of("so they said ".repeat(400)).article();
    var long_ = new PageBuilder(new Vocabulary(new int[0])).build(words).page();

    assertThat(new View(long_, 600, 601, new boolean[long_.size]).size()).isLessThan(160);
  }

  @Test
  void tellsWhatLiesBetween() {
    assertThat(view.between(at("us"))).isZero();
    assertThat(view.between(at("mayor"))).isEqualTo(view.between(at("of Osterby")));
    assertThat(view.between(at("spring"))).isNotEqualTo(view.between(at("mayor")));
    assertThat(view.side(at("mayor"))).isEqualTo(1);
    assertThat(view.side(at("told"))).isEqualTo(2);
    assertThat(view.distance(at("us"))).isEqualTo(1);
    assertThat(view.distance(at("Osterby"))).isEqualTo(-1);
    assertThat(view.sentence(at("Nobody"))).isEqualTo(1);
  }

  @Test
  void cutsPiecesAtPunctuation() {
    assertThat(view.piece(at("us"))).isEqualTo(1);
    assertThat(view.piece(at("wreck"))).isEqualTo(2);
    assertThat(view.piece(at("would"))).isEqualTo(3);
    assertThat(view.piece(at("mayor"))).isEqualTo(-1);
    assertThat(view.piece(at("spring"))).isEqualTo(-2);
    assertThat(view.pieceBegin(at("wreck"))).isEqualTo(at("a wreck"));
  }

  @Test
  void knowsTheSubjectOfTheCue() {
    view.findSubject(sketched.sketches());

    assertThat(view.subject(at("the mayor"))).isEqualTo(1);
    assertThat(view.subject(at("mayor"))).isEqualTo(2);
    assertThat(view.subject(at("spring"))).isZero();
    assertThat(view.subjectSide()).isEqualTo(1);
  }
}
