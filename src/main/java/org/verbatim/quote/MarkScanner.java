/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.verbatim.model.MarkUse;
import org.verbatim.model.QuotationMark;
import org.verbatim.quote.Mark.Family;
import org.verbatim.quote.Mark.Leaning;
import org.verbatim.text.Span;

/**
 * Finds the quotation marks of a paragraph and tells them from apostrophes and measures; one pass
 * over the text, no pairing.
 *
 * <p>Which way a mark faces is read from both its glyph and its neighbours, because writers turn
 * marks the wrong way round and many papers have straight ones only. Where the two disagree, the
 * mark leans neither way and the pairing decides.
 */
final class MarkScanner {

  private static final String DOUBLES = "\"“”„‟＂";
  private static final String ANGLED = "«»";
  private static final String SINGLES = "'‘’‚‛`´‹›";
  private static final String OPENING_GLYPHS = "“„‟‘‚‛«‹`";
  private static final String CLOSING_GLYPHS = "”’´»›";
  private static final String OPENING_NEIGHBOURS = "([{—–-―/=>|~*•";
  private static final String CLOSING_NEIGHBOURS = ".,;:!?)]}—–-―…/|*<";

  /** Words that lose their first sound in speech: 'em, 'til, 'cause. */
  private static final Set<String> ELIDED =
      Set.of(
          "em", "til", "till", "tis", "twas", "cause", "bout", "n", "nuff", "cuz", "round", "im",
          "er", "ere", "gainst", "neath", "sup", "cos", "coz", "tude", "hood", "burbs");

  private final String text;
  private final Span paragraph;
  private final List<Mark> marks = new ArrayList<>();
  private int seen;
  private final List<QuotationMark> explained = new ArrayList<>();

