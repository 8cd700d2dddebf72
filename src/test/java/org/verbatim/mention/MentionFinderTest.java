/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.Mention;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Mentions;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.testing.MarkedSpeech;

final class MentionFinderTest {

  @Test
  void takesTheFullestNameForAllMentionsOfAPerson() {
    var found =
        FoundMentions.in("Keller spoke first. Mara J. Keller runs the mill. Mara Keller left.");
    assertThat(found.speaker("Keller").name()).isEqualTo("Mara J. Keller");
    assertThat(found.speaker("Keller").aliases()).contains("Keller", "Mara Keller");
  }

  @Test
  void readsAChainOfTitlesBeforeAName() {
    var found = FoundMentions.in("On Monday Danish Secretary of State Mara Keller spoke in Lund.");
    var speaker = found.speaker("Danish Secretary of State Mara Keller");
    assertThat(speaker.name()).isEqualTo("Mara Keller");
    assertThat(speaker.titles()).containsExactly("Danish Secretary of State");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(R-LU)", "(L-Lund.)", "(Lab-Lund)"})
  void takesNoPartyAndSeatBehindANameForSomebody(String partyAndSeat) {
    var found = FoundMentions.in("Sen. Mara Keller " + partyAndSeat + " spoke on Monday.");
    assertThat(found.names()).containsOnly("Mara Keller");
  }

  @Test
  void takesAnAgencyInBracketsForOne() {
    var found = FoundMentions.in("The harbour agency (HAL) said nothing. HAL then spoke.");
    assertThat(found.names()).anyMatch(name -> name.contains("HAL") || name.contains("agency"));
  }

  @Test
  void keepsParticlesAndSuffixesWithTheName() {
    var found =
        FoundMentions.in("Mayor Joris van der Moolen Jr. spoke. Later Mr. van der Moolen left.");
    assertThat(found.speaker("Mr. van der Moolen").name()).isEqualTo("Joris van der Moolen Jr.");
  }

  @Test
  void keepsTwoPeopleOfOneLastNameApart() {
    var found =
        FoundMentions.in(
            "Tomas Brandt met his sister Lena Brandt. Mr. Brandt smiled. Then Ms. Brandt spoke.");
    assertThat(found.speaker("Mr. Brandt").name()).isEqualTo("Tomas Brandt");
    assertThat(found.speaker("Ms. Brandt").name()).isEqualTo("Lena Brandt");
  }

  @Test
  void joinsTransliterationsOfAFirstName() {
    var found = FoundMentions.in("Sergei Volin spoke on Monday. On Friday Sergey Volin resigned.");
    assertThat(found.names()).containsOnlyOnce("Sergei Volin").doesNotContain("Sergey Volin");
    assertThat(found.speaker("Sergey Volin").name()).isEqualTo("Sergei Volin");
  }

  @Test
  void doesNotJoinDifferentFirstNames() {
    var found = FoundMentions.in("Peter Volin spoke on Monday. On Friday Paula Volin resigned.");
    assertThat(found.names()).contains("Peter Volin", "Paula Volin");
  }

  @Test
  void resolvesPronounsByGender() {
    var found = FoundMentions.in("Tomas Brandt met Mara Keller. She left. He stayed.");
    assertThat(found.speaker("She").name()).isEqualTo("Mara Keller");
    assertThat(found.speaker("He").name()).isEqualTo("Tomas Brandt");
  }

  @Test
  void prefersTheSubjectToTheOneBesideHim() {
    var found =
        FoundMentions.in("Tomas Brandt stood beside minister Peter Volin as he read a letter.");
    assertThat(found.speaker("he").name()).isEqualTo("Tomas Brandt");
  }

  @Test
  void letsAPronounThatSpeaksMeanTheLastSpeaker() {
    var found =
        FoundMentions.in(
            "Peter Volin asked when Peter Volin would pay. \"{Soon},\" Tomas Brandt [said].\n"
                + "\"{Very soon},\" he [2:added].");
    assertThat(found.speaker("he").name()).isEqualTo("Tomas Brandt");
  }

  @Test
  void leavesAPronounOpenWhenNobodyAgrees() {
    var found = FoundMentions.in("Mara Keller left. \"{Fine},\" he [said].");
    assertThat(found.all("he")).hasSize(1);
    assertThat(found.all("he").get(0).speaker()).isEmpty();
  }

  @Test
  void leavesTheFirstPersonInSpeechToItsSpeaker() {
    var found = FoundMentions.in("\"{I know what we want},\" Mara Keller [said].");
    assertThat(found.printed()).containsExactly("Mara Keller");
  }

  @Test
  void resolvesATitleByTheStateThatGoesWithIt() {
    var found =
        FoundMentions.in(
            "Britain's Foreign Minister Peter Volin met Norwegian Foreign Minister Tomas Brandt."
                + " \"{It is late},\" the British minister [said].");
    assertThat(found.speaker("the British minister").name()).isEqualTo("Peter Volin");
  }

  @Test
  void resolvesAnEpithetToThePersonSpokenOf() {
    var found =
        FoundMentions.in(
            "Mara Keller won. Keller thanked all. \"{A good day},\" the senator [said].");
    assertThat(found.speaker("the senator").name()).isEqualTo("Mara Keller");
  }

  @Test
  void letsACapitalThatActsStandForItsState() {
    var found =
        FoundMentions.in("Norway paid. Oslo [said] <the money was sent>. It rained in Oslo.");
    assertThat(found.all("Oslo")).hasSize(1);
    assertThat(found.all("Oslo").get(0).form()).isEqualTo(MentionForm.METONYM);
    assertThat(found.speaker("Oslo").name()).isEqualTo("Norway");
    assertThat(found.speaker("Oslo").kind()).isEqualTo(SpeakerKind.ORGANISATION);
  }

  @Test
  void namesAnUnnamedSpeakerByTheDescriptionAsPrinted() {
    var found =
        FoundMentions.in(
            "\"{We are close},\" a senior official involved in the ferry talks [said].");
    var speaker = found.speaker("a senior official involved in the ferry talks");
    assertThat(speaker.anonymous()).isTrue();
    assertThat(speaker.name()).isEqualTo("a senior official involved in the ferry talks");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
  }

  @Test
  void knowsADescriptionAgainByItsNoun() {
    var found =
        FoundMentions.in(
            "\"{We are close},\" a harbour official [said]. The official [2:warned]"
                + " <the talks could fail>.");
    assertThat(found.speaker("The official").name()).isEqualTo("a harbour official");
  }

  @Test
  void takesTheWholeSubjectOfACueWithItsApposition() {
    var found =
        FoundMentions.in(
            "\"{The mill stays},\" Ilse Vahl, chief planner of the northern district, [told]"
                + " reporters.");
    assertThat(found.printed()).contains("Ilse Vahl, chief planner of the northern district");
    assertThat(found.speaker("Ilse Vahl, chief planner of the northern district").titles())
        .contains("chief planner");
  }

  @Test
  void leavesAnAdjunctOutOfTheSubject() {
    var found =
        FoundMentions.in("Mara Keller, in a letter to the board, [called] it \"{~absurd}.\"");
    assertThat(found.printed()).contains("Mara Keller");
  }

  @Test
  void letsARelativePronounThatSpeaksMeanWhatItStandsBehind() {
    var found = FoundMentions.in("Nobody trusts Tomas Brandt, who [called] it \"{~a triumph}.\"");
    assertThat(found.speaker("who").name()).isEqualTo("Tomas Brandt");
  }

  @Test
  void joinsABodyWithItsInitials() {
    var found =
        FoundMentions.in(
            "The Northern Ferry Workers Union met. The NFWU [said] <its members were tired>.");
    assertThat(found.speaker("The NFWU").name()).isEqualTo("Northern Ferry Workers Union");
    assertThat(found.speaker("The NFWU").kind()).isEqualTo(SpeakerKind.ORGANISATION);
  }

  @Test
  void takesAReportAndAPollForSpeakers() {
    var found =
        FoundMentions.in(
            "A new report [said] <the dam leaks>. The poll [2:found] <most are calm>.");
    assertThat(found.speaker("A new report").kind()).isEqualTo(SpeakerKind.ORGANISATION);
    assertThat(found.speaker("The poll").kind()).isEqualTo(SpeakerKind.ORGANISATION);
  }

  @Test
  void makesNoNamesOfTheCapitalsInAHeading() {
    var found =
        FoundMentions.in("Keller Wants Cleaner Rivers Before Summer\nMara Keller wrote a letter.");
    assertThat(found.names()).contains("Mara Keller");
    assertThat(found.names()).noneMatch(name -> name.contains("Cleaner") || name.contains("Wants"));
    assertThat(found.speaker("Keller").name()).isEqualTo("Mara Keller");
  }

  @Test
  void asksWhoHasReadTheArticleBeforeItGoesByFirstNames() {
    NameEvidence evidence =
        words ->
            words.equals(List.of("Mara", "Keller"))
                ? Optional.of(NameKind.ORGANISATION)
                : Optional.empty();
    var speech = MarkedSpeech.of("Buyers like Mara Keller. Nobody knows why.");
    var mentions =
        new MentionFinder(List.of(article -> evidence)).find(speech.article(), speech.quotations());
    assertThat(mentions.speakers())
        .filteredOn(speaker -> speaker.name().equals("Mara Keller"))
        .extracting(Speaker::kind)
        .containsExactly(SpeakerKind.ORGANISATION);
  }

  @Test
  void numbersMentionsInTextOrderAndGivesTheSameTwice() {
    String text = "Tomas Brandt met Mara Keller in Oslo. \"{Fine},\" she [said]. He nodded.";
    var first = FoundMentions.in(text).mentions();
    assertThat(first.mentions()).extracting(Mention::span).isSorted();
    assertThat(first.mentions().get(0).id()).isEqualTo("m1");
    assertThat(FoundMentions.in(text).mentions()).isEqualTo(first);
  }

  @Test
  void findsNothingInAnEmptyArticle() {
    assertThat(FoundMentions.in("").mentions()).isEqualTo(new Mentions(List.of(), List.of()));
  }

  @Test
  void takesASingleNameThatSpeaksForAPersonWhereverItStands() {
    var found =
        FoundMentions.in(
            "Crowds waited for Zorvane on Monday. \"{It is late},\" Zorvane [said]. She left.");
    assertThat(found.speaker("She").name()).isEqualTo("Zorvane");
  }

  @Test
  void takesASingleNameThatNeverSpeaksForNobodyKnown() {
    var found =
        FoundMentions.in("Crowds waited for Zorvane on Monday. \"{It is late},\" she [said].");
    assertThat(found.names()).contains("Zorvane");
    assertThat(found.all("she").get(0).speaker()).isEmpty();
  }

  @Test
  void learnsAGenderFromAPronounBehindTheOnlyPersonOfASentence() {
    var found =
        FoundMentions.in(
            "Officer Zorva Quell put on her coat.\nTomas Brandt met Zorva Quell at noon. He waved."
                + " \"{It is late},\" she [said].");
    assertThat(found.speaker("she").name()).isEqualTo("Zorva Quell");
    assertThat(found.speaker("He").name()).isEqualTo("Tomas Brandt");
  }

  @Test
  void learnsNoGenderWhereASentenceNamesTwoPeople() {
    var found =
        FoundMentions.in(
            "Ilse Vahl met Officer Zorva Quell and her dog.\nZorva Quell smiled. He left.");
    assertThat(found.speaker("He").name()).isEqualTo("Zorva Quell");
  }

  @Test
  void knowsTheOneHolderOfATitleHoweverFarAway() {
    var found =
        FoundMentions.in(
            "\"{Stay in},\" the mayor [said].\nTomas Brandt slept.\nMayor Ilse Vahl did not.");
    assertThat(found.speaker("the mayor").name()).isEqualTo("Ilse Vahl");
  }

  @Test
  void takesNoTitleThatTwoPeopleHold() {
    var found =
        FoundMentions.in(
            "\"{Stay in},\" the mayor [said].\nMayor Tomas Brandt slept. Mayor Ilse Vahl did not.");
    assertThat(found.speaker("the mayor").name()).isEqualTo("the mayor");
  }

  @Test
  void leavesARelativeClauseOutOfADescription() {
    var found =
        FoundMentions.in("\"{It rains in},\" [said] a nurse at the ward, who gave no name.");
    assertThat(found.names()).containsExactly("a nurse at the ward");
  }

  @Test
  void countsSentencesOfSpeechForNoDistance() {
    var found =
        FoundMentions.in(
            "Mara Keller met Ilse Vahl. Mara Keller [said]: \"{It rains. It pours. It blows."
                + " It will not end}.\" Ilse Vahl was there. She went on.");
    assertThat(found.speaker("She").name()).isEqualTo("Mara Keller");
  }
}
