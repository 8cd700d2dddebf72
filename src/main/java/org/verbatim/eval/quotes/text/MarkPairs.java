/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.verbatim.eval.quotes.text.Mark.Style;
import org.verbatim.eval.quotes.text.Mark.Turn;
import org.verbatim.text.Span;

/** Pairs the marks of one line and keeps what stands between the outermost ones. */
final class MarkPairs {

  private final String text;
  private final boolean nextLineOpens;
  private final Deque<Mark> open = new ArrayDeque<>();
  private final List<Span> spans = new ArrayList<>();

  private MarkPairs(String text, boolean nextLineOpens) {
    this.text = text;
    this.nextLineOpens = nextLineOpens;
  }

  /**
   * The outermost quoted spans of a line, without their marks; one left open ends with the line.
   *
   * @param marks those of the line
   * @param nextLineOpens whether the next line begins with a mark
   */
  static List<Span> spans(String text, Span line, List<Mark> marks, boolean nextLineOpens) {
    var pairs = new MarkPairs(text, nextLineOpens);
    for (int i = 0; i < marks.size(); i++) {
      pairs.take(marks.get(i), marks.subList(i + 1, marks.size()));
    }
    if (!pairs.open.isEmpty()) {
      pairs.spans.add(new Span(pairs.outermost().end(), line.end()));
    }
    return pairs.spans;
  }

  private void take(Mark mark, List<Mark> rest) {
    if (turn(mark, rest) == Turn.OPENS) {
      open.push(mark);
    } else if (!open.isEmpty()) {
      var opening = open.pop();
      if (open.isEmpty()) {
        spans.add(new Span(opening.end(), mark.begin()));
      }
    }
  }

  private Turn turn(Mark mark, List<Mark> rest) {
    var turn = mark.turn();
    if (turn == Turn.EITHER) {
      turn = open.isEmpty() ? Turn.OPENS : Turn.CLOSES;
    }
    if (turn == Turn.CLOSES && open.isEmpty() && isMisprintedOpening(mark, rest)) {
      return Turn.OPENS;
    }
    int leftOpen = stillOpen(rest);
    if (turn == Turn.CLOSES || open.isEmpty() || leftOpen == 0) {
      return turn;
    }
    // An opening mark inside an open quotation, and not marks enough to close both.
    if (nextLineOpens && mark.style() != outermost().style() && leftOpen == 1) {
      return Turn.OPENS; // speech inside a quotation that goes on in the next paragraph
    }
    if (mark.style() != Style.CURLY && rest.size() % 2 == 0) {
      return Turn.CLOSES; // a closing mark with a stray space before it
    }
    open.clear(); // the earlier mark was never closed
    return Turn.OPENS;
  }

  /** He says,” there are people.” */
  private boolean isMisprintedOpening(Mark mark, List<Mark> rest) {
    return ",: ".indexOf(text.charAt(mark.begin() - 1)) >= 0
        && !rest.isEmpty()
        && rest.get(0).turn() == Turn.CLOSES;
  }

  /** How many of two open quotations the marks that follow leave open. */
  private static int stillOpen(List<Mark> rest) {
    int depth = 2;
    for (var mark : rest) {
      depth += mark.turn() == Turn.OPENS ? 1 : -1;
      if (depth == 0) {
        return 0;
      }
    }
    return depth;
  }

  private Mark outermost() {
    return open.peekLast();
  }
}
