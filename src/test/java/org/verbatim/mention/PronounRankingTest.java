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
}
