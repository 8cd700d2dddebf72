/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.Optional;
import org.verbatim.text.Span;

/**
 * A mark and its partner.
 *
 * @param open the mark before the words
 * @param close the mark behind them; none where they end with their paragraph
 * @param words what stands between, without blanks at its ends; never empty
 * @param parent the index of the pair around this one, -1 if there is none
 * @param continues the index of the pair of the paragraph before that was left open and goes on
 *     here, -1 if there is none
 */
record MarkPair(Mark open, Optional<Mark> close, Span words, int parent, int continues) {

  /** From mark to mark. */
  Span whole() {
    return new Span(open.begin(), end());
  }

  /** The last letter or stop that was said: of "He said, 'No.'" the full stop. */
  char last(String text) {
    int at = words.end() - 1;
    while (at > words.begin()
        && (MarkScanner.isMark(text.charAt(at)) || Character.isWhitespace(text.charAt(at)))) {
      at--;
    }
    return text.charAt(at);
  }

  int end() {
    return close.map(Mark::end).orElse(words.end());
  }

  boolean isNested() {
    return parent >= 0;
  }

  /** Whether the two marks are of different families, as in "outrage'. */
  boolean isMismatched() {
    return close.filter(mark -> mark.family() != open.family()).isPresent();
  }
}
