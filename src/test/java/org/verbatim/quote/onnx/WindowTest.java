/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.quote.onnx.Words.Range;
import org.verbatim.testing.MarkedText;

/** Every text here is invented. */
final class WindowTest {

  private static final WordPieces PIECES =
      new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));

  private static Words words(String text) {
    return new Words(MarkedText.of(text).article(), List.of(), PIECES);
  }

  @Test
  void readsAShortArticleAtOneTime() {
    var words = words("The ferry sailed.\nNobody saw it.\n");
    var all = new Range(0, words.size());
    assertThat(Window.of(words, 64)).containsExactly(new Window(all, all));
  }

  @Test
  void ownsEveryWordOfALongArticleOnce() {
    var words = words("The ferry sailed late on that day and nobody saw it go.\n".repeat(120));
    var windows = Window.of(words, 64);
    assertThat(windows).hasSizeGreaterThan(3);
    int next = 0;
    for (var window : windows) {
      assertThat(window.owned().begin()).isEqualTo(next);
      assertThat(window.words().begin()).isLessThanOrEqualTo(window.owned().begin());
      assertThat(window.words().end()).isGreaterThanOrEqualTo(window.owned().end());
      assertThat(window.input(words, PIECES).ids().length).isLessThanOrEqualTo(Words.WINDOW);
      next = window.owned().end();
    }
    assertThat(next).isEqualTo(words.size());
  }

  @Test
  void hasContextOnBothSidesOfWhatItOwns() {
    var words = words("The ferry sailed late on that day and nobody saw it go.\n".repeat(120));
    var windows = Window.of(words, 64);
    var middle = windows.get(1);
    assertThat(middle.words().begin()).isLessThan(middle.owned().begin());
    assertThat(middle.words().end()).isGreaterThan(middle.owned().end());
  }

  @Test
  void cutsAParagraphThatIsTooLongAtTheEndsOfSentences() {
    var words = words("The ferry sailed late on that day and nobody saw it go. ".repeat(60));
    assertThat(words.units()).hasSizeGreaterThan(2);
    for (var unit : words.units()) {
      assertThat(unit.size() % 13).as("words of whole sentences").isZero();
    }
  }

  @Test
  void cutsAParagraphWithoutSentencesAnywhere() {
    var words = words("ferry ".repeat(1000));
    assertThat(words.units()).allMatch(unit -> words.size(unit) <= Words.WINDOW);
    assertThat(words.units().stream().mapToInt(Range::size).sum()).isEqualTo(1000);
  }

  @Test
  void countsDistancesFromTheCueOnBothSides() {
    var words = words("The ferry sailed, Falk said, and sank.\nNobody saw it.\n");
    var all = new Range(0, words.size());
    var view = View.of(words, new Window(all, all), new Range(5, 6));
    assertThat(view.distance()).startsWith(16 + 5, 16 + 4, 16 + 3, 16 + 2, 16 + 1, 0, 1, 2, 3);
    assertThat(view.relation()[0]).as("same sentence").isZero();
    assertThat(view.relation()[words.size() - 1]).as("the paragraph behind").isEqualTo(4);
  }
}
