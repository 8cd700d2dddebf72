/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkedWordsTest {

  private static List<String> noSpeech(Draft draft) {
    var source = new Source(draft.annotated(), "News");
    return MarkedWords.noSpeech(source).stream()
        .map(words -> words.span().in(source.article().text()) + " – " + words.reason())
        .toList();
  }

  @Test
  void joinsTheMarksAroundWords() {
    assertThat(
            noSpeech(
                new Draft("a", "They sang “Low Tide”, then \"High Tide\".\n")
                    .noSpeech("“Low Tide”", "title or name")
                    .noSpeech("\"High Tide\"", "title or name")))
        .containsExactly("“Low Tide” – title or name", "\"High Tide\" – title or name");
  }

  @Test
  void keepsMarksWithinMarksApart() {
    assertThat(
            noSpeech(
                new Draft("a", "He read “The ‘Blue’ Book” twice.\n")
                    .noSpeech("“The ‘Blue’ Book”", "title or name")
                    .noSpeech("‘Blue’", "title or name")))
        .containsExactly("“The ‘Blue’ Book” – title or name", "‘Blue’ – title or name");
  }

  @Test
  void leavesAMarkWithoutAPartnerAlone() {
    assertThat(
            noSpeech(
                new Draft("a", "A 12\" pipe carries the “green” water.\n")
                    .noSpeech("\"", "inches or seconds")
                    .noSpeech("“green”", "term")))
        .contains("\" – inches or seconds", "“green” – term");
  }

  @Test
  void joinsNothingAcrossParagraphs() {
    assertThat(
            noSpeech(
                new Draft("a", "The “ferry\nand the bridge” are closed.\n")
                    .noSpeech("“", "term")
                    .noSpeech("”", "term")))
        .containsExactly("“ – term", "” – term");
  }

  @Test
  void passesOverSpeech() {
    assertThat(noSpeech(new Draft("a", "“Go,” she said.\n"))).isEmpty();
  }
}
