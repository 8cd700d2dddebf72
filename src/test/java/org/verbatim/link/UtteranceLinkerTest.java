/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Rendition;
import org.verbatim.model.Utterance;
import org.verbatim.testing.Told;

final class UtteranceLinkerTest {

  private static final String EVENT =
      "\nThe ferry Marlin of the Dorn Line ran aground off Calder Point with forty tourists, sheep"
          + " and a brass band aboard; lifeboats from Hallow and Grainmouth fetched them.";

  private final UtteranceLinker linker = new UtteranceLinker();

  @Test
  void tiesTheTwoQuotationsOfOneArticleToTheSplicedOneOfAnother() {
    var linked =
        linked(
            "\"{Ilka Tarvonen|It is hard for the owners to sit at this table,}\" she said.\n"
                + "\"{Ilka Tarvonen|And it is hard for the crews when the rent is due.}\"",
            "\"{Tarvonen|It is hard for the owners to sit at this table, and it is hard for the"
                + " crews when the rent is due,}\" she said.");
    assertThat(linked).singleElement().satisfies(u -> assertThat(u.renditions()).hasSize(3));
  }

  @Test
  void laysASayingOfTwoPersonsToTheOneWhoIsNamedBesideIt() {
    var linked =
        linked(
            "\"{Wenzel Kroo|A full sack for a full day,}\" said Wenzel Kroo, a miller." + EVENT,
            "\"{Ilka Tarvonen|A full sack for a full day,}\" Ilka Tarvonen said." + EVENT,
            "Tarvonen gets it in: \"{A full sack for a full day.}\"" + EVENT);
    assertThat(linked)
        .singleElement()
        .satisfies(
            u ->
                assertThat(u.renditions().stream().map(Rendition::article))
                    .containsExactly("b", "c"));
  }

  @Test
  void takesSpeechThatTheWriterBreaksIntoForOneRendition() {
    var linked =
        linked(
            "\"{Ilka Tarvonen|The cracked keel,}\" she said, \"{~was never welded.}\"",
            "\"{Tarvonen|The cracked keel was never welded,}\" she said.");
    assertThat(linked)
        .singleElement()
        .satisfies(u -> assertThat(u.renditions().get(0).parts()).hasSize(2));
  }

  @Test
  void takesTwoSentencesWithTheWritersWordsBetweenForTwoRenditions() {
    var linked =
        linked(
            "\"{Ilka Tarvonen|The cracked keel was never welded,}\" she said. \"{~Nobody in the"
                + " yard reads the survey reports.}\"",
            "\"{Tarvonen|Nobody in the yard reads the survey reports,}\" she said.");
    assertThat(linked)
        .singleElement()
        .satisfies(
            u -> assertThat(u.renditions()).allSatisfy(r -> assertThat(r.parts()).hasSize(1)));
  }

  @Test
  void linksLongEqualWordsUnderTwoNamesForTheConflictToBeSeen() {
    String words =
        "The envelope was a loan from the harbour trust, and everybody in that long corridor knew"
            + " it was a loan";
    assertThat(
            linked(
                "\"{Ilka Tarvonen|" + words + ",}\" Ilka Tarvonen said.",
                "\"{Petra Sorin|" + words + ",}\" Petra Sorin said."))
        .hasSize(1);
  }

  @Test
  void linksASentenceOfTellingWordsUnderTwoNamesWithinOneEvent() {
    String words = "The envelope in the boathouse was a private loan from Calder Point";
    String ofOne = "\"{Ilka Tarvonen|" + words + ",}\" Ilka Tarvonen said.";
    String ofOther = "\"{Petra Sorin|" + words + ".}\" Petra Sorin said so.";
    assertThat(linked(ofOne, ofOther)).hasSize(1);
  }

  @Test
  void leavesAnEchoOfAShortSentenceToItsOwnSpeaker() {
    assertThat(
            linked(
                "\"{Ilka Tarvonen|Freedom of the lake for everyone,}\" Ilka Tarvonen said.",
                "\"{Petra Sorin|Freedom of the lake for everyone,}\" Petra Sorin said."))
        .isEmpty();
  }

  @Test
  void takesNoTopicThatTheReportersNameThemselvesForALink() {
    assertThat(
            linked(
                "The flood warning stands. The flood warning is new. She feared a \"{flood"
                    + " warning}\" most.",
                "\"{There is no flood warning, and no reason for one in this weather,}\" said a"
                    + " man."))
        .isEmpty();
  }

