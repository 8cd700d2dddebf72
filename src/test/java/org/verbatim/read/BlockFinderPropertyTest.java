/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.verbatim.model.Article;

final class BlockFinderPropertyTest {

  private static final List<String> PIECES =
      List.of(
          "\"",
          "“",
          "”",
          "’",
          "'",
          " ",
          " ",
          " ",
          ". ",
          "! ",
          ", ",
          "\u00A0",
          "\uFEFF",
          "\t",
          "-",
          "—",
          "(",
          ")",
          "©",
          "Osterby",
          "mayor",
          "said",
          "toll",
          "Ada",
          "Holm",
          "By ",
          "Photo:",
          "(AFP/File)",
          "Share",
          "Comments 0",
          "2021-03-04",
          "March 4, 2021",
          "7:15 pm",
          "according to AFP",
          "اقرأ",
          "النص",
          "Привет",
          "日本",
          "😀",
          "\uD83D",
          "Advertisement",
          "Home / World / ",
          "a",
          "of",
          "the",
          "MARL (AP) — ",
          "\u0001",
          "…",
          "1");

  private final BlockFinder finder = new BlockFinder();

  @RepeatedTest(200)
  void blocksLieInTheTextInOrderWithOnlyBlanksBetweenThem(RepetitionInfo turn) {
    var article = finder.article("a", anyText(turn, "\n"));
    int end = 0;
    for (var block : article.blocks()) {
      var span = block.span();
      assertThat(article.text().substring(end, span.begin()))
          .matches(BlockFinderPropertyTest::isBlank);
      assertThat(span.isEmpty()).isFalse();
      assertThat(Characters.trim(article.text(), span)).isEqualTo(span);
      end = span.end();
    }
    assertThat(article.text().substring(end)).matches(BlockFinderPropertyTest::isBlank);
  }

  @RepeatedTest(200)
  void otherLineEndsGiveTheSameBlocks(RepetitionInfo turn) {
    var unix = finder.article("a", anyText(turn, "\n"));
    for (var lineEnd : List.of("\r\n", "\r")) {
      var other = finder.article("a", anyText(turn, lineEnd));
      assertThat(lines(other)).isEqualTo(lines(unix));
      assertThat(other.metadata()).isEqualTo(unix.metadata());
    }
  }

  @RepeatedTest(50)
  void theSameTextGivesTheSameArticle(RepetitionInfo turn) {
    var text = anyText(turn, "\n");
    assertThat(new BlockFinder().article("a", text)).isEqualTo(finder.article("a", text));
  }

  private static String anyText(RepetitionInfo turn, String lineEnd) {
    var random = new Random(turn.getCurrentRepetition());
    var text = new StringBuilder();
    int lines = random.nextInt(12);
    for (int i = 0; i < lines; i++) {
      int pieces = random.nextInt(25);
      for (int j = 0; j < pieces; j++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      text.append(lineEnd.repeat(1 + random.nextInt(2)));
    }
    return text.toString();
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Characters.isBlank((char) c));
  }

  private static List<String> lines(Article article) {
    var lines = new ArrayList<String>();
    for (var block : article.blocks()) {
      lines.add(block.role() + " " + Characters.squeeze(block.span().in(article.text())));
    }
    return lines;
  }
}
