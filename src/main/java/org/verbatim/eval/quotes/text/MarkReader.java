/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbatim.eval.quotes.text.Mark.Style;
import org.verbatim.eval.quotes.text.Mark.Turn;
import org.verbatim.text.Span;

/**
 * Finds the double quotation marks of a line, straight, curly or made of two single ones, and tells
 * from what stands on either side whether they open or close. Marks inside tags and inches (5'10")
 * are none.
 */
final class MarkReader {

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,1500}>");
  private static final Pattern MARK = Pattern.compile("[“”„‟«»\"]|``|'{2,}|’’|‘‘");
  private static final Set<String> OPENING = Set.of("“", "„", "‟", "«", "``", "‘‘");
  private static final Set<String> CLOSING = Set.of("”", "»", "’’");
  private static final Set<String> INCHES = Set.of("\"", "''", "”");
  private static final Pattern FEET = Pattern.compile("(?U)\\d['’]\\s?\\d{1,2}\\z");

  /** The longest that feet and inches can be, with room. */
  private static final int FEET_LENGTH = 6;

  private static final String SPACES = " \t\u00a0\u200b\u200e\u200f\u202a\u202c\ufeff";
  private static final String BEFORE_OPENING = SPACES + "([{—–-―/‘";
  private static final String AFTER_CLOSING = SPACES + ".,;:!?)]}—–-―…’'";

  private final String text;
  private final List<Span> tags;

  /**
   * @param text as {@link Blanks#inUnits} gives it
   */
  MarkReader(String text) {
    this.text = text;
    this.tags = TAG.matcher(text).results().map(tag -> new Span(tag.start(), tag.end())).toList();
  }

  List<Mark> marks(Span line) {
    var printed = trimmed(line);
    var marks = new ArrayList<Mark>();
    var found = MARK.matcher(text).region(printed.begin(), printed.end());
    while (found.find()) {
      var place = markIn(new Span(found.start(), found.end()), printed);
      if (!isInches(place, printed) && tags.stream().noneMatch(t -> t.contains(place.begin()))) {
        marks.add(
            new Mark(place.begin(), place.end(), turn(place, printed), Style.of(place.in(text))));
      }
    }
    return marks;
  }

  /** Three single marks and more are a double mark beside a single one, which is the inner one. */
  private Span markIn(Span run, Span line) {
    if (run.length() <= 2) {
      return run;
    }
    boolean afterWord = run.begin() > line.begin() && !isSpaceBefore(run.begin());
    return afterWord ? new Span(run.end() - 2, run.end()) : new Span(run.begin(), run.begin() + 2);
  }

  private boolean isInches(Span mark, Span line) {
    int from = Math.max(line.begin(), mark.begin() - FEET_LENGTH);
    return INCHES.contains(mark.in(text))
        && FEET.matcher(text.substring(from, mark.begin())).find();
  }

  private Turn turn(Span mark, Span line) {
    boolean first = mark.begin() == line.begin();
    boolean last = mark.end() == line.end();
    if (first) {
      return Turn.OPENS;
    }
    var sign = mark.in(text);
    boolean mayOpen = mayOpen(mark.begin(), line);
    if (OPENING.contains(sign) && mayOpen && !last) {
      return Turn.OPENS;
    }
    var turn = turnByNeighbours(last, mayOpen, last || follows(AFTER_CLOSING, mark.end()));
    if (!CLOSING.contains(sign)) {
      return turn;
    }
    return switch (turn) {
      case OPENS -> Turn.EITHER;
      case EITHER -> precedes(SPACES, mark.begin()) ? Turn.EITHER : Turn.CLOSES;
      case CLOSES -> Turn.CLOSES;
    };
  }

  private static Turn turnByNeighbours(boolean last, boolean mayOpen, boolean mayClose) {
    if (last) {
      return Turn.CLOSES;
    }
    if (mayOpen == mayClose) {
      return Turn.EITHER;
    }
    return mayOpen ? Turn.OPENS : Turn.CLOSES;
  }

  /** Behind a space, a bracket or a dash, or behind a single mark that itself stands free. */
  private boolean mayOpen(int begin, Span line) {
    if (precedes(BEFORE_OPENING, begin)) {
      return true;
    }
    return text.charAt(begin - 1) == '\'' && (begin - 2 < line.begin() || isSpaceBefore(begin - 1));
  }

  private boolean precedes(String signs, int offset) {
    return signs.indexOf(text.charAt(offset - 1)) >= 0;
  }

  private boolean follows(String signs, int offset) {
    return signs.indexOf(text.charAt(offset)) >= 0;
  }

  private boolean isSpaceBefore(int offset) {
    return Blanks.isSpace(text.charAt(offset - 1));
  }

  private Span trimmed(Span line) {
    int begin = line.begin();
    int end = line.end();
    while (begin < end && isMargin(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && isMargin(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isMargin(char unit) {
    return Blanks.isSpace(unit) || SPACES.indexOf(unit) >= 0;
  }
}
