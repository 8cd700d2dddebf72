/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.Comparison;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Rendition;
import org.verbatim.model.Severity;
import org.verbatim.model.Utterance;
import org.verbatim.model.VariantTable;
import org.verbatim.testing.Told;
import org.verbatim.text.Span;

final class RenditionComparerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“{We will rebuild the pier - stone by stone},” he said.",
        "He said: \"{We will rebuild the pier – stone by stone}.\"",
        "\"{We  will rebuild the pier -- stone by stone}\"",
      })
  void findsNothingWhereOnlyMarksDashesAndBlanksDiffer(String other) {
    var pair = Compared.pair("\"{We will rebuild the pier — stone by stone,}\" he said.", other);
    assertThat(pair.differences()).isEmpty();
    assertThat(pair.severity()).isEqualTo(Severity.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It's the Second pier we've lost | it is the second pier we have lost",
        "Two piers, three ferries and the lot | 2 piers, 3 ferries and the lot",
        "The harbour programme was organised here | The harbor program was organized here",
        "Sen. Orla said the U.S. pays | Senator Orla said the US pays",
        "a one-in-three chance for the pier | a 1 in 3 chance for the pier",
        "The pier is gone. And nobody cares | The pier is gone, and nobody cares",
      })
  void callsOtherWritingOfTheSameWordsTypography(String a, String b) {
    var pair = Compared.pair("\"{" + a.strip() + "}\"", "\"{" + b.strip() + "}\"");
    assertThat(types(pair)).containsOnly(DifferenceType.TYPOGRAPHY);
    assertThat(pair.severity()).isEqualTo(Severity.NONE);
  }

  @Test
  void callsALongerQuotationNoTrouble() {
    var pair =
        Compared.pair(
            "\"{The dam holds,}\" she said.",
            "\"{The dam holds. We have walked it end to end twice,}\" she said.");
    assertThat(types(pair)).containsExactly(DifferenceType.TRUNCATION);
    assertThat(pair.severity()).isEqualTo(Severity.NONE);
  }

  @Test
  void tellsAFragmentInTheReportersSentenceFromAShorterQuotation() {
    var pair =
        Compared.pair(
            "She called the dam \"{a tired old wall}\" on Friday.",
            "\"{What you see there is a tired old wall, and it will not last,}\" she said.");
    assertThat(types(pair)).containsOnly(DifferenceType.PARTIAL_QUOTE).hasSize(2);
    assertThat(pair.severity()).isEqualTo(Severity.NONE);
  }

  @Test
  void hearsTheDenialInTheReportersWordsAroundAFragment() {
    var pair =
        Compared.pair(
            "\"{I am not willing to give up my seat on the harbour board,}\" he said.",
            "He did not want to \"{give up my seat on the harbour board,}\" he wrote.");
    assertThat(pair.severity()).isEqualTo(Severity.NONE);
  }

  @Test
  void callsADenialThatMovesAboutNoReversal() {
    var pair =
        Compared.pair(
            "\"{I do not think that the board will close the old pier,}\" he said.",
            "\"{I do think that the board will not close the old pier,}\" he said.");
    assertThat(pair.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void seesWordsThatMoved() {
    var pair =
        Compared.pair(
            "\"{The quarrel was only ever about the money with us,}\" he said.",
            "\"{The quarrel was ever only about the money with us,}\" he said.");
    assertThat(types(pair)).containsExactly(DifferenceType.REORDERING);
    assertThat(pair.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void seesTwoQuotationsThatWerePrintedAsOneSentence() {
    var compared =
        Compared.all(
            "\"{It is hard for the owners to sit at this table,}\" he said.\n"
                + "\"{And it is hard for the crews when the rent is due.}\"",
            "He said: \"{It is hard for the owners to sit at this table, and it is hard for the"
                + " crews when the rent is due.}\"");
    assertThat(compared.comparisons())
        .hasSize(2)
        .allSatisfy(
            pair -> {
              assertThat(types(pair)).contains(DifferenceType.SPLICE);
              assertThat(pair.severity()).isEqualTo(Severity.MINOR);
            });
  }

  @Test
  void seesTwoQuotationsThatWerePrintedAsOneSentenceWithAWordBetween() {
    var compared =
        Compared.all(
            "\"{The owners have left this table,}\" he said.\n"
                + "There was rain.\n\"{The crews go home when the rent is due.}\"",
            "He said: \"{The owners have left this table, and the crews go home when the rent is"
                + " due.}\"");
    assertThat(compared.comparisons())
        .hasSize(2)
        .allSatisfy(pair -> assertThat(types(pair)).contains(DifferenceType.SPLICE));
  }

  @Test
  void callsWordsThatHaveChangedPlacesMajorButNotInAList() {
    var swapped =
        Compared.pair(
            "\"{The Skerry route pays for the Holm route every winter,}\" he said.",
            "\"{The Holm route pays for the Skerry route every winter,}\" he said.");
    assertThat(swapped.severity()).isEqualTo(Severity.MAJOR);
    assertThat(swapped.differences())
        .singleElement()
        .satisfies(it -> assertThat(it.decidedBy()).isEqualTo("words-swapped"));
    var listed =
        Compared.pair(
            "\"{They mended roads and bridges in this valley every winter,}\" he said.",
            "\"{They mended bridges and roads in this valley every winter,}\" he said.");
    assertThat(listed.severity()).isEqualTo(Severity.MINOR);
    assertThat(types(listed)).containsOnly(DifferenceType.REORDERING);
  }

  @Test
  void callsADenialWithoutItsConditionMajor() {
    var pair =
        Compared.pair(
            "\"{Nobody should row to the lighthouse,}\" he said.",
            "\"{Nobody should row to the lighthouse until the lamps are lit again,}\" he said.");
    assertThat(pair.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.decidedBy()).isEqualTo("proviso-cut-off");
              assertThat(difference.severity()).isEqualTo(Severity.MAJOR);
            });
  }

  @Test
  void callsAPromiseWithoutTheConditionInFrontOfItMajor() {
    var pair =
        Compared.pair(
            "\"{We will come to the harbour and say so,}\" he said.",
            "\"{If the gate has to be rebuilt, we will come to the harbour and say so,}\" he said.");
    assertThat(pair.differences())
        .anySatisfy(difference -> assertThat(difference.decidedBy()).isEqualTo("proviso-cut-off"));
  }

  @Test
  void hearsADenialInAShortSentenceWhoseOnlyTellingWordIsItsLast() {
    var pair =
        Compared.pair(
            "\"{From there it was crooked.}\" she said.",
            "\"{From there it was not crooked.}\" she said.");
    assertThat(pair.differences())
        .extracting(Difference::decidedBy)
        .containsExactly("polarity-turned");
  }

  @Test
  void callsAnAssuranceWithoutItsConditionMajor() {
    var pair =
        Compared.pair(
            "\"{The water of the lower lake is safe for children over two,}\" she said.",
            "\"{The water of the lower lake is safe for children over two as long as the sluice"
                + " stays shut,}\" she said.");
    assertThat(pair.differences())
        .extracting(Difference::decidedBy)
        .containsExactly("proviso-cut-off");
  }

  @Test
  void callsADenialWithoutItsLimitOfTimeMajor() {
    var pair =
        Compared.pair(
            "\"{I will not raise a single tax,}\" he said.",
            "\"{I will not raise a single tax in my first year,}\" he said.");
    assertThat(pair.differences())
        .singleElement()
        .satisfies(it -> assertThat(it.decidedBy()).isEqualTo("time-limit-cut-off"));
    var claim =
        Compared.pair(
            "\"{We raised the tax on salt,}\" he said.",
            "\"{We raised the tax on salt in my first year,}\" he said.");
    assertThat(claim.severity()).isEqualTo(Severity.NONE);
  }

  @Test
  void callsAClaimThatOnlyOthersMakeMajor() {
    var pair =
        Compared.pair(
            "\"{The dam is safe for a hundred years,}\" he said.",
            "\"{They say the dam is safe for a hundred years,}\" he said.");
    assertThat(pair.differences())
        .anySatisfy(it -> assertThat(it.decidedBy()).isEqualTo("report-cut-off"));
    var own =
        Compared.pair(
            "\"{The dam is safe for a hundred years,}\" he said.",
            "\"{I say the dam is safe for a hundred years,}\" he said.");
    assertThat(own.severity()).isNotEqualTo(Severity.MAJOR);
  }

  @Test
  void takesNoQuestionForACondition() {
    var pair =
        Compared.pair(
            "\"{The pilots do not know.}\"",
            "\"{The pilots do not know if the lamps will be lit again,}\" he said.");
    assertThat(pair.severity()).isNotEqualTo(Severity.MAJOR);
  }

  @Test
  void callsSentencesOneAfterTheOtherNoSplice() {
    var compared =
        Compared.all(
            "\"{It is hard for the owners to sit at this table,}\" he said.\n"
                + "\"{And it is hard for the crews when the rent is due.}\"",
            "He said: \"{It is hard for the owners to sit at this table. And it is hard for the"
                + " crews when the rent is due.}\"");
    assertThat(compared.comparisons())
        .allSatisfy(pair -> assertThat(types(pair)).containsExactly(DifferenceType.TRUNCATION));
  }

  @Test
  void noticesAFullStopInPlaceOfACondition() {
    var pair =
        Compared.pair(
            "\"{Captains should carry flares.}\"",
            "\"{Captains should carry flares, but only if the harbour master agrees to it,}\""
                + " he said.");
    assertThat(pair.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.decidedBy()).isEqualTo("condition-cut-off");
              assertThat(difference.severity()).isEqualTo(Severity.MINOR);
            });
  }

  // A third article may print the words too, and a report tells of the three at once.
  @Test
  void namesBothVersionsWhereOneHasWordsThatTheOtherLacks() {
    var pair =
        Compared.pair(
            "\"{The pilots are both victims and culprits here,}\" she said.",
            "\"{The pilots are victims and culprits here,}\" she said.");
    assertThat(pair.differences())
        .extracting(Difference::explanation)
        .containsExactly("a prints \"both\", b does not.");
  }

  @Test
  void callsAnExceptionThatWasCutOffMajor() {
    var pair =
        Compared.pair(
            "\"{I will not raise the water tax ...}\" he said.",
            "\"{I will not raise the water tax unless the dam has to be rebuilt,}\" he said.");
    assertThat(pair.severity()).isEqualTo(Severity.MAJOR);
    assertThat(pair.differences())
        .extracting(Difference::decidedBy)
        .containsExactly("exception-cut-off");
  }

  @Test
  void callsAPromiseWithoutItsConditionMajor() {
    var pair =
        Compared.pair(
            "\"{We will reopen the lower mill in spring,}\" she said.",
            "\"{We will reopen the lower mill in spring if the millers come back by then,}\" she"
                + " said.");
    assertThat(pair.severity()).isEqualTo(Severity.MAJOR);
    assertThat(pair.differences())
        .extracting(Difference::decidedBy, Difference::explanation)
        .containsExactly(
            tuple(
                "proviso-cut-off",
                "a ends the sentence where b goes on: \"if the millers come back by then\"."));
  }

  @Test
  void forgivesAConditionThatTheReporterTells() {
    var pair =
        Compared.pair(
            "If the millers come back, \"{we will reopen the lower mill in spring,}\" she said.",
            "\"{We will reopen the lower mill in spring if the millers come back by then,}\" she"
                + " said.");
    assertThat(pair.severity()).isEqualTo(Severity.NONE);
  }

  @Test
  void forgivesAConditionThatAnotherQuotationOfTheArticleTells() {
    var compared =
        Compared.all(
            "\"{We will reopen the lower mill in spring,}\" she said.\n\"{But only when the millers"
                + " come back,}\" she said.",
            "\"{We will reopen the lower mill in spring if the millers come back by then,}\" she"
                + " said.");
    assertThat(compared.comparisons())
        .noneMatch(comparison -> comparison.severity() == Severity.MAJOR);
  }

  @Test
  void callsTwoPlainFiguresForOneThingMajor() {
    assertThat(
            Compared.pair(
                    "Dorn said {the council had bought 220,000 lamps for the valley}.",
                    "Dorn said {the council bought 22,000 lamps for the valley}.")
                .differences())
        .filteredOn(difference -> difference.severity() == Severity.MAJOR)
        .extracting(Difference::decidedBy)
        .containsExactly("figure-differs");
  }

  @Test
  void forgivesAFigureThatIsRoundedQualifiedOrPrintedElsewhere() {
    String full = "Dorn said {the council had bought 220,000 lamps for the valley}.";
    assertThat(
            List.of(
                "Dorn said {the council bought 215,000 lamps for the valley}.",
                "Dorn said {the council bought more than 100,000 lamps for the valley}.",
                "Dorn said {the council bought 100,000 lamps for the valley}. In all it has"
                    + " 220,000."))
        .allSatisfy(
            other -> assertThat(Compared.pair(full, other).severity()).isEqualTo(Severity.MINOR));
  }

  @Test
  void seesThatToConsiderBecomesToHold() {
    var pair =
        Compared.pair(
            "Dorn said {the millers had agreed to consider a day for fresh talks with the guild}.",
            "Dorn said {the millers agreed to hold fresh talks with the guild}.");
    assertThat(pair.differences())
        .filteredOn(difference -> difference.severity() == Severity.MAJOR)
        .extracting(Difference::decidedBy, Difference::explanation)
        .containsExactly(
            tuple(
                "weakening-replaced",
                "a has \"agreed to consider\", b has \"agreed to hold\": the commitment is stronger"
                    + " there."));
  }

  @Test
  void leavesTwoThingsThatWereAgreedApart() {
    var pair =
        Compared.pair(
            "Dorn said {the millers had agreed to consider a lower price for barley}.",
            "Dorn said {the millers agreed to hold fresh talks with the guild}.");
    assertThat(pair.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void seesAnEndThatWasSaidElsewhere() {
    var compared =
        Compared.all(
            "\"{I closed the old mine because it poisoned the river, and I stood at the gate,}\""
                + " she said.\nOn schools she said: \"{It was late, and I would do it again"
                + " tomorrow.}\"",
            "\"{I closed the old mine because it poisoned the river, and I would do it again"
                + " tomorrow,}\" she said.");
    assertThat(compared.comparisons().get(0).differences())
        .anySatisfy(
            difference -> {
              assertThat(difference.type()).isEqualTo(DifferenceType.SPLICE);
              assertThat(difference.decidedBy()).isEqualTo("distant-parts-joined");
              assertThat(difference.severity()).isEqualTo(Severity.MAJOR);
            });
  }

  @Test
  void callsTheOwnEndOfASentenceNoSplice() {
    var compared =
        Compared.all(
            "\"{I closed the old mine because it poisoned the river,}\" she said.\nOn schools she"
                + " said: \"{It was late, and I would do it again tomorrow.}\"",
            "\"{I closed the old mine because it poisoned the river, and I would do it again"
                + " tomorrow,}\" she said.");
    assertThat(compared.comparisons().get(0).severity()).isEqualTo(Severity.NONE);
  }

  @Test
  void takesPiecesThatShareAWordByChanceForOtherPieces() {
    var pair =
        Compared.pair(
            "\"{The bridge is shut, and it stays shut until an engineer comes,}\" she said.",
            "\"{Please do not go and look at it,}\" she said.");
    assertThat(pair.differences()).extracting(Difference::decidedBy).containsExactly("other-piece");
    assertThat(pair.severity()).isEqualTo(Severity.NONE);
  }

  @Test
  void callsAPromiseThatLostItsHedgeMajorEvenInTheReportersWords() {
    var pair =
        Compared.pair(
            "Dorn said {the two sides agreed to discuss possible ways to fly grain to the valley}.",
            "Dorn said {the sides have agreed to fly grain to the valley}.");
    var gerund =
        Compared.pair(
            "Dorn said {the sides agreed to look into ways of flying grain to the valley}.",
            "Dorn said {the sides have agreed to fly grain to the valley}.");
    assertThat(gerund.severity()).isEqualTo(Severity.MAJOR);
    assertThat(pair.severity()).isEqualTo(Severity.MAJOR);
    assertThat(pair.differences())
        .anySatisfy(
            difference -> {
              assertThat(difference.type()).isEqualTo(DifferenceType.OMISSION);
              assertThat(difference.decidedBy()).isEqualTo("weakening-dropped");
            });
  }

  @Test
  void seesADenialOfAPartReportedAsADenialOfTheWhole() {
    assertThat(
            Compared.pair(
                    "Dorn said {the council has yet to adequately answer the letters of the guild}.",
                    "Dorn said {the council did not answer any of the letters}.")
                .differences())
        .filteredOn(difference -> difference.type() == DifferenceType.NEGATION)
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.decidedBy()).isEqualTo("denial-widened");
              assertThat(difference.severity()).isEqualTo(Severity.MAJOR);
            });
  }

  @Test
  void takesTwoDenialsOfTheSameExtentForOneClaim() {
    assertThat(
            Compared.pair(
                    "Dorn said {the council has yet to answer the letters of the guild}.",
                    "Dorn said {the council did not answer any of the letters}.")
                .differences())
        .extracting(Difference::decidedBy)
        .containsExactly("reporters-words");
  }

  @Test
  void leavesTwoVersionsWithTheSameHedgeInPeace() {
    var pair =
        Compared.pair(
            "Dorn said {the two sides agreed to discuss possible ways to fly grain to the valley}.",
            "Dorn said {the sides have agreed to discuss flying grain to the valley}.");
    assertThat(pair.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void callsAFaithfulParaphraseMinor() {
    var pair =
        Compared.pair(
            "\"{We agreed to fly grain to the valley before the snow,}\" she said.",
            "She said {they had agreed to fly grain to the valley before winter}.");
    assertThat(types(pair)).containsExactly(DifferenceType.DIRECT_VS_PARAPHRASE);
    assertThat(pair.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void seesAnotherQuantityInAParaphrase() {
    var pair =
        Compared.pair(
            "She said {both parties must open the road to the camp}.",
            "She said {all parties must open the road to the camp}.");
    assertThat(types(pair))
        .containsExactlyInAnyOrder(DifferenceType.DIRECT_VS_PARAPHRASE, DifferenceType.NUMBER);
    assertThat(pair.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void namesTheTwoPersonsThatTheSameLongWordsAreLaidTo() {
    String words =
        "The envelope was a loan, and everybody in that long corridor knew it was a loan";
    var pair =
        Compared.pair(
            "\"{Ilka Tarvonen|" + words + ",}\" Ilka Tarvonen said.",
            "\"{Petra Sorin|" + words + ",}\" Petra Sorin said.");
    assertThat(types(pair)).containsExactly(DifferenceType.SPEAKER_CONFLICT);
    assertThat(pair.severity()).isEqualTo(Severity.MAJOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"{Foreign Minister Tarvonen|%s,}\" Foreign Minister Tarvonen said.",
        "\"{the ministry|%s,}\" the ministry said.",
        "\"{Seawire|%s,}\" Seawire wrote.",
        "\"{Petra Sorin|%s,}\" said Petra Sorin, quoting Tarvonen.",
        "\"{%s.}\"",
        "Petra Sorin came late. \"{Petra Sorin=she|%s,}\" she said.",
      })
  void leavesASpokesmanAnOfficeAnAgencyAnEchoAnUnknownSpeakerAndAPronounInPeace(String other) {
    String words =
        "The envelope was a loan, and everybody in that long corridor knew it was a loan";
    var pair =
        Compared.pair(
            "\"{Ilka Tarvonen|" + words + ",}\" Ilka Tarvonen said.", other.formatted(words));
    assertThat(pair.differences()).isEmpty();
  }

  @Test
  void marksTheMissingPlaceWithAnEmptySpan() {
    var pair =
        Compared.pair(
            "\"{The pilots are both victims and culprits here,}\" she said.",
            "\"{The pilots are victims and culprits here,}\" she said.");
    assertThat(pair.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.a()).isEqualTo(new Span(16, 20));
              assertThat(difference.b()).isEqualTo(new Span(15, 15));
            });
  }

  @Test
  void comparesOnlyAcrossArticles() {
    var compared =
        Compared.all(
            "\"{The pilots are victims,}\" she said. \"{The pilots are culprits,}\" he said.");
    assertThat(compared.comparisons()).isEmpty();
  }

  @Test
  void alignsTheVersionsInATable() {
    var compared =
        Compared.all(
            "\"{Last night we accepted the terms,}\" he said.",
            "\"{Well, last night he accepted the terms,}\" he said.");
    var columns = compared.variants().columns();
    assertThat(columns).hasSize(7);
    assertThat(columns.stream().map(VariantTable.Column::differs).toList())
        .containsExactly(false, false, false, true, false, false, false);
    assertThat(columns.get(0).cells().get(0)).isEmpty();
  }

  @Test
  void saysWhichArticleIsMissing() {
    var utterance =
        new Utterance(
            "u7",
            Optional.empty(),
            List.of(new Rendition("halyard", "q1", List.of(new Span(0, 1)), true)),
            "test",
            1);
    assertThatThrownBy(
            () ->
                new RenditionComparer()
                    .compare(utterance, List.of(Told.article("brackwater", "No."))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("utterance u7: the story has no article halyard, only [brackwater]");
  }

  private static List<DifferenceType> types(Comparison pair) {
    return pair.differences().stream().map(Difference::type).toList();
  }
}
