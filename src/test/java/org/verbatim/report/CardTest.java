/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Severity;

final class CardTest {

  @Test
  void takesItsTitleFromAVersionThatHasAPartInWhatIsWrong() {
    var compared =
        new Collation("u9", "Mara Ellison")
            .rendition(Samples.POST, "q2", "The|old|cables|are|tired")
            .rendition(Samples.COURIER, "q3", "Forty|million|crowns|_|_")
            .rendition(Samples.WIRE, "q3", "14|million|crowns|_|_")
            .difference(DifferenceType.NUMBER, Severity.MAJOR, "Forty", "14", 0.9, "40 and 14.")
            .compared();
    var result = Samples.bridge(compared);
    var card = Card.of(result.stories().get(0), compared, new Sources(result.articles()));
    assertThat(card.title()).startsWith("Forty million crowns");
  }

  @Test
  void agreesWordForWordWithWhoeverPrintsTheSameInTwoPieces() {
    var whole =
        new Collation("u9", "")
            .rendition(Samples.COURIER, "q5", "Nobody|was|hurt|and|nobody|was|ever")
            .rendition(Samples.WIRE, "q5", "Nobody|was|hurt|_|_|_|_")
            .rendition(Samples.WIRE, "q5", "_|_|_|and|nobody|was|ever")
            .difference(
                DifferenceType.TRUNCATION, Severity.NONE, "ever", "Nobody", 0.9, "More of it.");
    var result = Samples.bridge(whole.compared());
    var card = Card.of(result.stories().get(0), whole.compared(), new Sources(result.articles()));
    assertThat(card.agreement()).isEqualTo(Card.Agreement.WORD_FOR_WORD);
  }

  @Test
  void countsTheWordsThatStandAlikeInItsSources() {
    var compared =
        new Collation("u9", "")
            .rendition(Samples.COURIER, "q5", "Nobody|was|hurt|and|nobody|was|ever")
            .rendition(Samples.WIRE, "q5", "Nobody|was|hurt|_|_|_|_")
            .rendition(Samples.POST, "q3", "_|_|_|and|nobody|was|_")
            .compared();
    var result = Samples.bridge(compared);
    var card = Card.of(result.stories().get(0), compared, new Sources(result.articles()));
    assertThat(card.length()).isEqualTo(7);
    assertThat(card.wordsAlike(3)).isZero();
    assertThat(card.wordsAlike(2)).isEqualTo(6);
    assertThat(card.wordsAlike(1)).isEqualTo(7);
  }

  @Test
  void takesItsTitleFromTheFullestVersionWhereNothingIsWrong() {
    var compared =
        new Collation("u9", "Mara Ellison")
            .rendition(Samples.COURIER, "q5", "Nobody|was|hurt")
            .rendition(Samples.POST, "q2", "The|old|cables")
            .compared();
    var result = Samples.bridge(compared);
    var card = Card.of(result.stories().get(0), compared, new Sources(result.articles()));
    assertThat(card.title()).startsWith("The old cables");
  }
}
