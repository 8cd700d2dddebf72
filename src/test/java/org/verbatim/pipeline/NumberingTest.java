/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Comparison;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Rendition;
import org.verbatim.model.Severity;
import org.verbatim.model.Story;
import org.verbatim.model.Utterance;
import org.verbatim.model.VariantTable;
import org.verbatim.testing.InventedStory;
import org.verbatim.text.Span;

class NumberingTest {

  private static final List<AnnotatedArticle> ARTICLES = InventedStory.story().articles();

  private static ComparedUtterance utterance(String article, Severity severity, double sureness) {
    return new ComparedUtterance(
        new Utterance(
            "u1",
            Optional.empty(),
            List.of(new Rendition(article, "q1", List.of(new Span(0, 1)), true)),
            article + " " + severity + " " + sureness,
            severity == Severity.NONE ? sureness : 1),
        List.of(),
        List.of(
            new Finding(
                DifferenceType.HEADLINE, 0, new Span(0, 1), severity, "rule", sureness, "")),
        new VariantTable(List.of()));
  }

  private static Story story(ComparedUtterance... utterances) {
    return new Story("", ARTICLES, List.of(utterances));
  }

  private static List<String> told(Story story) {
    return story.utterances().stream()
        .map(said -> said.utterance().id() + ": " + said.utterance().decidedBy())
        .toList();
  }

  @Test
  void countsUtterancesOverAllStoriesTheWorstAndSurestFirst() {
    var numbered =
        Numbering.numbered(
            List.of(
                story(utterance("a", Severity.NONE, 0.9), utterance("b", Severity.MINOR, 0.2)),
                story(utterance("c", Severity.MAJOR, 0.6), utterance("d", Severity.NONE, 0.95)),
                story(utterance("e", Severity.MAJOR, 0.7))),
            Set.of());

    assertThat(numbered).extracting(Story::id).containsExactly("1", "2", "3");
    assertThat(told(numbered.get(0))).containsExactly("u1: e MAJOR 0.7");
    assertThat(told(numbered.get(1))).containsExactly("u2: c MAJOR 0.6", "u4: d NONE 0.95");
    assertThat(told(numbered.get(2))).containsExactly("u3: b MINOR 0.2", "u5: a NONE 0.9");
  }

  @Test
  void putsWhatSourcesDisagreeOnBeforeWhatIsOddInOneArticle() {
    var odd = utterance("a", Severity.MAJOR, 0.9);
    var disagreed =
        new ComparedUtterance(
            odd.utterance(),
            List.of(new Comparison(0, 0, Severity.MAJOR, List.of())),
            List.of(),
            odd.variants());

    assertThat(Numbering.numbered(List.of(story(odd), story(disagreed)), Set.of()).get(0))
        .satisfies(first -> assertThat(first.utterances().get(0).comparisons()).isNotEmpty());
  }

  @Test
  void keepsWitnessesAndBases() {
    var story = InventedStory.story();

    var numbered = Numbering.numbered(List.of(story), Set.of()).get(0);

    assertThat(numbered.witnesses()).isEqualTo(story.witnesses());
    assertThat(numbered.utterances().get(0).utterance().base())
        .isEqualTo(story.utterances().get(0).utterance().base());
  }

  @Test
  void ordersEqualsByArticle() {
    var numbered =
        Numbering.numbered(
            List.of(
                story(utterance("b", Severity.MAJOR, 0.5), utterance("a", Severity.MAJOR, 0.5))),
            Set.of());

    assertThat(told(numbered.get(0))).containsExactly("u1: a MAJOR 0.5", "u2: b MAJOR 0.5");
  }

  @Test
  void putsStoriesWithoutAnUtteranceLast() {
    var numbered =
        Numbering.numbered(List.of(story(), story(utterance("a", Severity.NONE, 0.5))), Set.of());

    assertThat(numbered.get(0).utterances()).hasSize(1);
    assertThat(numbered.get(1).utterances()).isEmpty();
  }

  @Test
  void givesNoStoryTheNameOfAnArticlesFile() {
    var numbered = Numbering.numbered(List.of(story(), story()), Set.of("story-1", "story-3"));

    assertThat(numbered).extracting(Story::id).containsExactly("2", "4");
  }
}
