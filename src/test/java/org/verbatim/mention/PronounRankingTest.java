/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PronounRankingTest {

  @Test
  void prefersTheSubjectOfTheParagraphToTheLastSpeakerOfTheOneBefore() {
    var found =
        FoundMentions.in(
            "\"{It rains},\" Peter Volin [said].\n"
                + "Tomas Brandt owns the ferry. He [2:said] \"{the ferry sinks}.\"");
    assertThat(found.nameOf("He")).isEqualTo("Tomas Brandt");
  }

  @Test
  void letsTheLastSpeakerOfTheParagraphGoOn() {
    var found =
        FoundMentions.in(
            "Tomas Brandt owns the ferry. \"{It rains},\" Peter Volin [said]."
                + " \"{It pours},\" he [2:added].");
    assertThat(found.nameOf("he")).isEqualTo("Peter Volin");
  }

  @Test
  void takesWhoIsNamedInTheWordsForSomebodyElse() {
    var found =
        FoundMentions.in(
            "Peter Volin spoke to Tomas Brandt at noon.\n"
                + "\"{Peter Volin is late},\" he [said].");
    assertThat(found.nameOf("he")).isEqualTo("Tomas Brandt");
  }

  @Test
  void takesWhoIsNamedInTheNextMainClauseForAnybody() {
    var found =
        FoundMentions.in(
            "Peter Volin spoke to Tomas Brandt at noon.\n"
                + "\"{It is late},\" he [said], but nobody heard Peter Volin.");
    assertThat(found.nameOf("he")).isEqualTo("Peter Volin");
  }

  @Test
  void takesTheSubjectOfTheMainClauseBeforeThatOfAClauseWithin() {
    var found =
        FoundMentions.in(
            "Tomas Brandt admitted that Peter Volin won, which was, he [said], \"{~a pity}.\"");
    assertThat(found.nameOf("he")).isEqualTo("Tomas Brandt");
  }

  @Test
  void letsTheOneAskedAnswer() {
    var found =
        FoundMentions.in(
            "Later Peter Volin asked Tomas Brandt why it rained. \"{Nobody knows},\" he"
                + " [said].");
    assertThat(found.nameOf("he")).isEqualTo("Tomas Brandt");
  }

  @Test
  void letsNobodyAnswerWhoWasOnlyTold() {
    var found =
        FoundMentions.in(
            "Later Peter Volin told Tomas Brandt that it rained. \"{Nobody knows},\" he"
                + " [said].");
    assertThat(found.nameOf("he")).isEqualTo("Peter Volin");
  }

  @Test
  void passesOverTheCallerWhoAsked() {
    var found =
        FoundMentions.in(
            "Tomas Brandt, who runs a show, was asked by a caller why it rained."
                + " \"{Nobody knows},\" he [said].");
    assertThat(found.nameOf("he")).isEqualTo("Tomas Brandt");
  }

  @Test
  void takesAPredicateForNobodyNew() {
    var found =
        FoundMentions.in("Tomas Brandt was once a great singer. \"{I miss it},\" he [said].");
    assertThat(found.nameOf("he")).isEqualTo("Tomas Brandt");
    assertThat(found.names()).containsExactly("Tomas Brandt");
  }

  @Test
  void letsSeveralPronounsOutweighAFirstName() {
    var found =
        FoundMentions.in(
            "Thomas Quell put on her coat.\nThomas Quell fed her dog.\nMara Keller met Thomas"
                + " Quell. He left.");
    assertThat(found.all("He").get(0).speaker()).isEmpty();
  }

  @Test
  void letsNoPronounOutweighATitle() {
    var found =
        FoundMentions.in(
            "Mr. Thomas Quell put on her coat.\nThomas Quell fed her dog.\nMara Keller met Thomas"
                + " Quell. He left.");
    assertThat(found.nameOf("He")).isEqualTo("Thomas Quell");
  }

  @Test
  void takesWhoIsNamedWithAPlaceForTheSubject() {
    var found =
        FoundMentions.in(
            "Tomas Brandt left. Tomas Brandt ran. Tomas Brandt won. Tomas Brandt slept. Today"
                + " Peter Volin of Lund is airing a song, in which he [says] \"{fine}\".");
    assertThat(found.nameOf("he")).isEqualTo("Peter Volin");
  }

  @Test
  void takesWhoIsNamedBehindAPrepositionForNoSubject() {
    var found =
        FoundMentions.in(
            "Tomas Brandt left. Tomas Brandt won. Then Tomas Brandt met a friend of Peter Volin"
                + " of Lund. \"{Fine},\" he [said].");
    assertThat(found.nameOf("he")).isEqualTo("Tomas Brandt");
  }

  @Test
  void takesWhoForSomebodyAndWhichForAText() {
    var found =
        FoundMentions.in(
            "They read a passage from the memoirs of a young skipper who [wrote] of \"{storms}\".");
    assertThat(found.nameOf("who")).isEqualTo("a young skipper");
    var text = FoundMentions.in("They read a report which [said] \"{fine}\".");
    assertThat(text.nameOf("which")).isEqualTo("a report");
  }

  @Test
  void takesAListedFirstNameForANameWhateverTheTaggerSays() {
    var found =
        FoundMentions.in("Betsy Sharp of Burke County, Lund, knows him. \"{Fine},\" Sharp [said].");
    assertThat(found.nameOf("Sharp")).isEqualTo("Betsy Sharp");
    var other = FoundMentions.in("Former Keller aides left. \"{Fine},\" Keller [said].");
    assertThat(other.nameOf("Keller")).isEqualTo("Keller");
  }

  @Test
  void learnsAGenderFromThePronounsOfTheNextSentences() {
    var found =
        FoundMentions.in(
            "Lindsey Volin won. He ran on.\nPeter Brandt slept.\nLindsey Volin came late."
                + " He sat down. \"{Fine},\" he [said].");
    assertThat(found.nameOf("he")).isEqualTo("Lindsey Volin");
  }

  @Test
  void learnsNoGenderWhereTwoPeopleStandBefore() {
    var found =
        FoundMentions.in(
            "Lindsey Volin met Peter Brandt. He ran on.\nPeter Brandt saw Lindsey Volin. He sat"
                + " down. \"{Fine},\" he [said].");
    assertThat(found.nameOf("he")).isEqualTo("Peter Brandt");
  }
}
