/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.Insertion;
import org.verbatim.model.InsertionKind;
import org.verbatim.model.MarkUse;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.QuotationMark;
import org.verbatim.model.Quotations;
import org.verbatim.testing.MarkedText;

/** Every text here is invented. */
final class QuotationFinderTest {

  private final QuotationFinder finder = new QuotationFinder();

  private Quotations find(MarkedText marked) {
    return finder.find(marked.article());
  }

  private List<Quotation> quotations(String text) {
    return find(MarkedText.of(text)).quotations();
  }

  private Quotation only(String text) {
    var found = quotations(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  // ---- marks

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSTERBY — “{We will not close it,}” Mayor Ruth Falk told the council.",
        "PORT OSTERBY, Halvmark (AP) - \"{We will not close it,}\" she said.",
        "Osterby (Reuters) – “{We will not close it,}” she said.",
      })
  void leavesTheDatelineOutOfWhatWasSaid(String text) {
    var marked = MarkedText.of(text);
    assertThat(find(marked).quotations())
        .singleElement()
        .extracting(Quotation::content)
        .isEqualTo(marked.spans());
  }

  @Test
  void takesNoDashWithinASentenceForADateline() {
    var marked = MarkedText.of("{Falk - the mayor - would not \"close it\"}, she said.");
    assertThat(find(marked).quotations())
        .singleElement()
        .extracting(Quotation::content)
        .isEqualTo(marked.spans());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"{The bridge will open in May,}\" she said.",
        "“{The bridge will open in May,}” she said.",
        "\"{The bridge will open in May,}” she said.",
        "“{The bridge will open in May,}\" she said.",
        "''{The bridge will open in May,}'' she said.",
        "``{The bridge will open in May,}'' she said.",
        "«{The bridge will open in May,}» she said.",
        "« {The bridge will open in May} », she said.",
        "„{The bridge will open in May,}“ she said.",
        "‘{The bridge will open in May,}’ she said.",
        "'{The bridge will open in May,}' she said.",
        "”{The bridge will open in May,}“ she said.",
        "\u202a”{The bridge will open in May,}” she said.",
        "” {… the bridge will open in May,}” she said.",
        "\" {The bridge will open in May,} \" she said.",
        "“ {The bridge will open in May,} ” she said.",
        "\"{The bridge will open in May,}' she said.",
        "'{The bridge will open in May,}\" she said.",
        "\"{The bridge's lights won't fail the drivers' club,}\" she said.",
        "'{The bridge's lights won't fail the drivers' club,}' she said.",
        "\"{The class of '16 built it in the '90s,}\" she said.",
        "\"{Give 'em a bridge,}\" she said.",
        "\"{The arch is 6'2\" tall,}\" she said.",
      })
  void findsTheWordsBetweenMarksOfAnyStyle(String text) {
    var marked = MarkedText.of(text);
    assertThat(find(marked).quotations())
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.kind()).isEqualTo(QuotationKind.DIRECT);
              assertThat(quotation.content()).isEqualTo(marked.spans());
              assertThat(quotation.quoted()).isEqualTo(marked.spans());
            });
  }

  @Test
  void turnsAMarkThatFacesTheWrongWay() {
    var marked = MarkedText.of("She ⟦says⟧,” {there are a lot of tolls in this town.}”");
    assertThat(find(marked).quotations())
        .flatExtracting(Quotation::quoted)
        .isEqualTo(marked.spans());
  }

  @Test
  void findsSingleMarksInAHeadline() {
    var marked = MarkedText.of("Mayor Says Toll Was a '{Sad Mistake}' for Vell");
    assertThat(finder.find(marked.articleWithHeadline()).quotations())
        .flatExtracting(Quotation::quoted)
        .isEqualTo(marked.spans());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The drivers' club and the farmers' union didn't vote in '16.",
        "It wasn't Vell's fault, and the boys' choir sang rock 'n' roll.",
        "The guard is 6'2\" and the door is 7 feet 3\" high.",
        "They were goin' home, 'cause it rained.",
      })
  void takesApostrophesAndMeasuresForNoMarks(String text) {
    var found = find(MarkedText.of(text));
    assertThat(found.quotations()).isEmpty();
    assertThat(found.marks()).noneMatch(mark -> mark.use() == MarkUse.UNEXPLAINED);
  }

  @Test
  void callsInchesNoSpeech() {
    assertThat(find(MarkedText.of("A 12\" pipe burst in Vell.")).marks())
        .extracting(QuotationMark::use, QuotationMark::reason)
        .containsExactly(tuple(MarkUse.NO_SPEECH, "inches or seconds"));
  }

  @Test
  void ignoresAMarkThatIsNeverClosed() {
    var marked =
        MarkedText.of(
            "The council \"met on Monday in the old hall of Vell.\n"
                + "Orla Finch ⟦said⟧: \"{We agreed.}\"");
    var found = find(marked);
    assertThat(found.quotations()).flatExtracting(Quotation::content).isEqualTo(marked.spans());
    assertThat(found.marks().get(0).reason()).isEqualTo("never closed");
  }

  @Test
  void takesWordsWhoseMarkStaysOpenBeforeTheNextParagraphsMark() {
    var marked =
        MarkedText.of(
            "Finch said the toll is \"{really a bad habit to have.}\n\"{We count cars. We count them daily.}\"");
    assertThat(find(marked).quotations())
        .flatExtracting(Quotation::quoted)
        .isEqualTo(marked.spans());
  }

  @Test
  void aQuotationThatIsNeverClosedEndsWithItsParagraph() {
    var marked =
        MarkedText.of("Finch ⟦said⟧: \"{We agreed on the bridge.}\nThe council met on Monday.");
    assertThat(only(marked).content()).isEqualTo(marked.spans());
  }

  @Test
  void explainsAMarkThatClosesNothing() {
    var found = find(MarkedText.of("We agreed,\" Orla Finch said."));
    assertThat(found.marks())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.use()).isEqualTo(MarkUse.UNEXPLAINED);
              assertThat(mark.reason()).isEqualTo("closes nothing");
            });
  }

  @Test
  void explainsMarkupThatWasLeftInTheText() {
    var found = find(MarkedText.of("<img alt=\"a bridge\" src=\"\"> The bridge is open."));
    assertThat(found.marks()).hasSize(4).allMatch(mark -> mark.use() == MarkUse.NO_SPEECH);
  }

  @Test
  void namesTheQuotationOfEachMark() {
    assertThat(find(MarkedText.of("\"Yes,\" she said.\n\"No,\" he said.")).marks())
        .extracting(QuotationMark::reason)
        .containsExactly("opens q1", "closes q1", "opens q2", "closes q2");
  }

  // ---- one quotation or several

  @Test
  void joinsSpeechThatTheWriterBreaksInto() {
    var marked = MarkedText.of("\"{We agreed,}\" Finch ⟦said⟧, \"{to meet again.}\"");
    var quotation = only(marked);
    assertThat(quotation.content()).isEqualTo(marked.spans());
    assertThat(quotation.cues()).extracting(Cue::span).isEqualTo(marked.cues());
  }

  @Test
  void joinsTheSentenceBehindTheCue() {
    var marked = MarkedText.of("\"{We agreed,}\" Finch ⟦said⟧. \"{We will meet again.}\"");
    assertThat(only(marked).content()).isEqualTo(marked.spans());
  }

  @Test
  void keepsSentencesApartThatHaveTheirOwnCues() {
    var found = quotations("\"We agreed,\" Finch said. \"We will meet again,\" she added.");
    assertThat(found).extracting(q -> q.cues().get(0).lemma()).containsExactly("say", "add");
  }

  @Test
  void joinsParagraphsWhoseMarksAreRepeatedAndNotClosed() {
    var marked =
        MarkedText.of(
            "\"{We agreed on the bridge,}\" Finch ⟦said⟧. \"{It was a long night.}\n"
                + "\"{Nobody slept.}\n"
                + "\"{Now we build.}\"\n"
                + "The work starts in May.");
    assertThat(only(marked).content()).isEqualTo(marked.spans());
  }

  @Test
  void beginsANewQuotationBehindClosedMarks() {
    var found = quotations("\"We agreed,\" Finch said.\n\"It was a long night in the old hall.\"");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).cues()).isEmpty();
    assertThat(found.get(1).decidedBy()).isEqualTo("marks-in-pair");
  }

  @Test
  void takesTheCueOfAParagraphThatEndsWithAColon() {
    var marked = MarkedText.of("Later Finch ⟦wrote⟧:\n\"{The bridge is ours.}\"");
    var quotation = only(marked);
    assertThat(quotation.content()).isEqualTo(marked.spans());
    assertThat(quotation.cues()).extracting(Cue::span).isEqualTo(marked.cues());
  }

  @Test
  void findsSpeechOfAnotherWithinSpeech() {
    var marked =
        MarkedText.of("\"I met the mayor and she ⟦told⟧ me, '{The bridge is safe,}'\" Finch said.");
    var found = find(marked).quotations();
    assertThat(found).hasSize(2);
    var inner = found.get(1);
    assertThat(inner.content()).isEqualTo(marked.spans());
    assertThat(inner.cues()).extracting(Cue::span).isEqualTo(marked.cues());
    assertThat(inner.parent()).contains(found.get(0).id());
  }

  @Test
  void findsTheCueBehindMarksThatCloseTogether() {
    var marked = MarkedText.of("\"{Moss told me, 'Go home,'}\" Finch ⟦said⟧.");
    var outer = find(marked).quotations().get(0);
    assertThat(outer.content()).isEqualTo(marked.spans());
    assertThat(outer.cues()).extracting(Cue::span).isEqualTo(marked.cues());
  }

  @Test
  void leavesMarksWithinSpeechThatNoWordReports() {
    var found = find(MarkedText.of("\"The 'lucky' bridge is safe,\" Finch said."));
    assertThat(found.quotations()).hasSize(1);
    assertThat(found.marks())
        .filteredOn(mark -> mark.use() == MarkUse.NO_SPEECH)
        .hasSize(2)
        .allMatch(mark -> mark.reason().startsWith("marks inside speech"));
  }

  @Test
  void leavesSpeechThatNobodyUtteredWithinSpeech() {
    assertThat(quotations("\"I would never say, 'Close the bridge,'\" Finch said.")).hasSize(1);
  }

  // ---- speech or not

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phil \"Sparky\" Moss built the bridge.",
        "The crew kept its \"Morning in Vell\" sign.",
        "She sang on the show \"Morning in Vell\" last week.",
        "He hosts NVB's \"Late Bridge\" and lives in Vell.",
        "A so-called \"toll holiday\" begins in May.",
        "The plan, called \"Vell Rising\", costs nine million.",
        "The \"toll\" lobby met in Vell.",
        "\"(APPLAUSE)\" stood in the minutes of the meeting.",
      })
  void takesTitlesNamesAndTermsForNoSpeech(String text) {
    var found = find(MarkedText.of(text));
    assertThat(found.quotations()).isEmpty();
    assertThat(found.marks()).hasSize(2).allMatch(mark -> mark.use() == MarkUse.NO_SPEECH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Finch called the toll a \"{sad mistake}\".",
        "Finch said the \"{toll}\" lobby had won.",
        "According to Finch, the deal was \"{dead}\".",
        "The mayor described it as \"{a Toll Too Far}\".",
        "Finch was quoted as saying \"{never}\" three times.",
        "Moss laughed at the mayor's \"{outrage}\" over the toll.",
      })
  void takesAFragmentThatAReportingWordGoverns(String text) {
    var marked = MarkedText.of(text);
    assertThat(find(marked).quotations())
        .flatExtracting(Quotation::quoted)
        .isEqualTo(marked.spans());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Finch fired back: \"{They owe us nine million,}\" naming no names.",
        "The drivers chanted \"{No more tolls}\" after the vote in Vell.",
        "The mayor, named \"{a bad loser}\" by the drivers, has left.",
        "Finch calls him a \"{bad loser,}\" but Moss disagrees.",
      })
  void endsTheContentWhereTheWriterGoesOn(String text) {
    var marked = MarkedText.of(text);
    var first = find(marked).quotations().get(0);
    assertThat(first.quoted()).isEqualTo(marked.spans());
    assertThat(first.span().end()).isLessThanOrEqualTo(marked.spans().get(0).end() + 1);
  }

  /** A cue at the end, or in the middle, holds all of its sentence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The \"{toll}\" began to hurt trade as drivers waited, Finch ⟦said⟧.",
        "\"{It is calm now,}\" and the drivers began to come back, Moss ⟦said⟧.",
        "Finch \"{did quite well}\" in the old port, ⟦said⟧ Vell University professor Orla Moss.",
        "\"{Without that toll}\" on the bridge and the pier, Finch ⟦said⟧ at a meeting on Monday, \"{we fail.}\"",
        "The drivers ran from the bridge, Finch ⟦said⟧, and \"{no one came back.}\"",
        "The mayor \"{looked pale,}\" Finch ⟦said⟧, from \"{the long night.}\"",
        "\"{I doubt the old bridge}\" – it was built by hand – \"{will last,}\" she ⟦says⟧.",
        "For the drivers, ⟦according to⟧ Finch, Monday means \"{a test.}\"",
        "Finch ⟦said⟧ if the council won it would be a \"{fair vote.}\"",
        "Finch ⟦said⟧ the pier \"{was wrong}\" and shared in \"{a great deal of regret.}\"",
        "Finch ⟦said⟧ the pier was \"{the pride of the port,}\" and Vell should \"{stay with it.}\"",
        "It ⟦said⟧ friends of the pier, also known as the wharf, were \"{glad.}\"",
        "\"{It is fine,}\" Finch ⟦said of⟧ the pier.",
        "Finch built her plan as a ladder for the port, ⟦noting⟧ that she is \"{the only one}\" who did.",
        "\"{The council knew of the toll,}\" the letter ⟦reads⟧.",
      })
  void findsAllFragmentsOfAReportedSentence(String text) {
    var marked = MarkedText.of(text);
    var quotation = only(marked);
    assertThat(quotation.quoted()).isEqualTo(marked.spans());
    assertThat(quotation.cues()).extracting(Cue::span).isEqualTo(marked.cues());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The \"old\" toll, which he was told is dear, fell.",
        "Finch writes a column and, since May, leads \"Late Bridge\" on NVB.",
        "The clerk reads the \"old\" list each day.",
      })
  void leavesWhatNoWordOfTheSentenceReports(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Few voters care for Finch's loud ⟦call⟧ for a \"{clean break}\" with Vell.",
        "Finch's ⟦answer⟧ was that \"{the family}\" comes first.",
        "His ⟦reply⟧: \"{no}\".",
        "In Finch's ⟦words⟧, \"{it is the best place on the coast.}\"",
        "In Finch's ⟦words⟧, the pier is \"{the best place}\" on the coast.",
        "The toll was, in the ⟦words⟧ of a builder, \"{the end}\" of the port.",
        "The paper printed the mayor's \"{rust bucket}\" ⟦remark⟧ in full.",
        "Moss laughed at Finch's recent, baseless ⟦claim⟧ that \"{dozens}\" of men had left.",
      })
  void findsWhatANounReportsThatSomebodyOwns(String text) {
    var marked = MarkedText.of(text);
    var quotation = only(marked);
    assertThat(quotation.quoted()).isEqualTo(marked.spans());
    assertThat(quotation.cues()).extracting(Cue::span).isEqualTo(marked.cues());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The call for a \"toll\" lobby is old.",
        "He keeps the mayor's \"Dear Moss\" letter at home.",
        "Marek Lind, the builder known as \"Sparky,\" lives in Vell.",
        "The hacker known as \"Bridgeburner\" lives in Vell.",
      })
  void takesNoWordsFromANounThatNobodyOwnsNorFromAName(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Vell Radio's \"Sunday Bridge,\" Mayor Finch said the \"{toll}\" lobby is wrong. | said",
        "Moss, the author of \"Old Port,\" said the days when Vell had \"{one voice}\" are gone. | said",
        "Finch called Moss \"{The Toll Queen}\" at noon. | called",
        "Some chanted \"{VELL! VELL!}\" all night. | chanted",
        "The crowd booed when he told them Finch \"{has a number of friends}\" in Osterby. | told",
        "Finch, who is liked by drivers, said at noon that the pier \"{is open.}\" | said",
        "Moss called Finch's remarks on the pier a \"{new low}\" for Vell. | called",
        "Moss mocked Finch's \"{rust bucket}\" remark. | remark",
        "Finch introduced him as \"{a friend of the port}\" and left. | introduced",
      })
  void tellsTheTitleFromTheSpeechBesideIt(String text, String cue) {
    var marked = MarkedText.of(text);
    assertThat(find(marked).quotations())
        .filteredOn(quotation -> !quotation.quoted().isEmpty())
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.quoted()).isEqualTo(marked.spans());
              assertThat(quotation.cues())
                  .extracting(
                      found -> marked.text().substring(found.span().begin(), found.span().end()))
                  .containsExactly(cue);
            });
  }

  // ---- kind and content

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Finch ⟦said⟧ that {the toll was \"a sad mistake\" for Vell}.",
        "Finch ⟦said⟧ {the toll was \"a sad mistake\" for Vell}.",
        "{\"Trust us\" was all they heard from the ministry}, Finch ⟦said⟧.",
        "Finch ⟦accused⟧ {the ministry of \"a cheap trick\" on drivers}.",
        "Finch ⟦called⟧ {the toll \"a sad mistake\"}, and the mayor left.",
        "⟦According to⟧ Finch, {the toll was \"a sad mistake\" for Vell}.",
        "{The toll was \"a sad mistake\" for Vell}, ⟦according to⟧ Finch.",
        "Finch ⟦said⟧ {it was \"slow\" and \"very dear\" for drivers}.",
        "Section 9 ⟦says⟧ {drivers \"may be asked to pay\"}, which is as firm as fog.",
        "Finch ⟦said⟧ {it was \"slow,\" which hurt, and that it was \"very dear\" too}.",
        "The bridge ⟦was dismissed⟧ by Finch {as a \"sad mistake\"}.",
      })
  void mixedContentIsTheClauseWithItsMarks(String text) {
    var marked = MarkedText.of(text);
    var quotation = only(marked);
    assertThat(quotation.kind()).isEqualTo(QuotationKind.MIXED);
    assertThat(quotation.content()).isEqualTo(marked.spans());
    assertThat(quotation.cues()).extracting(Cue::span).isEqualTo(marked.cues());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Finch ⟦said⟧ that {the bridge would open in May}.",
        "Finch ⟦said⟧ {the bridge would open in May}.",
        "The ministry ⟦told⟧ reporters in Vell that {the bridge would open in May}.",
        "The ministry ⟦told⟧ the council {it would open the bridge in May}.",
        "{The bridge would open in May}, officials ⟦said⟧.",
        "{The bridge would open in May}, the ministry ⟦said⟧ on Monday.",
        "{The bridge}, the ministry ⟦said⟧, {would open in May}.",
        "⟦According to⟧ the ministry, {the bridge would open in May}.",
        "{The bridge would open in May}, ⟦according to⟧ the ministry.",
        "Finch ⟦asked⟧ {whether the bridge would open in May}.",
        "Finch ⟦promised⟧ {to open the bridge in May}.",
        "Finch ⟦has repeatedly warned⟧ that {the bridge could fall}.",
        "Finch ⟦pointed out⟧ that {the bridge could fall}.",
        "Finch ⟦said in a statement⟧ that {the bridge could fall}.",
        "Few drivers trust Finch's ⟦claim⟧ that {the bridge is safe}.",
        "Finch ⟦pronounced⟧ that {the bridge could fall}.",
        "⟦Asked⟧ {whether the bridge was safe}, Finch went home.",
        "Finch ⟦asked⟧ {what they were waiting for in the rain}.",
        "Finch, who has crossed it for forty years, ⟦said⟧ {the bridge could fall}.",
        "{The bridge, which is old, would open in May}, officials ⟦said⟧.",
      })
  void indirectContentIsTheClauseAlone(String text) {
    var marked = MarkedText.of(text);
    var quotation = only(marked);
    assertThat(quotation.kind()).isEqualTo(QuotationKind.INDIRECT);
    assertThat(quotation.content()).isEqualTo(marked.spans());
    assertThat(quotation.cues()).extracting(Cue::span).isEqualTo(marked.cues());
  }

  @Test
  void twoCuesOfOneSpeakerAreTwoQuotations() {
    var marked =
        MarkedText.of(
            "Finch ⟦insisted⟧ on Monday that {the bridge was safe}, but ⟦said⟧ {it needed paint}.");
    var found = find(marked).quotations();
    assertThat(found).flatExtracting(Quotation::content).isEqualTo(marked.spans());
    assertThat(found)
        .flatExtracting(Quotation::cues)
        .extracting(Cue::span)
        .isEqualTo(marked.cues());
  }

  @Test
  void aQuestionAtTheStartEndsBeforeItsAnswer() {
    var marked =
        MarkedText.of(
            "⟦Asked⟧ {whether, in May, it would open}, Finch ⟦replied⟧: \"{It is open.}\"");
    assertThat(find(marked).quotations())
        .flatExtracting(Quotation::content)
        .isEqualTo(marked.spans());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge ⟦was described⟧ by Mara Finch as \"{a coat hanger}\".",
        "The bridge ⟦was called⟧ by Mara Finch \"{a coat hanger}\".",
        "A note found in a biscuit tin ⟦reads⟧: \"{Boats. Paid.}\"",
        "A note found in a biscuit tin ⟦reads⟧, in full: \"{Boats. Paid.}\"",
      })
  void findsTheVerbThatLeadsToTheMarks(String text) {
    var marked = MarkedText.of(text);
    var quotation = only(marked);
    assertThat(quotation.content()).isEqualTo(marked.spans());
    assertThat(quotation.cues()).extracting(Cue::span).isEqualTo(marked.cues());
  }

  @Test
  void whoSignedANoteIsNoPartOfWhatItSays() {
    var marked =
        MarkedText.of("A note signed by eleven men, all of Vell, urges {us to \"wait for rain\"}.");
    assertThat(only(marked).content()).isEqualTo(marked.spans());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody knows what a \"false nine\" is.",
        "No one knows what a \"false nine\" is.",
        "The banner read \"Open the Taps\" in red.",
      })
  void takesWordsThatNobodySaysForNoSpeech(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @Test
  void whatANoteReadsInWholeSentencesIsSpeech() {
    assertThat(only("The note read \"We have gone to the fair\" in red.").quoted()).hasSize(1);
  }

  @Test
  void aScoreBeforeAColonIsNoSpeaker() {
    assertThat(only("Vell 0, Arden Athletic 1: \"We drowned standing up\"").cues()).isEmpty();
    assertThat(only("Section 9: \"We drowned standing up\"").cues()).hasSize(1);
  }

  @Test
  void wordsInsideAReportedClauseHaveTheReportForParent() {
    var found = quotations("Finch said that Moss had called the toll \"a sad mistake\" in May.");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).parent()).isEmpty();
    assertThat(found.get(1).parent()).contains(found.get(0).id());
  }

  @Test
  void wordsBesideAReportedClauseHaveNoParent() {
    assertThat(quotations("Finch said that it rained, and Moss called it \"a shame\"."))
        .hasSize(2)
        .allMatch(quotation -> quotation.parent().isEmpty());
  }

  @Test
  void aSecondSpeakerEndsTheClauseOfTheFirst() {
    var marked =
        MarkedText.of("Finch said {the bridge was safe}, and Moss said {the toll was too high}.");
    assertThat(find(marked).quotations())
        .flatExtracting(Quotation::content)
        .isEqualTo(marked.spans());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is a claim that nobody in Vell has checked.",
        "The bridge opened in May and the drivers went home.",
        "The report was long, and its claims were many.",
        "Finch found the key in the old hall.",
        "Finch wrote a short letter, full of errors.",
        "Finch, who has crossed the bridge for forty years, said little of it.",
        "If Finch thought the bridge was safe, nobody knew why.",
      })
  void findsNothingWhereNobodySpeaks(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @Test
  void aHeadlineWithAColonNamesItsSpeaker() {
    var marked = MarkedText.of("Finch⟦:⟧ {Ministry Making the Toll Worse}");
    var found = finder.find(marked.articleWithHeadline()).quotations();
    assertThat(found).flatExtracting(Quotation::content).isEqualTo(marked.spans());
    assertThat(found.get(0).cues())
        .containsExactly(new Cue(marked.cues().get(0), CueKind.COLON, ":"));
  }

  @Test
  void aLabelBeforeAColonIsNoSpeaker() {
    var marked = MarkedText.of("Analysis: Ministry Is Making the Toll Worse");
    assertThat(finder.find(marked.articleWithHeadline()).quotations()).isEmpty();
  }

  @Test
  void aTurnOfATranscriptIsIndirectSpeech() {
    var marked = MarkedText.of("FINCH⟦:⟧ {We agreed. The bridge will open in May.}");
    var quotation = only(marked);
    assertThat(quotation.content()).isEqualTo(marked.spans());
    assertThat(quotation.decidedBy()).isEqualTo("transcript-turn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind⟦:⟧ {We built it by hand.}\nPost⟦:⟧ {And the pier?}\nLind⟦:⟧ {That as well.}\n"
            + "Post⟦:⟧ {Thank you, Mr. Lind.}",
        "Q⟦:⟧ {Who built the bridge?}\nA⟦:⟧ {My father and his men.}\nQ⟦:⟧ {And the old pier?}\n"
            + "A⟦:⟧ {Nobody remembers.}",
      })
  void labelsThatComeAgainAreTurnsOfAnInterview(String text) {
    var marked = MarkedText.of(text);
    var found = find(marked).quotations();
    assertThat(found).flatExtracting(Quotation::content).isEqualTo(marked.spans());
    assertThat(found)
        .flatExtracting(Quotation::cues)
        .extracting(Cue::span)
        .isEqualTo(marked.cues());
  }

  @Test
  void aTurnGoesOnInAParagraphThatNamesNobody() {
    var marked =
        MarkedText.of(
            "FINCH: {It was safe when I saw it.}\n{And I will say it again.}\n"
                + "MOSS: {Thank you, Mayor.}\nFINCH: {Thank you.}\nMOSS: {We go on to the pier.}");
    var found = find(marked).quotations();
    assertThat(found).hasSize(4);
    assertThat(found).flatExtracting(Quotation::content).isEqualTo(marked.spans());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date: 4 May\nPlace: Vell hall\nDate: 5 May\nPlace: Vell pier",
        "Lind: We built it by hand.\nThe pier is old.\nThe hall is new.",
      })
  void takesNoListForAnInterview(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @Test
  void eachTurnOfAQuotedTranscriptIsAQuotation() {
    var marked =
        MarkedText.of(
            "The minutes show it:\n"
                + "\"FINCH⟦:⟧ {Did we agree?}\n"
                + "\"MOSS⟦:⟧ {We did not.}\n"
                + "\"(LAUGHTER.)\n"
                + "\"FINCH⟦:⟧ {Then we go on.}\"");
    var found = find(marked).quotations();
    assertThat(found).flatExtracting(Quotation::content).isEqualTo(marked.spans());
    assertThat(found)
        .flatExtracting(Quotation::cues)
        .extracting(Cue::span)
        .isEqualTo(marked.cues());
  }

  // ---- cues

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"We agreed,\" Finch said.                          | cue-verb-after-quotation  | say",
        "\"We agreed,\" said Orla Finch, a builder.          | inverted-cue-verb         | say",
        "\"We agreed,\" grumbled Orla Finch.                 | inverted-cue-verb         | grumble",
        "\"We agreed\", a builder involved in the talks said. | cue-verb-after-quotation | say",
        "\"We agreed,\" Finch, a builder from Vell, told us. | cue-verb-after-quotation  | tell",
        "Finch said: \"We agreed.\"                          | cue-verb-before-quotation | say",
        "Finch tweeted, \"We agreed.\"                       | cue-verb-before-quotation | tweet",
        "\"Why now?\" Orla Finch asked.                      | cue-verb-after-quotation  | ask",
        "\"Why now?\" she asked.                             | cue-verb-after-quotation  | ask",
        "Orla Finch: \"We agreed to it.\"                    | colon-before-quotation    | :",
        "\"We agreed,\" according to Finch.                  | according-to              | according to",
        "Finch was quoted as saying: \"We agreed.\"          | cue-verb-before-quotation | say",
        "As Finch put it, \"we agreed.\"                     | cue-verb-before-quotation | put it",
      })
  void namesTheRuleAndTheWordThatReports(String text, String rule, String lemma) {
    var quotation = only(text);
    assertThat(quotation.decidedBy()).isEqualTo(rule);
    assertThat(quotation.cues()).extracting(Cue::lemma).containsExactly(lemma);
    assertThat(quotation.kind()).isEqualTo(QuotationKind.DIRECT);
  }

  @Test
  void keepsTheStatementInTheCue() {
    var marked = MarkedText.of("\"{We agreed,}\" Finch ⟦said in a statement⟧.");
    assertThat(only(marked).cues()).extracting(Cue::span).isEqualTo(marked.cues());
  }

  // ---- insertions

  @Test
  void findsWhatTheWriterPutIntoQuotedWords() {
    var text = "\"They [the builders] was [sic] late (again) ... and … we waited. . . .\" he said.";
    assertThat(only(text).insertions())
        .extracting(Insertion::kind)
        .containsExactly(
            InsertionKind.BRACKET,
            InsertionKind.SIC,
            InsertionKind.BRACKET,
            InsertionKind.ELLIPSIS,
            InsertionKind.ELLIPSIS,
            InsertionKind.ELLIPSIS);
  }

  @Test
  void findsNoInsertionOutsideTheMarks() {
    assertThat(only("Finch (a builder) said: \"We agreed.\"").insertions()).isEmpty();
  }

  private Quotation only(MarkedText marked) {
    var found = find(marked).quotations();
    assertThat(found).as(marked.text()).hasSize(1);
    return found.get(0);
  }

  // ---- which word reports, and how far

  @Test
  void twoCuesThatBreakIntoOneSpeechAreOneQuotation() {
    var marked =
        MarkedText.of(
            "\"{If it rains,}\" said Mara Quill, the mayor, \"{we stay in -- and if not,}\" she"
                + " added, \"{we shall dance.}\"");
    var found = find(marked).quotations();
    assertThat(found).singleElement().satisfies(q -> assertThat(q.cues()).hasSize(2));
    assertThat(found).flatExtracting(Quotation::content).isEqualTo(marked.spans());
  }

  @Test
  void twoSpeakersOfOneSentenceAreTwoQuotations() {
    assertThat(quotations("\"If it rains,\" said Mara Quill, \"we stay in.\" \"No,\" Lee added."))
        .hasSize(2);
  }

  @Test
  void aReportingClauseClosesAMarkThatIsLeftOpen() {
    var marked = MarkedText.of("\"{We have mended every lamp,} Mara Quill said on Monday.");
    assertThat(only(marked.text()).content()).isEqualTo(marked.spans());
  }

  @Test
  void aClauseInsideSpeechLeavesItsMarkOpen() {
    String text = "\"We mended it, Mara said to me, and I believed her for years.";
    assertThat(only(text).content().get(0).end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan denied {having moved any lamps}.",
        "Mara Quill admitted {taking the lamps home}.",
      })
  void aGerundBehindAVerbOfDenyingIsIndirectSpeech(String text) {
    var marked = MarkedText.of(text);
    assertThat(only(marked.text()).content()).isEqualTo(marked.spans());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Quill denied during the long debate any wrong.",
        "Mara Quill started taking the lamps home.",
        "Mara Quill is known as the \"dean\" of Vell.",
        "The rain could be blamed for the \"gap\" in the wall.",
        "The basin, he found, held eleven prams.",
      })
  void noReportWhereNobodyHasSaidAnything(String text) {
    assertThat(quotations(text)).noneMatch(quotation -> !quotation.cues().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "#Mara Quill called the plan \"poor\" and left by the back door.#,#the plan \"poor\"#",
        "#Mara Quill called the plan \"poor\" and unfair.#,#the plan \"poor\" and unfair#",
        "#Mara Quill called for them to \"stand\" and fight.#,#them to \"stand\" and fight#",
      })
  void aSecondVerbOfTheSpeakerEndsTheContent(String text, String content) {
    assertThat(quotations(text))
        .first()
        .satisfies(q -> assertThat(q.content().get(0).in(text)).contains(content));
    assertThat(quotations(text).get(0).content().get(0).in(text)).doesNotContain("left");
  }

  @Test
  void aVerbOfAnotherClauseDoesNotReportTheFragmentBeforeIt() {
    String text = "Mara Quill called the sea \"dear,\" and Arden vowed to drain it.";
    assertThat(quotations(text).get(0).cues().get(0).lemma()).isEqualTo("call");
  }

  @Test
  void aVerbThatEndsTheSentenceReportsTheFragmentBeforeIt() {
    String text = "\"We agreed,\" and that was all, Mara Quill said.";
    assertThat(only(text).cues().get(0).lemma()).isEqualTo("say");
  }

  @Test
  void whatOthersThinkIsTheWordsOfWhoSaysSo() {
    String text = "Mara Quill said that most people believe the road is \"too long\" for them.";
    assertThat(only(text).cues().get(0).lemma()).isEqualTo("say");
  }

  @Test
  void whatAnotherSaidIsTheWordsOfTheOther() {
    String text = "Mara Quill thought that Arden had said the road was \"too long\" for him.";
    assertThat(quotations(text))
        .filteredOn(quotation -> !quotation.quoted().isEmpty())
        .singleElement()
        .satisfies(q -> assertThat(q.cues().get(0).lemma()).isEqualTo("say"));
  }

  @Test
  void aNameInAHeadlineSpeaksItsSingleMarkedWords() {
    var marked = MarkedText.of("Quill: Council Plan for Pool '{Half-Baked}'");
    assertThat(finder.find(marked.articleWithHeadline()).quotations())
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.kind()).isEqualTo(QuotationKind.MIXED);
              assertThat(quotation.quoted()).isEqualTo(marked.spans());
            });
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "#\"We have mended every lamp,\" Mara Quill uttered.#,utter",
        "#\"We have mended every lamp,\" Mara Quill appended.#,append",
        "#\"We have mended every lamp,\" Quill notes.#,note",
      })
  void rarerVerbsReportSpeechBesideThem(String text, String lemma) {
    assertThat(only(text).cues()).singleElement().extracting(Cue::lemma).isEqualTo(lemma);
  }

  @Test
  void formsOfRarerVerbsThatAreNoVerbsReportNothing() {
    assertThat(quotations("It was utter nonsense. The Quill notes lay on the table.")).isEmpty();
  }
}
