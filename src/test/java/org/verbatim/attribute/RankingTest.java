/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verbatim.mention.MentionFinder;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Attribution;
import org.verbatim.model.Mention;
import org.verbatim.model.Speaker;
import org.verbatim.testing.MarkedSpeech;

/** Candidates, their features, and how weights choose among them. */
final class RankingTest {

  private static final MentionFinder MENTIONS = new MentionFinder();

  /** The last quotation of the text, with all before it laid to the speakers that rules find. */
  private static Scene lastScene(String marked) {
    var speech = MarkedSpeech.of(marked);
    var mentions = MENTIONS.find(speech.article(), speech.quotations());
    var setting = new Setting(speech.article(), speech.quotations(), mentions);
    var decider = new Decider(AttributionModel.untrained());
    Map<String, Decision> made = new HashMap<>();
    int last = speech.quotations().quotations().size() - 1;
    for (int i = 0; i < last; i++) {
      var scene = new Scene(setting, i, made);
      made.put(scene.quotation().id(), decider.decide(scene).decision());
    }
    return new Scene(setting, last, made);
  }

  private static List<String> printed(Scene scene) {
    return CandidateFinder.of(scene).stream()
        .map(candidate -> candidate.mention().map(m -> scene.text(m.span())).orElse("nobody"))
        .toList();
  }

  private static AnnotatedArticle annotated(String marked, AttributionModel model) {
    var speech = MarkedSpeech.of(marked);
    var mentions = MENTIONS.find(speech.article(), speech.quotations());
    return new AnnotatedArticle(
        speech.article(),
        speech.quotations(),
        mentions,
        new Attributor(model).attribute(speech.article(), speech.quotations(), mentions));
  }

  private static AttributionModel model(Map<String, Double> weights) {
    return new AttributionModel(
        Map.of("cue-verb-after-quotation", 0.99), weights, new Calibration(List.of()));
  }

  private static String speaker(AnnotatedArticle article) {
    var last = article.quotations().get(article.quotations().size() - 1);
    return article.speaker(last).map(Speaker::name).orElse("unknown");
  }

  private static Attribution lastOf(AnnotatedArticle article) {
    return article.attributions().get(article.attributions().size() - 1);
  }

  @Test
  void candidatesAreTheAnswersOfRulesThenMentionsAroundThenSpeakersBeforeThenNobody() {
    var scene =
        lastScene(
            "\"{We sail},\" Ilse Vahl [said].\nMara Keller came with Tomas Brandt."
                + " \"{Nobody told us}.\"");

    assertThat(printed(scene))
        .containsExactly("Mara Keller", "Tomas Brandt", "Ilse Vahl", "nobody");
    assertThat(CandidateFinder.of(scene).get(0).rules())
        .containsExactly("subject-of-sentence-before");
  }

  @Test
  void nobodyWhoIsOnlySpokenOfBetweenTheMarksIsACandidate() {
    var scene = lastScene("\"{Tomas Brandt sank the boat},\" Mara Keller [said].");

    assertThat(printed(scene)).contains("Mara Keller").doesNotContain("Tomas Brandt");
  }

  @Test
  void whoGoesOnInANewParagraphHasNoMentionThere() {
    var scene = lastScene("\"{We sail},\" Ilse Vahl [said].\n\"{We sail at dawn}.\"");
    var candidate = CandidateFinder.of(scene).get(0);

    assertThat(candidate.decision().mentions()).isEmpty();
    assertThat(candidate.decision().meant()).hasSize(1);
  }

  @Test
  void featuresKnowNoWordOfTheOpenClasses() {
    var one = lastScene("On Tuesday Mara Keller painted the timetable as \"{~a bad joke}.\"");
    var other = lastScene("On Friday Alma Quist used the building as \"{~a big waste}.\"");

    assertThat(features(one)).isEqualTo(features(other));
  }

  private static List<List<String>> features(Scene scene) {
    var candidates = CandidateFinder.of(scene);
    var situation = new Situation(scene, candidates);
    return candidates.stream().map(candidate -> Features.of(situation, candidate).names()).toList();
  }

  @Test
  void featuresTellWhoGovernsWhoSpokeBeforeAndWhoStandsNearer() {
    var scene =
        lastScene(
            "\"{We sail},\" Ilse Vahl [said]. Tomas Brandt painted Mara Keller as \"{~weak}.\"");
    var byName = new HashMap<String, List<String>>();
    var candidates = CandidateFinder.of(scene);
    var situation = new Situation(scene, candidates);
    for (var candidate : candidates) {
      candidate
          .mention()
          .ifPresent(
              mention ->
                  byName.put(
                      scene.text(mention.span()), Features.of(situation, candidate).names()));
    }

    assertThat(byName.get("Tomas Brandt"))
        .contains("governs=false&place=BEFORE", "side=before&between=1");
    assertThat(byName.get("Mara Keller"))
        .contains("side=before&between=0")
        .noneMatch(feature -> feature.startsWith("governs="));
    assertThat(byName.get("Ilse Vahl")).contains("back0=same&at=paragraph", "side=earlier");
  }