  @Test
  void keepsTheTitleOfABookFromThePhraseItIsMadeOf() {
    assertThat(
            linked(
                "She wrote \"{Ilka Tarvonen|From Sand to Stone}\" in one summer.",
                "\"{Tarvonen|A town like ours can go from sand to stone in a lifetime,}\" she"
                    + " said."))
        .isEmpty();
  }

  @Test
  void findsWhoseWordsStandInMarksThatNoWordReports() {
    var linked =
        linked(
            "\"{Ilka Tarvonen|It was a reckless crossing, and we will row at dawn,}\" she said.",
            "Fury over <reckless crossing> off Calder Point");
    assertThat(linked)
        .singleElement()
        .satisfies(
            u -> {
              assertThat(u.speaker()).contains("Ilka Tarvonen");
              assertThat(u.renditions().get(1).quotation()).isEmpty();
            });
  }

  @Test
  void linksNoMarksThatNobodyIsReadToSayInEitherArticle() {
    assertThat(linked("Fury over <reckless crossing> again", "Anger at a <reckless crossing> here"))
        .isEmpty();
  }

  @Test
  void tellsTwoSayingsOfOnePatternApartWhereAnArticlePrintsBoth() {
    var linked =
        linked(
            "\"{Ilka Tarvonen|The bell is the oldest part of this whole ferry,}\" she"
                + " said.\nIn spring it was: \"{Tarvonen|The mast is the oldest part of this whole ferry.}\"",
            "\"{Tarvonen|The bell is the oldest part of this whole ferry,}\" she said.",
            "\"{Tarvonen|The mast is the oldest part of this whole ferry,}\" she said.");
    assertThat(linked).hasSize(2).allSatisfy(u -> assertThat(u.renditions()).hasSize(2));
  }

  @Test
  void takesAFragmentMadeOfTheWordsOfASentenceForAReportOfIt() {
    String sentence =
        "\"{Ilka Tarvonen|We shall no longer patch the keel: from now on we weld it,}\" she said.";
    assertThat(linked(sentence, "She vowed to \"{Tarvonen|weld the keel}\" soon.")).hasSize(1);
    assertThat(linked(sentence, "He vowed to \"{Petra Sorin|weld the keel}\" soon.")).isEmpty();
  }

  @Test
  void joinsReportsInOtherWordsToTheQuotationThoughTheyAreMoreAlike() {
    var linked =
        linked(
            "\"{Ilka Tarvonen|Our divers have welded that cracked keel, and more than once,}\" she"
                + " said.",
            "Tarvonen said {Tarvonen|divers had welded the cracked keel twice since winter}.",
            "Tarvonen said {Tarvonen|divers had twice welded the cracked keel since winter}.");
    assertThat(linked).singleElement().satisfies(u -> assertThat(u.renditions()).hasSize(3));
  }

  @Test
  void tiesNoTwoSentencesThroughAFewWordsThatBothHave() {
    var linked =
        linked(
            "\"{Ilka Tarvonen|The welded keel was my idea and mine alone,}\" she said. \"{~Nobody"
                + " inspects a welded keel after the winter storms.}\"",
            "She spoke of a \"{Tarvonen|welded keel}\" twice.");
    assertThat(linked).singleElement().satisfies(u -> assertThat(u.renditions()).hasSize(2));
  }

  @Test
  void linksNothingWithinOneArticle() {
    var story =
        List.of(
            Told.article(
                "a",
                "\"{The cracked keel was never welded,}\" she said. Later: \"{The cracked keel was"
                    + " never welded.}\""));
    assertThat(linker.link(story)).allSatisfy(u -> assertThat(u.renditions()).hasSize(1));
  }

  @Test
  void givesEveryOtherQuotationAsAnUtteranceOfItsOwn() {
    var story = List.of(Told.article("a", "\"{Rain is due in Dorn,}\" she said {that it is}."));
    assertThat(linker.link(story))
        .singleElement()
        .extracting(Utterance::id, Utterance::decidedBy)
        .containsExactly("u1", "single-report");
  }

  @Test
  void namesTheSpeakerByTheFullestName() {
    var linked =
        linked(
            "\"{the minister|The cracked keel was never welded,}\" the minister said.",
            "\"{Ilka Tarvonen|The cracked keel was never welded,}\" she said.",
            "\"{Tarvonen|The cracked keel was never welded,}\" she said.");
    assertThat(linked)
        .singleElement()
        .satisfies(u -> assertThat(u.speaker()).contains("Ilka Tarvonen"));
  }

