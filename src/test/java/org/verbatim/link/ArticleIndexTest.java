/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.model.Mentions;
import org.verbatim.model.Metadata;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.testing.Told;

final class ArticleIndexTest {

  private static final String FERRY =
      "The ferry Marlin of the Dorn Line ran aground off Calder Point with forty tourists, sheep"
          + " and a brass band aboard; lifeboats from Hallow and Grainmouth fetched them.";
  private static final String FERRY_AGAIN =
      "Lifeboats from Grainmouth and Hallow rescued forty tourists when the Dorn Line's ferry"
          + " Marlin struck rocks at Calder Point. A brass band played on the stranded ferry.";
  private static final String LEVY =
      "Parliament in Selvia debated a levy on glass bottles; brewers, vintners and chemists"
          + " protested outside the chamber with empty crates.";
  private static final String LONG_WORDS =
      " \"{The envelope was a loan from the harbour trust, and everybody in that long corridor knew"
          + " it,}\" she said.";
  private static final String[] SYLLABLES = {"bre", "cal", "dor", "fen", "gri", "jor", "lim", "os"};

  private final ArticleIndex index = new ArticleIndex();

  @Test
  void findsTheArticlesOnTheSameEvent() {
    index.add(Told.article("levy", LEVY));
    index.add(Told.article("ferry", FERRY));
    assertThat(index.neighbours(Told.article("again", FERRY_AGAIN))).containsExactly("ferry");
  }

  @Test
  void findsWhatPrintsTheSameLongWordsFirst() {
    index.add(Told.article("levy", LEVY + LONG_WORDS));
    index.add(Told.article("ferry", FERRY));
    assertThat(index.neighbours(Told.article("again", FERRY_AGAIN + LONG_WORDS)))
        .containsExactly("levy", "ferry");
  }

  @Test
  void leavesOutTheArticleItself() {
    index.add(Told.article("ferry", FERRY));
    assertThat(index.neighbours(Told.article("ferry", FERRY))).isEmpty();
  }

  @Test
  void followsNoWordsThatMoreThanFortyArticlesPrint() {
    for (int i = 0; i <= Holders.MOST; i++) {
      index.add(Told.article("stock" + i, LONG_WORDS));
    }
    assertThat(index.search(Fingerprint.of(Told.article("ferry", FERRY + LONG_WORDS))).visited())
        .isZero();
  }

  @Test
  void followsFrequentWordsInTheWeeksAroundTheArticle() {
    for (int i = 0; i < 2 * Holders.MOST; i++) {
      int year = 2031 + i % 8;
      index.add(dated("ferry" + i, FERRY, year + "-03-0" + (1 + i / 20)));
    }
    assertThat(index.neighbours(dated("again", FERRY_AGAIN, "2033-03-04")))
        .containsExactly(
            "ferry10", "ferry18", "ferry2", "ferry26", "ferry34", "ferry42", "ferry50", "ferry58",
            "ferry66", "ferry74");
  }

  @Test
  void takesNoTwoArticlesForOneEventThatAreMonthsApart() {
    index.add(dated("ferry", FERRY, "2031-03-04"));
    assertThat(index.neighbours(dated("again", FERRY_AGAIN, "2031-08-04"))).isEmpty();
    assertThat(index.neighbours(dated("again", FERRY_AGAIN, "2031-03-05T08:00:00Z")))
        .containsExactly("ferry");
    assertThat(index.neighbours(dated("again", FERRY_AGAIN, "some day in spring")))
        .containsExactly("ferry");
  }

  @Test
  void findsAnEarlierReportOfTheSameLongWordsWheneverItWasPrinted() {
    index.add(dated("levy", LEVY + LONG_WORDS, "2031-03-04"));
    assertThat(index.neighbours(dated("again", FERRY_AGAIN + LONG_WORDS, "2041-08-04")))
        .containsExactly("levy");
  }

  @Test
  void refusesAnArticleThatIsStoredAlready() {
    index.add(Told.article("ferry", FERRY));
    assertThatThrownBy(() -> index.add(Told.article("ferry", FERRY_AGAIN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'ferry'");
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void answersForAnEmptyArticleAndAnEmptyIndex() {
    assertThat(index.neighbours(Told.article("ferry", FERRY))).isEmpty();
    index.add(Told.article("none", ""));
    assertThat(index.neighbours(Told.article("nothing", ""))).isEmpty();
  }

  @RepeatedTest(10)
  void answersTheSameInWhateverOrderArticlesWereAdded(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var articles = new ArrayList<AnnotatedArticle>();
    for (int i = 0; i < 120; i++) {
      articles.add(invented(i, i / 3, random));
    }
    var asked = invented(500, 7, random);
    articles.forEach(index::add);
    var shuffled = new ArticleIndex();
    Collections.shuffle(articles, random);
    articles.forEach(shuffled::add);
    assertThat(index.neighbours(asked)).isNotEmpty().isEqualTo(shuffled.neighbours(asked));
  }

  @Test
  void looksAtNoMoreWhenTheCollectionGrows() {
    var random = new Random(5);
    var asked = new ArrayList<Fingerprint>();
    for (int i = 0; i < 20; i++) {
      asked.add(Fingerprint.of(invented(1_000_000 + i, 1 + i, random)));
    }
    int number = 0;
    List<Integer> visited = new ArrayList<>();
    List<Integer> compared = new ArrayList<>();
    for (int size : new int[] {250, 1000, 4000}) {
      while (number < size) {
        index.add(invented(number, number / 4, random));
        number++;
      }
      var answers = asked.stream().map(index::search).toList();
      visited.add(answers.stream().mapToInt(ArticleIndex.Answer::visited).sum());
      compared.add(answers.stream().mapToInt(ArticleIndex.Answer::compared).max().orElseThrow());
      assertThat(asked)
          .allSatisfy(article -> assertThat(index.neighbours(article)).hasSizeBetween(4, 40));
    }
    assertThat(visited.get(2)).isLessThan(2 * visited.get(0)).isLessThan(2 * visited.get(1));
    assertThat(compared).allMatch(count -> count <= 120);
  }

  // Four articles an event, with names of the event and of any, and words as frequent as in news.
  private static AnnotatedArticle invented(int number, int event, Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      int word =
          random.nextInt(3) == 0
              ? 100_000 + event * 10 + random.nextInt(10)
              : (int) Math.exp(random.nextDouble() * Math.log(20_000));
      text.append(word(word)).append(' ');
    }
    text.append("\"{");
    for (int i = 0; i < 12; i++) {
      text.append(word(200_000 + event * 13 + i)).append(' ');
    }
    return Told.article("a" + number, text.append(".}\" she said.").toString());
  }

  private static String word(int number) {
    var word = new StringBuilder();
    for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.append("ka").toString();
  }

  private static AnnotatedArticle dated(String id, String marked, String published) {
    var plain = Told.article(id, marked);
    var none = Metadata.NONE;
    var metadata =
        new Metadata(
            none.outlet(),
            none.uri(),
            none.headline(),
            none.byline(),
            none.dateline(),
            Optional.of(published),
            List.of());
    var article = new Article(id, plain.text(), metadata, plain.article().blocks());
    return new AnnotatedArticle(
        new SegmentedArticle(article, List.of()),
        new Quotations(plain.quotations(), plain.marks()),
        new Mentions(plain.speakers(), plain.mentions()),
        plain.attributions());
  }
}
