/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbatim.model.BlockRole.BODY;
import static org.verbatim.model.BlockRole.BOILERPLATE;
import static org.verbatim.model.BlockRole.BYLINE;
import static org.verbatim.model.BlockRole.CAPTION;
import static org.verbatim.model.BlockRole.DATELINE;
import static org.verbatim.model.BlockRole.HEADLINE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.Article;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Metadata;

final class BlockFinderTest {

  private static final String TITLE = "Osterby Votes to Double Harbour Toll";
  private static final String LEAD =
      "The town council of Osterby voted on Tuesday to double the toll for boats from April.";
  private static final String QUOTE =
      "\"It is robbery,\" said Jens Falk, who keeps two dinghies there.";

  private final BlockFinder finder = new BlockFinder();

  @Test
  void takesTheFirstLineForTheHeadline() {
    assertThat(roles(TITLE, LEAD, QUOTE)).containsExactly(HEADLINE, BODY, BODY);
    assertThat(metadata(TITLE, LEAD, QUOTE).headline()).contains(TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council: toll 'will not fall again'",
        "Is the harbour toll legal?",
        "\"Robbery\": boat owners protest in Osterby",
        "Osterby Doubles Its Harbour Toll.",
        "Toll to double in Osterby.",
      })
  void knowsHeadlinesOfManyKinds(String headline) {
    assertThat(roles(headline, LEAD, QUOTE)).containsExactly(HEADLINE, BODY, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor left the hall before the vote, and said nothing.",
        "\"It is robbery,\" said Jens Falk, who keeps two dinghies there.",
        "\"We will not pay for it.\"",
        "OSTERBY (AP) — The toll for boats will double from April",
        "He said that the town could not pay for the quay.",
      })
  void takesNoSentenceOfTheStoryForTheHeadline(String sentence) {
    assertThat(roles(sentence, LEAD)).containsExactly(BODY, BODY);
  }

  @Test
  void takesNoSpeechThatALineAnnouncesForAHeadline() {
    assertThat(roles("Falk told the council:", "\"We will not pay for it.", "\"Not in April.\""))
        .containsExactly(BODY, BODY, BODY);
  }

  @Test
  void takesEveryRepetitionOfTheHeadlineForOne() {
    assertThat(roles(TITLE, TITLE, TITLE + " | The Osterby Courier", LEAD, TITLE))
        .containsExactly(HEADLINE, HEADLINE, HEADLINE, BODY, HEADLINE);
  }

  @Test
  void takesASubtitleWithoutAFullStopForPartOfTheHeadline() {
    assertThat(roles(TITLE, "Boat owners plan protest on the quay", LEAD))
        .containsExactly(HEADLINE, HEADLINE, BODY);
    assertThat(metadata(TITLE, "Boat owners plan protest on the quay", LEAD).headline())
        .contains(TITLE);
  }

