/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.text.Span;

final class WordSplitterTest {

  private final WordSplitter splitter = new WordSplitter();

  /** Tokens parted by one blank. */
  private String tokens(String text) {
    List<String> tokens =
        splitter.split(text, new Span(0, text.length())).stream()
            .flatMap(word -> word.tokens().stream())
            .map(span -> span.in(text))
            .toList();
    return String.join(" ", tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Orlan's fleet, he said.            | Orlan 's fleet , he said .",
        "They don’t know what they're doing | They do n’t know what they 're doing",
        "the ministers' aides               | the ministers ' aides",
        "O'Hara and the Al-Sabir family     | O'Hara and the Al-Sabir family",
        "U.N.-backed talks in the U.K. end  | U.N.-backed talks in the U.K. end",
        "Rep. Ann J. Holt (D-Wy.) left.     | Rep. Ann J. Holt ( D-Wy . ) left .",
        "Ida Moor (R-Ky.) and Lee (D-N.Y.)  | Ida Moor ( R-Ky. ) and Lee ( D-N.Y. )",
        "He was in Flint, Mich., on Monday.  | He was in Flint , Mich. , on Monday .",
        "The fish had a gill-Pa. It swam.    | The fish had a gill-Pa . It swam .",
        "''So be it,'' she said             | '' So be it , '' she said",
        "$1,200.50 -- or 3.5% -- by 5 p.m.  | $ 1,200.50 -- or 3.5 % -- by 5 p.m.",
        "See https://ex.org/a?b=c, he wrote | See https://ex.org/a?b=c , he wrote",
        "R&D at AT&T ... went on            | R&D at AT&T ... went on",
      })
  void splitsWordsFromMarks(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  /** The shortcut for plain words must see all that the pattern sees behind them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Write to ann+press@ex.org, please.  | Write to ann+press@ex.org , please .",
        "Sen. Moor, the co-chair, went.      | Sen. Moor , the co-chair , went .",
        "He left at 5:30;\u0301 then, (well) | He left at 5:30 ;\u0301 then , ( well )",
        "cafe\u0301s, e.g. two, www.ex.org    | cafe\u0301s , e.g. two , www.ex.org",
        "a\u0301 ,b                           | a\u0301 , b",
      })
  void seesWhatBelongsToAPlainWord(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  @RepeatedTest(200)
  void losesNothingButBlanks(RepetitionInfo turn) {
    var random = new Random(turn.getCurrentRepetition());
    String alphabet = "aZé9'’\"“”.,-–$%@#&( )\n\u00a0🙂ب";
    var builder = new StringBuilder();
    random
        .ints(60, 0, alphabet.codePointCount(0, alphabet.length()))
        .forEach(i -> builder.appendCodePoint(alphabet.codePoints().toArray()[i]));
    String text = builder.toString();
    var joined = new StringBuilder();
    int last = 0;
    for (Word word : splitter.split(text, new Span(0, text.length()))) {
      assertThat(word.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(Span.hull(word.tokens())).isEqualTo(word.span());
      last = word.span().end();
      joined.append(word.span().in(text));
    }
    assertThat(joined.toString()).isEqualTo(text.replaceAll("[ \n\u00a0]", ""));
  }
}
