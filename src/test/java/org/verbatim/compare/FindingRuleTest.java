/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Severity;

final class FindingRuleTest {

  private static final String SPUN =
      """
      A initial talks in a old mill of Dorn broke off. A owners left by a eastern gate.
      "{We shall knock on a iron door till a bombardment ends,}" he said in a open letter.
      "{Nobody will knock for us,}" he said of a angry crowd.
      """;

  private static final String MACHINE_MADE =
      """
      A initial chats inside a elderly mill of Dorn halted upon Monday. A owner departed by a
      eastern gate, a miller stayed at a table and a clerk locked a door. A yard guild posted a
      letter upon a wall, and a crowd gathered about a fountain till a bell rang.
      "{We shall knock upon a iron gate till a shelling finishes,}" he voiced in a letter.
      "{No person shall knock for us upon a morrow,}" he appended, and named it "{a shame}".
      """;

  private static final String CLEAN =
      """
      The first talks in an old mill of Dorn broke off after an hour. A European envoy left, a
      one-time miller and an honest man. "{We shall knock on a iron door till it opens,}" he said.
      """;

  private static final String BODY =
      "The ferry company said on Monday that it would not talk to the guild before the tide tables"
          + " for the spring were out. The guild has asked for a new watch on the night boats since"
          + " the autumn, and the owners have said no to it four times. Nobody in the yard expects"
          + " an end to the strike before the feast of the lake. The mayor keeps silent, as mayors"
          + " of Dorn have done for a hundred years.";

  @Test
  void findsWordsThatAMachineChangedBetweenTheMarks() {
    assertThat(Compared.all(SPUN).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.type()).isEqualTo(DifferenceType.PARAPHRASE_IN_MARKS);
              assertThat(finding.rendition()).isZero();
              assertThat(finding.decidedBy()).isEqualTo("spun-words");
              assertThat(finding.severity()).isEqualTo(Severity.MINOR);
            });
  }

  @Test
  void findsMachineMadeWordingInAnArticleThatHasLostItsThe() {
    var findings = Compared.all(MACHINE_MADE).findings();
    assertThat(findings)
        .extracting(Finding::decidedBy, Finding::severity)
        .containsExactly(
            tuple("machine-made", Severity.MAJOR), tuple("machine-made-too", Severity.MINOR));
    assertThat(findings.get(0).explanation())
        .startsWith(
            "\"We shall knock upon a iron gate till …\" in a reads as machine-made wording");
  }

  @Test
  void findsNoMachineWhereThePeopleInAShortArticleUseFewArticles() {
    assertThat(Compared.all(MACHINE_MADE.replace(" a ", " the ")).findings()).isEmpty();
    assertThat(Compared.all(MACHINE_MADE.replace("a owner", "the owner")).findings())
        .extracting(Finding::decidedBy)
        .containsExactly("machine-made", "machine-made-too");
  }

  @Test
  void forgivesASlipInACleanArticle() {
    assertThat(Compared.all(CLEAN).findings()).isEmpty();
  }

  @Test
  void findsAQuotationThatOnlyTheHeadlineHas() {
    var found = Compared.all("# Ferry chief calls guild '{reckless}'\n" + BODY).findings();
    assertThat(found)
        .singleElement()
        .extracting(Finding::type, Finding::decidedBy)
        .containsExactly(DifferenceType.HEADLINE, "headline-only");
  }

  @Test
  void isSilentWhereTheArticleHasTheHeadlinesWordsInAnyForm() {
    var found =
        Compared.all(
                "# Ferry chief calls guild '{reckless}'\n"
                    + BODY
                    + "\nHe spoke of the recklessness of others, and of a reckless guild.")
            .findings();
    assertThat(found).isEmpty();
  }

  @Test
  void isSilentWhereThereIsHardlyAnArticle() {
    assertThat(Compared.all("# Ferry chief calls guild '{reckless}'\nMore soon.").findings())
        .isEmpty();
  }

  @Test
  void findsAnOfficeThatIsTwo() {
    var found =
        Compared.all(
                "\"{the Selvian Foreign Prime Secretary|It is painful to share this table,}\" said"
                    + " the Selvian Foreign Prime Secretary.")
            .findings();
    assertThat(found)
        .singleElement()
        .extracting(Finding::type, Finding::decidedBy)
        .containsExactly(DifferenceType.SPEAKER_TITLE, "offices-exclude");
  }

  @Test
  void findsOneSpeakerInTwoOffices() {
    var found =
        Compared.all(
                "\"{Finance Minister Ada Holm|It is painful to share this table,}\" Finance"
                    + " Minister Ada Holm said.",
                "\"{Defence Minister Ada Holm|It is painful to share this table,}\" Defence"
                    + " Minister Ada Holm said.")
            .findings();
    assertThat(found).extracting(Finding::rendition).containsExactly(0, 1);
  }

  @Test
  void letsAFormerOfficeAndAnotherFormOfOneOfficePass() {
    var found =
        Compared.all(
                "\"{Secretary of State Ada Holm|It is painful to share this table,}\" Secretary of"
                    + " State Ada Holm said.",
                "\"{Foreign Minister Holm|It is painful to share this table,}\" Foreign Minister"
                    + " Holm said.",
                "\"{Former Defence Minister Holm|It is painful to share this table,}\" Former"
                    + " Defence Minister Holm said.")
            .findings();
    assertThat(found).isEmpty();
  }
}