  @Test
  void aSureRuleDecidesWhateverTheWeightsSay() {
    var article = annotated("\"{We sail},\" Mara Keller [said].", model(Map.of("nobody", 9.0)));

    assertThat(speaker(article)).isEqualTo("Mara Keller");
    assertThat(lastOf(article).decidedBy()).isEqualTo("cue-verb-after-quotation");
    assertThat(lastOf(article).confidence())
        .isEqualTo(0.99 * Math.sqrt(lastMention(article).confidence()));
  }

  private static Mention lastMention(AnnotatedArticle article) {
    return article.mention(lastOf(article).mentions().get(0)).orElseThrow();
  }

  @Test
  void aPronounThatMayMeanSomebodyElseMakesLessSure() {
    var model = model(Map.of("nobody", 1.0));

    var named = annotated("Mara Keller came. \"{We sail},\" Mara Keller [said].", model);
    var pronoun = annotated("Mara Keller came. \"{We sail},\" she [said].", model);

    assertThat(speaker(pronoun)).isEqualTo("Mara Keller");
    assertThat(lastOf(pronoun).confidence()).isLessThan(lastOf(named).confidence());
  }

  @Test
  void aNearlySureRuleDecidesUnlessAnotherContradictsIt() {
    var model =
        new AttributionModel(
            Map.of("cue-verb-after-quotation", 0.965),
            Map.of("nobody", 1.0, "back0=same&at=sentence", 9.0),
            Calibration.NONE);
    String contradicted =
        "Ilse Vahl [called] it \"{~huge}\" and \"{~ugly},\" Mara Keller [2:said].";

    assertThat(speaker(annotated("\"{We sail},\" Mara Keller [said].", model)))
        .isEqualTo("Mara Keller");
    assertThat(speaker(annotated(contradicted, model))).isNotEqualTo("Mara Keller");
  }

  @Test
  void weightsDecideWhereNoRuleIsSure() {
    String text = "\"{We sail},\" Ilse Vahl [said]. Tomas Brandt painted it as \"{~weak}.\"";

    var governed = annotated(text, model(Map.of("governs=false&place=BEFORE", 3.0)));
    var same = annotated(text, model(Map.of("back0=same&at=paragraph", 3.0)));

    assertThat(speaker(governed)).isEqualTo("Tomas Brandt");
    assertThat(lastOf(governed).decidedBy()).isEqualTo("subject-of-governing-verb");
    assertThat(speaker(same)).isEqualTo("Ilse Vahl");
    assertThat(lastOf(same).decidedBy()).isEqualTo("ranked");
    assertThat(lastOf(same).explanation())
        .isEqualTo("\"Ilse Vahl\" is likeliest of 2: speaker of the quotation before");
  }

  @Test
  void theMoreTheBestCandidateLeadsTheSurerItIs() {
    String text = "Tomas Brandt painted Mara Keller as \"{~weak}.\"";

    var little = annotated(text, model(Map.of("side=before&between=1", 1.0)));
    var much = annotated(text, model(Map.of("side=before&between=1", 4.0)));

    assertThat(lastOf(little).confidence()).isBetween(0.3, 0.7);
    assertThat(lastOf(much).confidence()).isBetween(0.9, 1.0);
  }

  @Test
  void nobodyIsUnknownAndClaimsNothing() {
    var article =
        annotated("Tomas Brandt painted it as \"{~weak}.\"", model(Map.of("nobody", 5.0)));

    assertThat(speaker(article)).isEqualTo("unknown");
    assertThat(lastOf(article).decidedBy()).isEqualTo("unknown");
    assertThat(lastOf(article).confidence()).isZero();
  }

  @Test
  void anExplanationSaysWhereTheNameStands() {
    var article =
        annotated(
            "Mara Keller took over.\nIt rained.\n\"{We sail},\" Keller [said].",
            model(Map.of("nobody", 1.0)));

    assertThat(lastOf(article).explanation())
        .endsWith("; Keller is Mara Keller, named in paragraph 1");
  }

  @Test
  void isAsSureOfAMentionThatMeansNobodyKnownAsOfAnyOther() {
    var article = annotated("\"{We sail},\" he [said].", model(Map.of("nobody", -9.0)));

    assertThat(lastOf(article).mentions()).isNotEmpty();
    assertThat(lastOf(article).speaker()).isEmpty();
    assertThat(lastOf(article).confidence()).isGreaterThan(0.5);
  }

  @Test
  void thereIsAlwaysAReason() {
    assertThat(Reasons.strongest(List.of("verbs=2"), model(Map.of("verbs=2", 1.0))))
        .isEqualTo("near the words");
  }
}
