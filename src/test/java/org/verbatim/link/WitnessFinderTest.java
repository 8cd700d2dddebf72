/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Witness;
import org.verbatim.model.WitnessKind;
import org.verbatim.testing.Told;

final class WitnessFinderTest {

  private static final String WIRE =
      "CALDER BAY (Northwire) - The pilot of a coal barge steered it into the harbour wall on"
          + " Tuesday after mistaking a row of fairground lanterns for the entrance, the port"
          + " office found, closing the inner basin to 14 fishing boats.\n"
          + "\"{Ada Quill|We had asked for the lanterns to be taken down twice before the spring"
          + " tides came,}\" harbour master Ada Quill told a hearing, reading from a grey notebook"
          + " that she had kept since 2019.\n"
          + "The barge, loaded with 900 tonnes of coal for the sugar works, will be lifted when"
          + " divers have cut away the part of its bow that is wedged under the quay.";
  private static final String SPEECH =
      "\"{Ada Quill|We had asked for the lanterns to be taken down twice before the spring tides"
          + " came, and each time we were told that a fair without lanterns was a market,}\" ";
  private static final String OWN_ACCOUNT =
      "Nobody in the public gallery laughed when the notebook came out. For an hour Calder Bay"
          + " heard how its wall was lost.\n";
  private static final String OTHER_ACCOUNT =
      "A hearing into the coal barge that broke the quay of Calder Bay opened with one witness and"
          + " one long list of letters nobody had answered.\n";

  private final WitnessFinder finder = new WitnessFinder();

  @Test
  void takesPapersThatPrintTheWireWholeAndCutForOne() {
    var cut = WIRE.substring(0, WIRE.lastIndexOf('\n'));

    var witness = single(Told.article("a-wire", WIRE), Told.article("b-paper", cut));

    assertThat(witness.kind()).isEqualTo(WitnessKind.WIRE_COPY);
    assertThat(witness.agency()).contains("Northwire");
    assertThat(witness.decidedBy()).isEqualTo("same-text");
    assertThat(witness.reason())
        .isEqualTo(
            "all with a dateline of Northwire; 99 % of the reporters’ own words in common, up to"
                + " 39 in a row");
  }

  @Test
  void takesACopyWithoutACreditForOneWithTheWire() {
    var silent = WIRE.replace("CALDER BAY (Northwire) - ", "");

    var witness = single(Told.article("a-paper", silent), Told.article("b-wire", WIRE));

    assertThat(witness.kind()).isEqualTo(WitnessKind.WIRE_COPY);
    assertThat(witness.origin()).contains("b-wire");
    assertThat(witness.reason()).startsWith("1 with a dateline of Northwire; ");
  }

  @Test
  void knowsADatelineInSmallLettersOnceTheAgencyIsKnown() {
    var small = WIRE.replace("CALDER BAY", "Calder Bay");

    assertThat(single(Told.article("a", small), Told.article("b", WIRE)).reason())
        .startsWith("all with a dateline of Northwire; ");
  }

  @Test
  void saysOfACopyThatNothingTellsWhoseItIs() {
    var silent = WIRE.replace("CALDER BAY (Northwire) - ", "");

    var witness = single(Told.article("a", silent), Told.article("b", silent));

    assertThat(witness.kind()).isEqualTo(WitnessKind.COMMON_TEXT);
    assertThat(witness.agency()).isEmpty();
    assertThat(witness.origin()).isEmpty();
  }

  @Test
  void takesARewriteThatCreditsTheWireAndQuotesWhatItQuotes() {
    var rewrite =
        "# From our correspondent and Northwire\n"
            + "The fair's lanterns looked like the way in.\n"
            + "\"{Ada Quill|We had asked for the lanterns to be taken down twice before the spring"
            + " tides came,}\" said Ada Quill, who runs the port.\n"
            + "Fourteen boats cannot leave.";

    var witness = single(Told.article("a-paper", rewrite), Told.article("b-wire", WIRE));

    assertThat(witness.kind()).isEqualTo(WitnessKind.WIRE_REWRITE);
    assertThat(witness.decidedBy()).isEqualTo("same-agency");
    assertThat(witness.origin()).contains("b-wire");
    assertThat(witness.reason())
        .startsWith("1 with a dateline of Northwire and 1 with a credit to Northwire; ");
  }