  @Test
  void legalEmptyStoriesGiveNothing() {
    assertThat(linker.link(List.of())).isEmpty();
    assertThat(linker.link(List.of(Told.article("a", "")))).isEmpty();
  }

  @RepeatedTest(10)
  void findsTheSameWhateverTheOrderOfTheArticles(RepetitionInfo repetition) {
    var story = new ArrayList<AnnotatedArticle>();
    for (var id : List.of("a", "b", "c", "d", "e")) {
      story.add(
          Told.article(
              id,
              "\"{Ilka Tarvonen|The keel is cracked from end to end,}\" Tarvonen said. She spoke"
                  + " of \"{Tarvonen|reckless}\" captains; {Tarvonen|divers had welded it}."
                  + EVENT));
    }
    var expected = linker.link(story);
    Collections.shuffle(story, new Random(repetition.getCurrentRepetition()));
    assertThat(linker.link(story)).isEqualTo(expected);
  }

  @Test
  void staysTheSameWhenAParagraphWithoutSpeechIsAdded() {
    String a = "\"{Ilka Tarvonen|The keel is cracked from end to end,}\" Tarvonen said.";
    String b = "\"{Tarvonen|The keel is cracked from end to end. We row,}\" she said.";
    var without = linked(a, b);
    var with = linked(a, b + "\nRain is due in the hills by Thursday, and wind on the lake.");
    assertThat(with.stream().map(Utterance::renditions).toList())
        .isEqualTo(without.stream().map(Utterance::renditions).toList());
  }

  @Test
  void linksOneMoreArticleAsItLinksTheWholeStory() {
    var story =
        story(
            "\"{Ilka Tarvonen|The keel is cracked from end to end,}\" Tarvonen said.",
            "\"{Tarvonen|The keel is cracked from end to end. We row at dawn,}\" she said.",
            "\"{Petra Sorin|Rain will flood the lower pasture by noon,}\" Sorin said. She spoke of"
                + " \"{a keel cracked from end to end}\".",
            "\"{Petra Sorin|Rain will flood the lower pasture by noon,}\" Sorin said.");
    for (var article : story) {
      var expected =
          linker.link(story).stream()
              .filter(u -> u.renditions().stream().anyMatch(r -> r.article().equals(article.id())))
              .map(Utterance::renditions)
              .toList();
      var linked = linker.link(article, story);
      assertThat(linked).extracting(Utterance::renditions).isEqualTo(expected);
      assertThat(linked.get(0).id()).isEqualTo("u1");
    }
  }

  @Test
  void linksOneMoreArticleWithNothingIfItHasNoNeighbours() {
    var article = Told.article("a", "\"{Rain will flood the lower pasture,}\" she said.");
    assertThat(linker.link(article, List.of()))
        .singleElement()
        .satisfies(u -> assertThat(u.renditions()).hasSize(1));
  }

  @Test
  void gathersWhatVeryManyArticlesPrint() {
    var story = new ArrayList<AnnotatedArticle>();
    for (int i = 0; i < 150; i++) {
      story.add(
          Told.article(
              "a" + i,
              "\"{Ilka Tarvonen|The keel is cracked from end to end,}\" Tarvonen said." + EVENT));
    }
    assertThat(linker.link(story))
        .singleElement()
        .satisfies(u -> assertThat(u.renditions()).hasSize(150));
  }

  @Test
  void numbersTheUtterancesAndSortsTheirRenditions() {
    var utterances =
        linker.link(
            story(
                "\"{Ilka Tarvonen|The keel is cracked from end to end,}\" she said.",
                "\"{Tarvonen|The keel is cracked from end to end,}\" she said. \"{Rain is due.}\""));
    assertThat(utterances).extracting(Utterance::id).containsExactly("u1", "u2");
    assertThat(utterances.get(0).renditions()).extracting(Rendition::article).isSorted();
  }

  private List<Utterance> linked(String... marked) {
    return linker.link(story(marked)).stream().filter(u -> u.renditions().size() > 1).toList();
  }

  private static List<AnnotatedArticle> story(String... marked) {
    var story = new ArrayList<AnnotatedArticle>();
    for (int i = 0; i < marked.length; i++) {
      story.add(Told.article(String.valueOf((char) ('a' + i)), marked[i] + EVENT));
    }
    return story;
  }
}
