/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.testing.Told;

/** A line per version; "-" where it has no word, "*" in front of a word at a place that differs. */
final class CollationTest {

  @Test
  void setsADenialBetweenTheWordsThatBothPrint() {
    assertThat(
            rows(
                "\"{I did not sign the barge lease,}\" he said.",
                "\"{I did sign the barge lease,}\" he said."))
        .containsExactly("I did *not sign the barge lease", "I did *- sign the barge lease");
  }

  @Test
  void setsEqualWordsUnderEachOtherWhateverStandsBetweenThem() {
    assertThat(
            rows(
                "He said they had {agreed to plan some likely ways to open} the lock.",
                "He said {the two wardens both agreed to open} the lock."))
        .containsExactly(
            "- - - - agreed *to *plan *some *likely *ways to open",
            "the two wardens both agreed *- *- *- *- *- to open");
  }

  @Test
  void keepsTheBeginningsOfTwoFragmentsApart() {
    assertThat(
            rows(
                "\"{We hope the dredger to work by spring,}\" he said.",
                "He said {that it will work by spring}."))
        .containsExactly(
            "We hope the dredger to *- *- *- work by spring",
            "- - - - - *that *it *will work by spring");
  }

  @Test
  void setsAFewWordsUnderTheFewThatStandForThem() {
    assertThat(
            rows(
                "\"{Fourteen barges sank and the crews never came,}\" he said.",
                "\"{Forty barges sank and the mates came,}\" he said.",
                "\"{Fourteen barges sank and the crews came,}\" he said."))
        .containsExactly(
            "*Fourteen barges sank and the *crews *never came",
            "*Forty barges sank and the *mates *- came",
            "*Fourteen barges sank and the *crews *- came");
  }

  @Test
  void givesAPartInAnotherOrderColumnsOfItsOwn() {
    assertThat(
            rows(
                "\"{The locks stay shut this winter. Nobody asked me,}\" he said.",
                "\"{Nobody asked me. The locks stay shut this winter,}\" he said."))
        .containsExactly(
            "- - - The locks stay shut this winter Nobody asked me",
            "Nobody asked me The locks stay shut this winter - - -");
  }

  @Test
  void showsWhereASpliceLeavesWordsOut() {
    assertThat(
            rows(
                "\"{We will pay the ferrymen once the audit is over, and we shall ask the lenders,}\""
                    + " he said.",
                "\"{We will pay the ferrymen and we shall ask the lenders,}\" he said."))
        .containsExactly(
            "We will pay the ferrymen *once *the *audit *is *over and we shall ask the lenders",
            "We will pay the ferrymen *- *- *- *- *- and we shall ask the lenders");
  }

  @Test
  void keepsTheShorterOfTwoEndsInOneStretch() {
    assertThat(
            rows(
                "\"{We lit the lamp and the guild paid for all the oil that winter,}\" he said.",
                "\"{We lit the lamp. Nobody came,}\" he said."))
        .containsExactly(
            "We lit the lamp *- *- and the guild paid for all the oil that winter",
            "We lit the lamp *Nobody *came - - - - - - - - - -");
  }

  @Test
  void pullsNoStrayWordOfAFragmentFarAway() {
    assertThat(
            rows(
                "\"{A barge that has no pilot and no lamp must wait for daylight,}\" he said.",
                "He called it {a wait for daylight}."))
        .containsExactly(
            "A barge that has no pilot and no lamp must *- wait for daylight",
            "- - - - - - - - - - *a wait for daylight");
  }

  @Test
  void alignsFiveVersionsOnTheLongest() {
    assertThat(
            rows(
                "He called them {idle wardens}.",
                "\"{The idle wardens never lit the lamp,}\" he said.",
                "\"{Our idle wardens lit the lamp,}\" he said.",
                "He said they {never lit} it.",
                "\"{The idle wardens never lit the big lamp,}\" he said."))
        .containsExactly(
            "*- idle wardens *- - - *- -",
            "*The idle wardens *never lit the *- lamp",
            "*Our idle wardens *- lit the *- lamp",
            "*- - - *never lit - *- -",
            "*The idle wardens *never lit the *big lamp");
  }

  @Test
  void marksNoWordThatDiffersInTypographyOnly() {
    assertThat(
            rows(
                "\"{It is the harbour that's old,}\" he said.",
                "\"{It's the harbor that is old,}\" he said."))
        .noneMatch(row -> row.contains("*"));
  }

  @Test
  void alignsLongVersionsOfFiveArticles() {
    String[] told = new String[5];
    for (int i = 0; i < told.length; i++) {
      var words = new StringBuilder();
      for (int j = 0; j < 200; j++) {
        words.append(words.isEmpty() ? "" : " ").append(j % 40 == i ? "else" + i : "barge" + j);
      }
      told[i] = "\"{" + words + ",}\" he said.";
    }
    var columns = Compared.all(told).variants().columns();
    assertThat(columns).hasSize(200);
    assertThat(columns.stream().filter(column -> column.differs())).hasSize(25);
  }

  private static List<String> rows(String... told) {
    var articles = new ArrayList<AnnotatedArticle>();
    for (int i = 0; i < told.length; i++) {
      articles.add(Told.article(String.valueOf((char) ('a' + i)), told[i]));
    }
    var compared = Compared.of(articles);
    var rows = new ArrayList<String>();
    for (int i = 0; i < told.length; i++) {
      rows.add(row(compared, articles.get(i), i));
    }
    return rows;
  }

  private static String row(ComparedUtterance compared, AnnotatedArticle article, int version) {
    var cells = new ArrayList<String>();
    for (var column : compared.variants().columns()) {
      String word = column.cells().get(version).map(span -> span.in(article.text())).orElse("-");
      cells.add((column.differs() ? "*" : "") + word);
    }
    return String.join(" ", cells);
  }
}
