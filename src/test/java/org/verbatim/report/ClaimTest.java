/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.QuotationKind;

final class ClaimTest {

  private static Draft said(String speaker) {
    return new Draft("ferry", "“It sails,” the pilot said, “at six.”\n")
        .quote(QuotationKind.DIRECT, speaker, "the pilot", "It sails,", "at six.");
  }

  private static Claim claim(AnnotatedArticle article) {
    return Claim.of(new Source(article, "Ferry News")).get(0);
  }

  @Test
  void isNamedIfTheDecisionIsSureAndTheNameKnown() {
    assertThat(claim(said("Ane Holm").because(0.695, "rule", "why").annotated()).standing())
        .isEqualTo(Standing.NAMED);
  }

  @Test
  void isNotNamedIfTheArticleGivesNoName() {
    assertThat(claim(said("the pilot").notNamed().annotated()).standing())
        .isEqualTo(Standing.NOT_NAMED);
  }

  @Test
  void isDoubtfulIfSuchDecisionsAreOftenWrong() {
    assertThat(claim(said("Ane Holm").because(0.694, "rule", "why").annotated()).standing())
        .isEqualTo(Standing.DOUBTFUL);
  }

  @Test
  void isUnknownWithoutASpeakerHoweverSureTheRule() {
    assertThat(claim(said("").because(0.98, "rule", "why").annotated()).standing())
        .isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void separatesThePartsThatTheWriterBreaksInto() {
    assertThat(claim(said("Ane Holm").annotated()).words()).isEqualTo("It sails,” … “at six.");
  }

  @Test
  void tellsHowTheSpeakerIsPrinted() {
    assertThat(claim(said("Ane Holm").annotated()).mentions()).containsExactly("the pilot");
  }

  @Test
  void listsNoBeliefInTheWritersWords() {
    var article =
        new Draft("ferry", "The pilot thinks it sails. “At six,” he believes.\n")
            .quote(QuotationKind.INDIRECT, "Ane Holm", "The pilot", "it sails")
            .thought()
            .quote(QuotationKind.DIRECT, "Ane Holm", "he", "At six,")
            .thought()
            .annotated();

    assertThat(Claim.of(new Source(article, "Ferry News")))
        .extracting(Claim::words)
        .containsExactly("At six,");
  }

  @Test
  void countsEveryQuotationOnce() {
    var claims =
        List.of(
            claim(said("Ane Holm").annotated()),
            claim(said("Ane Holm").because(0.5, "rule", "why").annotated()),
            claim(said("the pilot").notNamed().annotated()),
            claim(said("").annotated()));
    var tally = new Tally(claims);
    assertThat(tally.words())
        .isEqualTo("4 quotations: 1 named, 1 not named, 1 unknown, 1 doubtful");
    assertThat(tally.open()).isEqualTo(2);
  }

  @Test
  void saysThatThereAreNone() {
    assertThat(new Tally(List.of()).words()).isEqualTo("No quotations");
  }
}
