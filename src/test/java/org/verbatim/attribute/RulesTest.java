/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.mention.MentionFinder;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Attribution;
import org.verbatim.model.Speaker;
import org.verbatim.testing.MarkedSpeech;

final class RulesTest {

  private static final MentionFinder MENTIONS = new MentionFinder();
  private static final Attributor ATTRIBUTOR = new Attributor(AttributionModel.untrained());

  static Stream<String> names() {
    return Rules.IN_ORDER.stream().map(Rule::name);
  }

  @Test
  void everyRuleHasItsOwnNameAndExamples() {
    assertThat(names())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(RuleExamples.BY_RULE.keySet());
  }

  @Test
  void namesArePublishedInKebabCase() {
    assertThat(names()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void firesWhereItMust(String rule) {
    var example = RuleExamples.BY_RULE.get(rule);
    var article = annotated(example.fires());
    var decided = article.attributions().stream().filter(a -> a.decidedBy().equals(rule)).toList();
    assertThat(decided).as(describe(article)).isNotEmpty();
    var last = decided.get(decided.size() - 1);
    assertThat(last.speaker().flatMap(article::speaker).map(Speaker::name))
        .contains(example.speaker());
    assertThat(last.explanation()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("names")
  void staysSilentWhereItMust(String rule) {
    var article = annotated(RuleExamples.BY_RULE.get(rule).silent());
    assertThat(article.attributions())
        .as(describe(article))
        .isNotEmpty()
        .extracting(Attribution::decidedBy)
        .doesNotContain(rule);
  }

  @Test
  void theReporterOfAClauseAboutAThingSpeaksAndNotTheThing() {
    var article = annotated("Mara Keller said the weather [reminds] her of a \"{~wet sock}.\"");
    assertThat(article.attributions().get(0).speaker().flatMap(article::speaker))
        .map(Speaker::name)
        .contains("Mara Keller");
  }

  @Test
  void aReportWithinAReporterClauseStillSpeaks() {
    var article = annotated("Mara Keller said the report [called] the dam a \"{~sieve}.\"");
    assertThat(article.attributions().get(0).speaker().flatMap(article::speaker))
        .map(Speaker::name)
        .contains("the report");
  }

  private static AnnotatedArticle annotated(String marked) {
    var speech = MarkedSpeech.of(marked);
    var mentions = MENTIONS.find(speech.article(), speech.quotations());
    List<Attribution> attributions =
        ATTRIBUTOR.attribute(speech.article(), speech.quotations(), mentions);
    return new AnnotatedArticle(speech.article(), speech.quotations(), mentions, attributions);
  }

  private static String describe(AnnotatedArticle article) {
    return article.attributions().stream()
        .map(
            a ->
                a.quotation()
                    + " by "
                    + a.decidedBy()
                    + ": "
                    + Optional.ofNullable(a.explanation()).orElse(""))
        .toList()
        .toString();
  }
}
