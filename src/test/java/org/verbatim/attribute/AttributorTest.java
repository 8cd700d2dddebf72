/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.mention.MentionFinder;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Attribution;
import org.verbatim.model.Speaker;
import org.verbatim.testing.MarkedSpeech;

final class AttributorTest {

  private static AnnotatedArticle annotated(String marked) {
    var speech = MarkedSpeech.of(marked);
    var mentions = new MentionFinder().find(speech.article(), speech.quotations());
    var attributions = new Attributor().attribute(speech.article(), speech.quotations(), mentions);
    return new AnnotatedArticle(speech.article(), speech.quotations(), mentions, attributions);
  }

  private static List<String> speakers(AnnotatedArticle article) {
    return article.quotations().stream()
        .map(quotation -> article.speaker(quotation).map(Speaker::name).orElse("unknown"))
        .toList();
  }

  @Test
  void saysUnknownWhereNothingTells() {
    var article = annotated("It rained all day.\n\"{Nobody told us}.\"\nThe bus was late.");
    Attribution only = article.attributions().get(0);
    assertThat(only.decidedBy()).isEqualTo("unknown");
    assertThat(only.speaker()).isEmpty();
    assertThat(only.mentions()).isEmpty();
    assertThat(only.confidence()).isZero();
  }

  @Test
  void givesEveryQuotationOneAttributionInTextOrder() {
    var article =
        annotated("\"{Yes},\" Mara Keller [said]. Rain fell.\n\"{No},\" [2:said] Tom Doe.");
    assertThat(article.attributions())
        .extracting(Attribution::quotation)
        .containsExactly("q1", "q2");
    assertThat(speakers(article)).containsExactly("Mara Keller", "Tom Doe");
  }

  @Test
  void laysTheWordsToWhoReportsThemNotToANameInsideTheReport() {
    var article =
        annotated("Mara Keller [said] <Tomas Brandt had left the ferry company \"in ruins\">.");
    assertThat(speakers(article)).containsExactly("Mara Keller");
  }

  @Test
  void laysInnerWordsToTheInnerSpeaker() {
    var article =
        annotated("Mara Keller [said] <Tomas Brandt [2:called] the vote \"{~a triumph}\">.");
    assertThat(speakers(article)).containsExactly("Mara Keller", "Tomas Brandt");
  }

  @Test
  void passesTheOutletOverWhereAPersonIsReported() {
    var article =
        annotated(
            "AFP stated that minister Tomas Brandt answered by [saying], \"{We are sorry}.\"");
    assertThat(speakers(article)).containsExactly("Tomas Brandt");
  }

  @Test
  void namesNoMentionWhereANewParagraphGoesOn() {
    var article = annotated("\"{We sail},\" Ilse Vahl [said].\n\"{We sail at dawn}.\"");
    assertThat(speakers(article)).containsExactly("Ilse Vahl", "Ilse Vahl");
    assertThat(article.attributions().get(1).mentions()).isEmpty();
  }

  @Test
  void namesTheMentionOfEveryCueThatNamesTheSpeaker() {
    var article =
        annotated("\"{We sail},\" Ilse Vahl [said].\n\"{+We sail at dawn},\" she [continued].");
    assertThat(mentions(article)).containsExactly("Ilse Vahl", "she");
  }

  @Test
  void namesNoMentionOfAnotherCuesOtherSpeaker() {
    var article =
        annotated("\"{We sail},\" Ilse Vahl [said].\n\"{+We sail},\" Tomas Brandt [continued].");
    assertThat(mentions(article)).containsExactly("Tomas Brandt");
  }

  private static List<String> mentions(AnnotatedArticle article) {
    var ids = article.attributions().get(0).mentions();
    return article.mentions().stream()
        .filter(mention -> ids.contains(mention.id()))
        .map(
            mention ->
                article.article().text().substring(mention.span().begin(), mention.span().end()))
        .toList();
  }

  @Test
  void whoWasToldDidNotSayIt() {
    var article = annotated("Mara Keller was [told] <the ferry was \"{~worn out}\">.");
    assertThat(article.attributions().get(0).mentions()).isEmpty();
    assertThat(article.attributions().get(0).speaker()).isEmpty();
  }

  @Test
  void aDashBehindAParagraphSaysThatNobodyGoesOn() {
    var article =
        annotated(
            "\"{We sail},\" Ilse Vahl [said].\n\"{It smells of tar}.\" — Year 4, Lund School");
    assertThat(article.attributions().get(1).speaker())
        .isNotEqualTo(article.attributions().get(0).speaker());
  }

  @Test
  void explainsADecisionInWords() {
    var article = annotated("Mara Keller came. \"{We sail},\" Keller [said].");
    assertThat(article.attributions().get(0).explanation())
        .isEqualTo(
            "\"said\" follows the quotation with \"Keller\" before it; Keller is Mara Keller");
  }

  @Test
  void keepsAMentionWhoseSpeakerIsUnknown() {
    var article = annotated("\"{We sail},\" he [said].");
    assertThat(article.attributions().get(0).mentions()).hasSize(1);
    assertThat(article.attributions().get(0).speaker()).isEmpty();
  }

  @Test
  void attributesNothingInAnArticleWithoutQuotations() {
    assertThat(annotated("It rained.").attributions()).isEmpty();
  }
}
