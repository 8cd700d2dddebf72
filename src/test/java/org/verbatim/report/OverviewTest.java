/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.model.CheckResult;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Coverage;

final class OverviewTest {

  private static String verdict(ComparedUtterance... utterances) {
    return new Overview(Samples.bridge(utterances)).verdict();
  }

  @Test
  void oneDifferenceThatMattersIsNamedFirst() {
    assertThat(verdict(Samples.PRONOUN_CHANGES, Samples.WORD_FOR_WORD))
        .isEqualTo("1 utterance is printed differently in a way that changes its meaning.");
  }

  @Test
  void aFindingAboutOneArticleIsNoDifferenceBetweenSources() {
    assertThat(verdict(Samples.SPUN)).isEqualTo("1 quotation looks odd within its own article.");
  }

  @Test
  void bothAreCountedApart() {
    assertThat(verdict(Samples.SPUN, Samples.PRONOUN_CHANGES, Samples.NEGATION_DROPPED))
        .isEqualTo(
            "2 utterances are printed differently in ways that change their meaning, and 1"
                + " quotation looks odd within its own article.");
  }

  @Test
  void whatAgreesIsConfirmed() {
    assertThat(verdict(Samples.WORD_FOR_WORD, Samples.FRAGMENT_AGREES))
        .isEqualTo(
            "No differences that matter: 2 utterances agree in 2 or more independent sources.");
    assertThat(verdict(Samples.WORD_FOR_WORD, Samples.OTHER_WORD))
        .isEqualTo(
            "No differences that matter: 1 utterance agrees in 2 or more independent sources, 1 utterance is"
                + " worded differently with the same meaning.");
  }

  @Test
  void silenceIsExplained() {
    assertThat(verdict())
        .isEqualTo(
            "Nothing to compare: no utterance is printed by more than one of the 3 articles.");
    assertThat(
            new Overview(
                    new CheckResult(
                        List.of(Samples.WIRE),
                        List.of(),
                        List.of(),
                        Coverage.of(List.of(Samples.WIRE), 0)))
                .verdict())
        .isEqualTo("Nothing to compare: only one article was read.");
  }

  @Test
  void confirmsFirstWhatMostIndependentSourcesPrint() {
    var wire = Samples.bridgeOfOneWire(Samples.WORD_FOR_WORD);
    var other = Samples.bridge(Samples.FRAGMENT_AGREES).stories().get(0);
    var result =
        new CheckResult(
            wire.articles(),
            List.of(wire.stories().get(0), other),
            List.of(),
            Coverage.of(wire.articles(), 0));

    assertThat(new Overview(result).agreed())
        .extracting(card -> card.sources().size())
        .containsExactly(2, 3);
  }
}
