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
import org.verbatim.testing.Told;

final class StoryFinderTest {

  private static final String FERRY =
      "The ferry Marlin of the Dorn Line ran aground off Calder Point with forty tourists, sheep"
          + " and a brass band aboard; lifeboats from Hallow and Grainmouth fetched them.";
  private static final String FERRY_AGAIN =
      "Lifeboats from Grainmouth and Hallow rescued forty tourists when the Dorn Line's ferry"
          + " Marlin struck rocks at Calder Point. A brass band played on the stranded ferry.";
  private static final String LEVY =
      "Parliament in Selvia debated a levy on glass bottles; brewers, vintners and chemists"
          + " protested outside the chamber with empty crates.";

  private final StoryFinder finder = new StoryFinder();

  @Test
  void gathersTheArticlesOnOneEvent() {
    assertThat(
            groups(
                Told.article("levy", LEVY),
                Told.article("ferry", FERRY),
                Told.article("again", FERRY_AGAIN)))
        .containsExactly(List.of("again", "ferry"), List.of("levy"));
  }

  @Test
  void gathersArticlesThatShareALongQuotation() {
    String words =
        " \"{The envelope was a loan from the harbour trust, and everybody in that long corridor"
            + " knew it,}\" she said.";
    assertThat(groups(Told.article("ferry", FERRY + words), Told.article("levy", LEVY + words)))
        .containsExactly(List.of("ferry", "levy"));
  }

  @Test
  void keepsArticlesApartThatShareAStockPhrase() {
    String words = " \"{It is a great honour to be here with all of you today,}\" she said.";
    assertThat(groups(Told.article("ferry", FERRY + words), Told.article("levy", LEVY + words)))
        .containsExactly(List.of("ferry"), List.of("levy"));
  }

  @Test
  void givesAnEmptyArticleAGroupOfItsOwn() {
    assertThat(groups(Told.article("none", ""), Told.article("ferry", FERRY)))
        .containsExactly(List.of("ferry"), List.of("none"));
    assertThat(finder.group(List.of())).isEmpty();
  }

  @RepeatedTest(10)
  void doesNotDependOnTheOrderOfTheArticles(RepetitionInfo repetition) {
    var articles = new ArrayList<AnnotatedArticle>();
    for (int i = 0; i < 4; i++) {
      articles.add(Told.article("ferry" + i, i % 2 == 0 ? FERRY : FERRY_AGAIN));
      articles.add(Told.article("levy" + i, LEVY));
    }
    Collections.shuffle(articles, new Random(repetition.getCurrentRepetition()));
    assertThat(ids(finder.group(articles)))
        .containsExactly(
            List.of("ferry0", "ferry1", "ferry2", "ferry3"),
            List.of("levy0", "levy1", "levy2", "levy3"));
  }

  private List<List<String>> groups(AnnotatedArticle... articles) {
    return ids(finder.group(List.of(articles)));
  }

  private static List<List<String>> ids(List<List<AnnotatedArticle>> groups) {
    return groups.stream().map(group -> group.stream().map(AnnotatedArticle::id).toList()).toList();
  }
}