  @Test
  void takesARewriteWithoutACreditThatKeepsSeveralLongRuns() {
    var rewrite =
        "It was dark. After mistaking a row of fairground lanterns for the entrance, a helmsman hit"
            + " the port. Master Ada Quill told a hearing, reading from a grey notebook that she had"
            + " kept, what came before. One day, when divers have cut away the part of its bow that"
            + " is stuck, the town will see the ship again, and the council hopes for crowds. Until"
            + " then the ferries go round by the outer pier, the fishwives have put up their stalls"
            + " on the hill, children walk to school along the rampart, and whoever wants a loaf"
            + " has to climb a hundred steps for it, which some say is good for everyone's lungs.";

    var witness = single(Told.article("a-paper", rewrite), Told.article("b-wire", WIRE));

    assertThat(witness.decidedBy()).isEqualTo("shared-runs");
    assertThat(witness.kind()).isEqualTo(WitnessKind.WIRE_REWRITE);
  }

  @Test
  void takesAWireTurnedThroughAThesaurusByItsHeadAndFigures() {
    var spun =
        "CALDER BAY (Northwire) - A guide of a coal barge drove it upon a harbour partition on"
            + " Tuesday, shutting an inward pool for 14 angling vessels; Ada Quill, harbour boss,"
            + " had possessed a jotter from 2019. A barge bore 900 tonnes of coal for sugar.";

    var witness = single(Told.article("a-spun", spun), Told.article("b-wire", WIRE));

    assertThat(witness.decidedBy()).isEqualTo("same-dispatch");
  }

  @Test
  void takesArticlesSignedByTheSameReporterAndEditorForOne() {
    var signed = "A barge sank.\n(Reporting by Ann Holm in Calder Bay; editing by Per Oduya)";
    var spun = "A vessel drowned.\n(Extra notes by Ann Holm in Calder Bay; redacting by Per Oduya)";

    assertThat(single(Told.article("a", signed), Told.article("b", spun)).decidedBy())
        .isEqualTo("same-signature");
    assertAllSingle(
        Told.article("a", signed),
        Told.article("b", spun.replace("Per Oduya", "Carla Nyberg")),
        Told.article("c", "A boat sank.\n(Reporting by Ann Holm)"));
  }

  @Test
  void keepsTwoDispatchesOfOneAgencyOnDifferentEventsApart() {
    var other =
        "CALDER BAY (Northwire) - A baker in the upper town won the regional prize for rye bread on"
            + " Tuesday with a loaf of 3 kilos, judges said after tasting 61 others.\n"
            + "\"{Otto Brandt|It is the water, and it is not being in a hurry,}\" he said.";

    assertAllSingle(Told.article("a", WIRE), Told.article("b", other));
  }

  @Test
  void keepsTwoReportersApartWhoQuoteTheSameLongSpeech() {
    assertAllSingle(
        Told.article("a", OWN_ACCOUNT + SPEECH + "Ada Quill said, and closed it."),
        Told.article("b", OTHER_ACCOUNT + SPEECH + "was how Quill began."));
  }

  @Test
  void keepsTwoReportersApartWhoCiteOneAgencyForAFact() {
    var cites = "A buyer for the wreck has come forward, according to Northwire.\n";

    assertAllSingle(
        Told.article("a", OWN_ACCOUNT + SPEECH + "Ada Quill said.\n" + cites),
        Told.article("b", OTHER_ACCOUNT + SPEECH + "Quill began.\n" + cites),
        Told.article("c", "HALLOW (Northwire) - The lighthouse of Hallow was painted on Friday."));
  }

  @Test
  void doesNotTakeAPictureOrAHelperForACreditOfTheText() {
    var picture = "# Photo: P. Holm/Northwire\n# Additional reporting: Northwire\n";

    assertAllSingle(
        Told.article("a", picture + OWN_ACCOUNT + SPEECH + "Ada Quill said."),
        Told.article("b", WIRE));
  }