  @Test
  void takesATrailOfLinksForFurniture() {
    assertThat(roles("Home / Harbour / " + TITLE, TITLE, LEAD))
        .containsExactly(BOILERPLATE, HEADLINE, BODY);
    assertThat(roles("Harbour » Tolls » " + TITLE, TITLE, LEAD))
        .containsExactly(BOILERPLATE, HEADLINE, BODY);
    assertThat(roles("Either / or: the toll divides Osterby", LEAD))
        .containsExactly(HEADLINE, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada Holm",
        "BY ADA HOLM AND PER VINTER",
        "By Ada Holm, Staff Writer",
        "Written by: Ada Holm",
        "Ada Holm, harbour correspondent",
        "By Ada Holm | 4 March 2021 | 07:15",
        "From staff reports",
      })
  void knowsBylines(String byline) {
    assertThat(roles(TITLE, byline, LEAD)).containsExactly(HEADLINE, BYLINE, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By Friday, the boats must be gone from the quay.", "By then it was too late."})
  void takesNoSentenceForAByline(String sentence) {
    assertThat(roles(TITLE, sentence, LEAD)).containsExactly(HEADLINE, BODY, BODY);
  }

  @Test
  void keepsTheWritersWithoutByAndDate() {
    var metadata = metadata(TITLE, "By Ada Holm and Per Vinter | 4 March 2021", LEAD);
    assertThat(metadata.byline()).contains("Ada Holm and Per Vinter");
    assertThat(metadata.published()).contains("2021-03-04");
  }

  @Test
  void keepsTheOfficeButNotTheReadingTimeOfABylineInItsWriters() {
    assertThat(metadata(TITLE, "By Ada Holm, Chief Harbour Correspondent", LEAD).byline())
        .contains("Ada Holm, Chief Harbour Correspondent");
    assertThat(metadata(TITLE, "By Ada Holm | 10 June | 2 min read", LEAD).byline())
        .contains("Ada Holm");
  }

  @Test
  void takesTheOutletFromABylineThatNamesIt() {
    assertThat(metadata(TITLE, "By Ada Holm for The Osterby Courier", LEAD).outlet())
        .contains("The Osterby Courier");
    assertThat(metadata(TITLE, "By Ada Holm for Reuters", LEAD).outlet()).isEmpty();
    assertThat(metadata(TITLE, "By Ada Holm for Reuters", LEAD).credits())
        .containsExactly("Reuters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published March 4th, 2021 - 07:15 GMT",
        "Thursday, 4 March 2021",
        "2021-03-04T07:15:00Z",
        "Last updated: 7:15 PM EST, Thu March 4, 2021",
        "OSTERBY, March 4, 2021",
        "3 hours ago",
        "7.42pm",
      })
  void knowsDateLines(String line) {
    assertThat(roles(TITLE, line, LEAD)).containsExactly(HEADLINE, DATELINE, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7:42 p.m. – Police close the bridge to all traffic.",
        "On 4 March 2021 the bridge was closed.",
        "The vote is set for March 9, 2021.",
      })
  void keepsSentencesWithADate(String sentence) {
    assertThat(roles(TITLE, LEAD, sentence, QUOTE)).containsExactly(HEADLINE, BODY, BODY, BODY);
  }

  @Test
  void takesTheFirstPublicationOverALaterChange() {
    var metadata = metadata(TITLE, "Updated 5 March 2021", "Published 4 March 2021", LEAD);
    assertThat(metadata.published()).contains("2021-03-04");
    assertThat(metadata(TITLE, "Updated 5 March 2021", LEAD).published()).contains("2021-03-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boats in the old basin of Osterby. (AFP/File)",
        "Boats in the old basin of Osterby. (Photo: Nils Berg)",
        "Photo: Nils Berg",
        "FILE - In this March 4, 2021 file photo, boats lie in the old basin of Osterby.",
        "Signe Lund (left) at the harbour in March.",
        "Nils Berg/Getty Images",
      })
  void knowsCaptions(String caption) {
    assertThat(roles(TITLE, caption, LEAD)).containsExactly(HEADLINE, CAPTION, BODY);
    assertThat(roles(TITLE, LEAD, caption, QUOTE)).containsExactly(HEADLINE, BODY, CAPTION, BODY);
  }

  @Test
  void takesALinePrintedTwiceBeforeTheStoryForACaption() {
    String line = "Boats in the old basin of Osterby on a day in spring.";
    assertThat(roles(TITLE, line, line, LEAD)).containsExactly(HEADLINE, CAPTION, CAPTION, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The photo is a fake,\" said Jens Falk of the picture in the file (see above).",
        "Senator Signe Lund (R) said that she would not vote.",
        "Such words are seldom seen here in the harbour.",
      })
  void takesNoSentenceForACaption(String sentence) {
    assertThat(roles(TITLE, LEAD, sentence, QUOTE)).containsExactly(HEADLINE, BODY, BODY, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share",
        "Share on Facebook",
        "Facebook Twitter WhatsApp",
        "Comments 0",
        "12 Comments",
        "Leave a comment",
        "Advertisement",
        "ADVERTISEMENT ADVERTISEMENT",
        "Story continues below advertisement",
        "Click Here!Click Here!",
        "Tap here",
        "You may also like",
        "Most Read",
        "Read more: Ferry stops on Sundays",
        "RELATED: \"Robbery\" on the quay",
        "Scroll To Top",
        "Back to top",
        "We use cookies to give you the best experience.",
        "By continuing to use this site you agree to our terms and privacy policy.",
        "Sign up for our daily newsletter",
        "Get the best stories in your inbox",
        "Subscribe now!",
        "Follow Ada Holm on Twitter @adaholm",
        "Follow us",
        "Tags: harbour, toll, Osterby",
        "Home | Harbour | Sports | Weather",
        "All rights reserved.",
        "https://courier.example/toll",
        "* * *",
        "4 min read",
      })
  void knowsTheFurnitureOfPages(String words) {
    assertThat(roles(TITLE, LEAD, words, QUOTE)).containsExactly(HEADLINE, BODY, BOILERPLATE, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell by a third on Monday.",
        "Comments by the mayor angered boat owners.",
        "Read more closely, the law says something else.",
        "Follow the money, said the auditor.",
        "Support for the toll is falling.",
        "By using force, the guards broke the terms of their own policy.",
        "\"Sign up now!\" the poster in the harbour said.",
        "This video is hard to watch.",
        "The views expressed by the mayor shocked the council.",
        "Help came on Tuesday.",
        "Next, the council turned to the ferry.",
        "No.",
        "1",
      })
  void keepsSentencesThatBeginLikeFurniture(String sentence) {
    assertThat(roles(TITLE, LEAD, sentence, QUOTE)).containsExactly(HEADLINE, BODY, BODY, BODY);
  }

  @Test
  void takesShortWordsForMenusOnlyOutsideOfTheStory() {
    assertThat(roles("World", TITLE, LEAD, "Politics", QUOTE, "About admin"))
        .containsExactly(BOILERPLATE, HEADLINE, BODY, BODY, BODY, BOILERPLATE);
  }

  @Test
  void takesTheTitlesBehindARecommendationForLinks() {
    assertThat(
            roles(
                TITLE,
                LEAD,
                "You may also like",
                "Ferry stops on Sundays",
                "Town sells crane",
                QUOTE))
        .containsExactly(HEADLINE, BODY, BOILERPLATE, BOILERPLATE, BOILERPLATE, BODY);
  }

  @Test
  void keepsALastLineThatIsCut() {
    assertThat(roles(TITLE, LEAD, "Advertisement", "The mayor of Osterby, Signe Lund"))
        .containsExactly(HEADLINE, BODY, BOILERPLATE, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Additional reporting by Lena Moss in Marl; Editing by Karl Ruh)",
        "(Additional stating by Lena Moss in Marl and Ivo Stahl in Lissow; modifying by Karl Ruh)",
        "Reporting by Lena Moss; Editing by Karl Ruh",
        "Additional reporting: Halmark News",
        "Lena Moss contributed to this report.",
        "© 2021 The Osterby Courier",
        "Copyright 2021 Osterby Media. All rights reserved.",
        "(Reuters)",
        "— AFP",
        "This article was originally published in the Osterby Courier.",
      })
  void knowsCreditLines(String line) {
    assertThat(roles(TITLE, LEAD, QUOTE, line)).containsExactly(HEADLINE, BODY, BODY, BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(The toll was first raised in 1998 by Mayor Lund.)",
        "Falling prices by contrast contributed to the losses.",
        "This report was published by the ministry on Monday.",
        "Editing by hand takes a week.",
      })
  void takesNoSentenceForACreditLine(String line) {
    assertThat(roles(TITLE, LEAD, line, QUOTE)).containsExactly(HEADLINE, BODY, BODY, BODY);
  }

  @Test
  void takesTheOutletFromACopyrightLineWithItsYear() {
    assertThat(metadata(TITLE, LEAD, "© 2021 The Osterby Courier. All rights reserved.").outlet())
        .contains("The Osterby Courier");
    assertThat(metadata(TITLE, LEAD, "© Osterby Pictures Ltd.").outlet()).isEmpty();
    assertThat(metadata(TITLE, LEAD, "Copyright 2021 Reuters").outlet()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The toll will double, according to AFP # AFP",
        "AFP also stated that the toll would double. # AFP",
        "A member of the council told Reuters that it was robbery. # Reuters",
        "OSTERBY (AP) — The toll will double. # AP",
        "The mayor of Marl, in Reuters Square, said nothing. #",
      })
  void namesTheAgenciesThatAStoryOwesItsTextTo(String sentence, String agency) {
    assertThat(metadata(TITLE, sentence, QUOTE).credits())
        .isEqualTo(agency == null ? List.of() : List.of(agency));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "OSTERBY, March 4 (Reuters) - The toll will double. # OSTERBY",
        "MARL/LISSOW — The toll will double. # MARL/LISSOW",
        "Osterby (dpa) - The toll will double. # Osterby",
        "NATO Secretary Signe Lund said nothing. #",
        "The toll — twice what it was — will double. #",
      })
  void readsThePlaceAtTheStartOfTheStory(String sentence, String place) {
    var article = finder.article("a", String.join("\n\n", TITLE, sentence, QUOTE));
    assertThat(article.metadata().dateline().orElse(null)).isEqualTo(place);
    assertThat(article.blocks().get(1).role()).isEqualTo(BODY);
  }