  private MarkScanner(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /**
   * The marks of a paragraph.
   *
   * @param marks those that may open or close something
   * @param explained those that quote nothing, explained already: inches, markup
   */
  record Scan(List<Mark> marks, List<QuotationMark> explained) {}

  static Scan scan(String text, Span paragraph) {
    var scanner = new MarkScanner(text, paragraph);
    int at = paragraph.begin();
    while (at < paragraph.end()) {
      if (scanner.startsAttribute(at)) {
        at = scanner.attribute(at);
      } else {
        at = isMark(text.charAt(at)) ? scanner.run(at) : at + 1;
      }
    }
    return new Scan(List.copyOf(scanner.marks), List.copyOf(scanner.explained));
  }

  /** The mark behind author= in a tag that was left in the text. */
  private boolean startsAttribute(int at) {
    return DOUBLES.indexOf(text.charAt(at)) >= 0
        && at >= paragraph.begin() + 2
        && text.charAt(at - 1) == '='
        && Character.isLetter(text.charAt(at - 2));
  }

  private int attribute(int begin) {
    int end = begin + 1;
    while (end < paragraph.end() && DOUBLES.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    markup(begin);
    if (end < paragraph.end()) {
      markup(end);
    }
    return Math.min(end + 1, paragraph.end());
  }

  private void markup(int at) {
    explained.add(new QuotationMark(new Span(at, at + 1), MarkUse.NO_SPEECH, "markup"));
  }

  /** Reads marks that touch each other ('"We) with one look at what stands around them all. */
  private int run(int begin) {
    int end = begin;
    while (end < paragraph.end() && isMark(text.charAt(end))) {
      end++;
    }
    var around = new Neighbours(begin, end);
    for (int at = begin; at < end; ) {
      int length = lengthAt(at, end, around);
      add(new Span(at, at + length), around);
      at += length;
    }
    return end;
  }

  /** Two single marks in a row are one double mark; of three, the outer two are. */
  private int lengthAt(int at, int end, Neighbours around) {
    char first = text.charAt(at);
    if (SINGLES.indexOf(first) < 0 || at + 1 >= end || text.charAt(at + 1) != first) {
      return 1;
    }
    boolean three = at + 2 < end && text.charAt(at + 2) == first;
    boolean four = three && at + 3 < end && text.charAt(at + 3) == first;
    return three && !four && around.closing() ? 1 : 2;
  }

  private void add(Span span, Neighbours around) {
    char glyph = text.charAt(span.begin());
    if (DOUBLES.indexOf(glyph) >= 0 || span.length() == 2) {
      if (around.feetBefore() || (around.measure() && seen == 0)) {
        explained.add(new QuotationMark(span, MarkUse.NO_SPEECH, "inches or seconds"));
      } else {
        seen++;
        marks.add(new Mark(span, Family.DOUBLE, leaning(glyph, around), true));
      }
    } else if (ANGLED.indexOf(glyph) >= 0) {
      marks.add(new Mark(span, Family.ANGLED, leaning(glyph, around), true));
    } else {
      single(span, glyph, around);
    }
  }

  private void single(Span span, char glyph, Neighbours around) {
    boolean alone = around.begin == span.begin() && around.end == span.end();
    if (alone && around.joinsLetters()) {
      return; // don't, Assad's
    }
    if (around.opening()) {
      if (!(alone && isElision(span.end()))) {
        marks.add(new Mark(span, Family.SINGLE, Leaning.OPENS, glyph != '’'));
      }
      return;
    }
    if (alone && Character.isDigit(around.left()) && around.blankOrEnd()) {
      marks.add(new Mark(span, Family.SINGLE, Leaning.CLOSES, false)); // 6' tall
      return;
    }
    if (around.closing()) {
      marks.add(new Mark(span, Family.SINGLE, Leaning.CLOSES, isSureClose(span)));
      return;
    }
    marks.add(new Mark(span, Family.SINGLE, Leaning.EITHER, false));
  }

  /** Whether no possessive and no clipped word can end here: outrage', but not voters' or goin'. */
  private boolean isSureClose(Span span) {
    int last = span.begin() - 1;
    char before = Character.toLowerCase(text.charAt(last));
    if (!Character.isLetterOrDigit(before)) {
      return true;
    }
    if (before == 's' || before == 'x' || before == 'z') {
      return false;
    }
    boolean clipped = before == 'n' || before == 'o' || before == 'l';
    return !clipped;
  }

  private boolean isElision(int begin) {
    int end = begin;
    while (end < paragraph.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    return ELIDED.contains(word) || word.matches("\\d\\d(s|ers)?");
  }

  private Leaning leaning(char glyph, Neighbours around) {
    boolean opens = OPENING_GLYPHS.indexOf(glyph) >= 0;
    boolean closes = CLOSING_GLYPHS.indexOf(glyph) >= 0;
    if (around.opening()) {
      return closes ? Leaning.EITHER : Leaning.OPENS;
    }
    if (around.closing()) {
      return opens ? Leaning.EITHER : Leaning.CLOSES;
    }
    if (opens) {
      return Leaning.OPENS;
    }
    return closes ? Leaning.CLOSES : Leaning.EITHER;
  }

  static boolean isMark(char c) {
    return DOUBLES.indexOf(c) >= 0 || ANGLED.indexOf(c) >= 0 || SINGLES.indexOf(c) >= 0;
  }

  static boolean isDouble(char c) {
    return DOUBLES.indexOf(c) >= 0;
  }

  /** What stands before and behind a run of marks; the paragraph's ends count as blanks. */
  private final class Neighbours {
    private final int begin;
    private final int end;

    Neighbours(int begin, int end) {
      this.begin = begin;
      this.end = end;
    }

    char left() {
      int at = begin;
      while (at > paragraph.begin() && isInvisible(text.charAt(at - 1))) {
        at--;
      }
      return at > paragraph.begin() ? text.charAt(at - 1) : ' ';
    }

    char right() {
      int at = end;
      while (at < paragraph.end() && isInvisible(text.charAt(at))) {
        at++;
      }
      return at < paragraph.end() ? text.charAt(at) : ' ';
    }

    boolean joinsLetters() {
      return Character.isLetterOrDigit(left()) && Character.isLetterOrDigit(right());
    }

    boolean blankOrEnd() {
      return isBlank(right());
    }

    boolean opening() {
      boolean before = isBlank(left()) || OPENING_NEIGHBOURS.indexOf(left()) >= 0;
      boolean after = !isBlank(right()) && (!isClosingNeighbour(right()) || startsEllipsis());
      return before && after;
    }

    private boolean startsEllipsis() {
      return right() == '…' || text.startsWith("..", end) || text.startsWith("--", end);
    }

    boolean closing() {
      boolean before = !isBlank(left()) && "([{".indexOf(left()) < 0;
      return before && (isBlank(right()) || isClosingNeighbour(right())) && !opening();
    }

    boolean measure() {
      return end - begin == 1 && Character.isDigit(left()) && !Character.isLetter(right());
    }

    /** 6'2": feet stand before. */
    boolean feetBefore() {
      int at = begin - 1;
      while (at >= paragraph.begin() && Character.isDigit(text.charAt(at))) {
        at--;
      }
      return measure()
          && at < begin - 1
          && at > paragraph.begin()
          && SINGLES.indexOf(text.charAt(at)) >= 0
          && Character.isDigit(text.charAt(at - 1));
    }

    private boolean isClosingNeighbour(char c) {
      return CLOSING_NEIGHBOURS.indexOf(c) >= 0;
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Signs of direction, joiners and the like, which web pages carry before their marks. */
  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
