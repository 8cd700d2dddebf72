/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Severity;

final class ContrastTest {

  private static List<Contrast> contrasts(ComparedUtterance compared) {
    var result = Samples.bridge(compared);
    return Card.of(result.stories().get(0), compared, new Sources(result.articles())).contrasts();
  }

  @Test
  void tellsTheDifferenceOfSeveralPairsOnce() {
    var contrast = contrasts(Samples.PRONOUN_CHANGES).get(0);
    assertThat(contrast.difference().type()).isEqualTo(DifferenceType.PRONOUN);
    assertThat(contrast.sides())
        .extracting(
            Contrast.Side::words, side -> side.sources().stream().map(Source::label).toList())
        .containsExactly(
            tuple("He", List.of("Tolland Courier")),
            tuple("We", List.of("Harbour Wire", "Northbank Post")));
  }

  @Test
  void joinsPairsThatAreTheOtherWayRound() {
    var compared =
        new Collation("u1", "Piet Vandermolen")
            .rendition(Samples.WIRE, "q4", "tired")
            .rendition(Samples.COURIER, "q4", "worn")
            .rendition(Samples.POST, "q2", "tired")
            .difference(DifferenceType.SUBSTITUTION, Severity.MINOR, "tired", "worn", 0.8, "Other.")
            .compared();
    assertThat(contrasts(compared)).hasSize(1);
    assertThat(contrasts(compared).get(0).sides().get(0).sources())
        .extracting(Source::label)
        .containsExactly("Harbour Wire", "Northbank Post");
  }

  @Test
  void keepsWhatDiffersInKindApart() {
    assertThat(contrasts(Samples.NEGATION_DROPPED))
        .extracting(contrast -> contrast.difference().type())
        .containsExactly(DifferenceType.NEGATION, DifferenceType.SPLICE);
  }

  @Test
  void namesTheSpeakersWhereTheyAreWhatDiffers() {
    var other =
        new Draft(
                "other", "“Nobody was hurt, and nobody was ever in danger.” Piet Vandermolen said.")
            .quote(
                org.verbatim.model.QuotationKind.DIRECT,
                "Piet Vandermolen",
                "Piet Vandermolen",
                "Nobody was hurt, and nobody was ever in danger.")
            .annotated();
    var third =
        new Draft("third", "“Nobody was hurt, and nobody was ever in danger,” Mara Ellison said.")
            .quote(
                org.verbatim.model.QuotationKind.DIRECT,
                "Mara Ellison",
                "Mara Ellison",
                "Nobody was hurt, and nobody was ever in danger")
            .annotated();
    var compared =
        new Collation("u1", "Mara Ellison")
            .rendition(other, "q1", "Nobody")
            .rendition(third, "q1", "Nobody")
            .difference(
                DifferenceType.SPEAKER_CONFLICT, Severity.MAJOR, "Nobody", "Nobody", 0.9, "Who?")
            .compared();
    var articles = List.of(other, third);
    var card =
        Card.of(
            new org.verbatim.model.Story("1", articles, List.of(compared)),
            compared,
            new Sources(articles));
    assertThat(card.contrasts().get(0).sides())
        .extracting(Contrast.Side::words)
        .containsExactly("Piet Vandermolen", "Mara Ellison");
  }
}