  @Test
  void takesALineInAnotherScriptForFurniture() {
    assertThat(roles(TITLE, "اقرأ هذا النص", LEAD, "читать дальше", QUOTE))
        .containsExactly(HEADLINE, BOILERPLATE, BODY, BOILERPLATE, BODY);
  }

  @Test
  void keepsAQuotationInAnotherScript() {
    assertThat(roles(TITLE, LEAD, "«Это грабёж»", QUOTE))
        .containsExactly(HEADLINE, BODY, BODY, BODY);
  }

  @Test
  void keepsTheLinesOfAnArticleInTwoScripts() {
    assertThat(roles(TITLE, "Мэр Остербю отказался отвечать на вопросы журналистов.", LEAD))
        .doesNotContain(BOILERPLATE);
  }

  @Test
  void cutsTextInAnotherScriptOffTheSentenceItIsGluedTo() {
    var article = finder.article("a", TITLE + "\nاقرأ هذا النص" + LEAD + "\n" + QUOTE);
    assertThat(words(article)).containsExactly(TITLE, "اقرأ هذا النص", LEAD, QUOTE);
    assertThat(roles(article)).containsExactly(HEADLINE, BOILERPLATE, BODY, BODY);
  }

  @Test
  void cutsTextInAnotherScriptOffTheEndOfASentence() {
    var article = finder.article("a", TITLE + "\n" + LEAD + "اقرأ هذا النص\n" + QUOTE);
    assertThat(words(article)).containsExactly(TITLE, LEAD, "اقرأ هذا النص", QUOTE);
  }