  @Test
  void keepsALiveBlogApartFromThePaperThatQuotesTheSamePosts() {
    var posts =
        "\"{Ada Quill|The inner basin is shut, use the outer steps and keep your lamps lit until"
            + " six,}\" ";
    assertAllSingle(
        Told.article(
            "a-live",
            "09.10 Morning all. Fog like porridge down here.\n09.25 From the port: "
                + posts
                + "\n09.40 Somebody has brought buns. We are staying."),
        Told.article(
            "b-paper",
            "Skippers were sent round the pier at dawn. " + posts + "the office wrote."));
  }

  @Test
  void takesPapersThatQuoteOnlyOneStatementForOne() {
    var witness =
        single(
            Told.article("a", OWN_ACCOUNT + SPEECH + "Ada Quill said in a statement."),
            Told.article("b", OTHER_ACCOUNT + SPEECH + "the port's statement said."));

    assertThat(witness.kind()).isEqualTo(WitnessKind.COMMON_RELEASE);
    assertThat(witness.decidedBy()).isEqualTo("same-statement");
    assertThat(witness.reason()).isEqualTo("all that they quote alike is from a statement");
  }

  @Test
  void keepsPapersApartThatQuoteAStatementAndASpeech() {
    var spoken =
        "\"{Ada Quill|The wall was built to keep the sea out and never to keep a barge in,}\" she"
            + " told reporters on the quay.\n";

    assertAllSingle(
        Told.article("a", OWN_ACCOUNT + SPEECH + "Quill said in a statement.\n" + spoken),
        Told.article("b", OTHER_ACCOUNT + SPEECH + "Quill said in a statement.\n" + spoken));
  }

  @Test
  void doesNotTakeOneStandingParagraphForACommonReport() {
    var standing =
        "\nThe Calder Bay Post has covered the harbour since the first crane was put up on the"
            + " northern pier by a company of three brothers.";

    assertAllSingle(
        Told.article("a", OWN_ACCOUNT + SPEECH + "Ada Quill said." + standing),
        Told.article("b", OTHER_ACCOUNT + "Fishermen shrugged." + standing));
  }

  @Test
  void joinsManyCopiesWithoutComparingEachWithEach() {
    var articles = new ArrayList<AnnotatedArticle>();
    for (int i = 10; i < 60; i++) {
      articles.add(Told.article("paper" + i, WIRE));
    }

    assertThat(finder.witnesses(articles))
        .singleElement()
        .satisfies(witness -> assertThat(witness.articles()).hasSize(50));
  }

  @RepeatedTest(5)
  void doesNotDependOnTheOrderOfTheArticles(RepetitionInfo repetition) {
    var articles =
        new ArrayList<>(
            List.of(
                Told.article("a", WIRE),
                Told.article("b", WIRE.replace("CALDER BAY (Northwire) - ", "")),
                Told.article("c", OWN_ACCOUNT + SPEECH),
                Told.article("d", WIRE),
                Told.article("e", "")));
    var sorted = finder.witnesses(articles);
    Collections.shuffle(articles, new Random(repetition.getCurrentRepetition()));

    assertThat(finder.witnesses(articles)).isEqualTo(sorted);
    assertThat(sorted)
        .extracting(Witness::articles)
        .containsExactly(List.of("a", "b", "d"), List.of("c"), List.of("e"));
  }

  private Witness single(AnnotatedArticle a, AnnotatedArticle b) {
    var found = finder.witnesses(List.of(a, b));
    assertThat(found).extracting(Witness::articles).containsExactly(List.of(a.id(), b.id()));
    return found.get(0);
  }

  private void assertAllSingle(AnnotatedArticle... articles) {
    assertThat(finder.witnesses(List.of(articles)))
        .hasSize(articles.length)
        .allSatisfy(
            witness -> {
              assertThat(witness.kind()).isEqualTo(WitnessKind.SINGLE);
              assertThat(witness.agency()).isEqualTo(Optional.empty());
            });
  }
}
