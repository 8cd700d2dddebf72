/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CASException;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Story;
import org.verbatim.model.Witness;
import org.verbatim.testing.InventedStory;
import org.verbatim.type.Article;
import org.verbatim.type.DifferingSpan;
import org.verbatim.type.Utterance;

class StoryCasTest {

  private final JCas base = Cases.empty();

  private static void assertSame(Story actual, Story expected) {
    assertThat(actual.id()).isEqualTo(expected.id());
    assertThat(actual.utterances()).isEqualTo(expected.utterances());
    assertThat(actual.witnesses()).isEqualTo(expected.witnesses());
    assertThat(actual.articles())
        .extracting(AnnotatedArticle::segmented)
        .isEqualTo(expected.articles().stream().map(AnnotatedArticle::segmented).toList());
    assertThat(actual.articles())
        .extracting(AnnotatedArticle::attributions)
        .isEqualTo(expected.articles().stream().map(AnnotatedArticle::attributions).toList());
  }

  @Test
  void givesBackAStoryAsItWasAdded() {
    StoryCas.add(base, InventedStory.story());

    assertSame(StoryCas.story(base), InventedStory.story());
  }

  @Test
  void givesBackAStoryThatWentThroughXmi() throws IOException {
    StoryCas.add(base, InventedStory.story());

    assertSame(StoryCas.story(Cases.again(base, SerialFormat.XMI)), InventedStory.story());
  }

  @Test
  void keepsTheOrderOfMoreThanNineArticles() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      articles.add(i % 2 == 0 ? InventedStory.harbour() : InventedStory.gazette());
    }

    StoryCas.addArticles(base, articles);

    assertThat(StoryCas.articles(base))
        .extracting(AnnotatedArticle::id)
        .isEqualTo(articles.stream().map(AnnotatedArticle::id).toList());
  }

  @Test
  void hasAViewPerSourceAndNoTextInTheBaseView() throws CASException {
    StoryCas.add(base, InventedStory.story());

    List<String> sources = new ArrayList<>();
    base.getViewIterator("source").forEachRemaining(view -> sources.add(view.getViewName()));
    assertThat(sources).containsExactlyInAnyOrder("source.1", "source.2");
    assertThat(base.getDocumentText()).isNull();
    assertThat(base.getIndexedFSs(Utterance.class)).hasSize(2);
    assertThat(base.getView("source.1").getIndexedFSs(Utterance.class)).isEmpty();
  }

  @Test
  void leadsFromADifferenceToTheArticleAndItsWords() {
    StoryCas.add(base, InventedStory.story());

    var difference =
        base.getIndexedFSs(Utterance.class).stream()
            .filter(utterance -> utterance.getUtteranceId().equals("u3"))
            .findFirst()
            .orElseThrow()
            .getComparisons(1)
            .getDifferences(0);

    DifferingSpan other = difference.getSecond();
    assertThat(other.getCoveredText()).isEqualTo("He");
    assertThat(other.getJCas().getIndexedFSs(Article.class).iterator().next().getArticleId())
        .isEqualTo("island/gazette");
  }

  @Test
  void refusesTwoArticlesOfOneId() {
    StoryCas.addArticles(base, List.of(InventedStory.gazette(), InventedStory.gazette()));

    assertThatThrownBy(() -> StoryCas.addUtterances(base, List.of()))
        .hasMessage(
            "views source.1 and source.2 both hold article island/gazette; give each Article an"
                + " articleId of its own");
  }

  @Test
  void refusesAWitnessThatIsNoArticleOfTheStory() {
    StoryCas.addArticles(base, List.of(InventedStory.gazette()));
    StoryCas.addUtterances(base, List.of());

    assertThatThrownBy(() -> StoryCas.addWitnesses(base, List.of(Witness.single("elsewhere"))))
        .hasMessage("the story has no article elsewhere");
  }

  @Test
  void saysWhatToRunIfASourceHasNoArticle() throws CASException {
    base.createView("source.1").setDocumentText("Plain.");

    assertThatThrownBy(() -> StoryCas.addUtterances(base, List.of()))
        .hasMessage("view source.1 has no Article; run the article pipeline before linking");
  }
}