  @Test
  void keepsAForeignWordInItsSentence() {
    var article =
        finder.article("a", TITLE + "\nПривет is what they say in the harbour now.\n" + LEAD);
    assertThat(words(article)).hasSize(3);
    assertThat(roles(article)).containsExactly(HEADLINE, BODY, BODY);
  }

  @Test
  void putsTheLinesOfAWrappedParagraphTogether() {
    var text =
        """
        Osterby Votes to Double Harbour Toll
        By Ada Holm

        The town council of Osterby voted on Tuesday to double the toll for
        boats from April, after a long and noisy debate in which the owners of
        small boats called the plan a robbery.

        "It is robbery," said Jens Falk, who keeps two dinghies there and has
        no mind to pay.
        """;
    var article = finder.article("a", text);
    assertThat(roles(article)).containsExactly(HEADLINE, BYLINE, BODY, BODY);
    assertThat(words(article).get(2)).endsWith("called the plan a robbery.");
  }

  @Test
  void startsAParagraphAtTheIndentOfAWrappedText() {
    var text =
        """
          The town council of Osterby voted on Tuesday to double the toll for
        boats from April, after a long and noisy debate in which the owners of
        small boats called the plan a robbery and left the hall before the end.
          The mayor said nothing at all to the owners of the small boats in the
        hall.
        """;
    assertThat(finder.article("a", text).blocks()).hasSize(2);
  }

  @Test
  void takesEveryLineForAParagraphWhereLinesAreNotWrapped() {
    var article = finder.article("a", TITLE + "\n" + LEAD + "\n" + QUOTE + "\nAnd so it went.");
    assertThat(roles(article)).containsExactly(HEADLINE, BODY, BODY, BODY);
  }

  @Test
  void leavesBlanksOutOfTheBlocksAndInTheText() {
    var text = "\uFEFF" + TITLE + "  \r\n\u00A0\r\n\u00A0 " + LEAD + "\u200B\t\r\n\r\n";
    var article = finder.article("a", text);
    assertThat(article.text()).isEqualTo(text);
    assertThat(words(article)).containsExactly(TITLE, LEAD);
  }

  @Test
  void takesALoneLineForTheStory() {
    assertThat(roles(TITLE)).containsExactly(BODY);
    assertThat(roles(LEAD)).containsExactly(BODY);
    assertThat(metadata(TITLE).headline()).isEmpty();
  }

  @Test
  void findsNothingInABlankText() {
    assertThat(finder.article("a", " \r\n\t").blocks()).isEmpty();
  }

  private Article article(String... paragraphs) {
    return finder.article("a", String.join("\n\n", paragraphs));
  }

  private List<BlockRole> roles(String... paragraphs) {
    return roles(article(paragraphs));
  }

  private Metadata metadata(String... paragraphs) {
    return article(paragraphs).metadata();
  }

  private static List<BlockRole> roles(Article article) {
    return article.blocks().stream().map(block -> block.role()).toList();
  }

  private static List<String> words(Article article) {
    return article.blocks().stream().map(block -> block.span().in(article.text())).toList();
  }
}
