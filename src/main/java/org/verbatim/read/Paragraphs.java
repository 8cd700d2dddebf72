/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.text.Span;

/**
 * Cuts plain text into paragraphs. A line is one, unless the text is wrapped at a fixed width: then
 * lines go together until a blank line, an indent, or a line that had room for the next word.
 */
final class Paragraphs {

  /** Wider lines are whole paragraphs; typewriters, mail and news wires wrap well below. */
  private static final int WIDEST_WRAP = 120;

  /** The share of neighbouring lines that must look wrapped before any are put together. */
  private static final double WRAPPED_SHARE = 0.6;

  /** The share of them that must break a sentence before a word in lower case. */
  private static final double BROKEN_SHARE = 0.4;

  /**
   * @param span the line without blanks at its ends
   * @param indent the number of blanks before it
   * @param afterBlank whether a blank line stands before it
   */
  private record Line(Span span, int indent, boolean afterBlank) {}

  private final String text;
  private final List<Line> lines;

  private Paragraphs(String text) {
    this.text = text;
    this.lines = lines(text);
  }

  /** The paragraphs in text order, without blanks at their ends; none is empty. */
  static List<Span> of(String text) {
    return new Paragraphs(text).find();
  }

  private List<Span> find() {
    int width = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
    boolean wrapped = isWrapped(width);
    var paragraphs = new ArrayList<Span>();
    for (int i = 0; i < lines.size(); i++) {
      var span = lines.get(i).span();
      if (wrapped && i > 0 && goesOn(lines.get(i - 1), lines.get(i), width)) {
        var before = paragraphs.remove(paragraphs.size() - 1);
        span = new Span(before.begin(), span.end());
      }
      paragraphs.add(span);
    }
    return paragraphs;
  }

  private boolean isWrapped(int width) {
    if (width > WIDEST_WRAP) {
      return false;
    }
    int pairs = 0;
    int full = 0;
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      var next = lines.get(i);
      if (!next.afterBlank()) {
        pairs++;
        if (hadNoRoom(lines.get(i - 1), next, width)) {
          full++;
          broken += startsLowerCase(next) ? 1 : 0;
        }
      }
    }
    return broken > 0 && full >= WRAPPED_SHARE * pairs && broken >= BROKEN_SHARE * pairs;
  }

  private boolean goesOn(Line line, Line next, int width) {
    return !next.afterBlank()
        && next.indent() <= line.indent()
        && (hadNoRoom(line, next, width) || startsLowerCase(next));
  }

  private boolean hadNoRoom(Line line, Line next, int width) {
    return line.span().length() + 1 + firstWordLength(next) >= width;
  }

  private int firstWordLength(Line line) {
    int end = line.span().begin();
    while (end < line.span().end() && !Characters.isBlank(text.charAt(end))) {
      end++;
    }
    return end - line.span().begin();
  }

  private boolean startsLowerCase(Line line) {
    return Character.isLowerCase(text.codePointAt(line.span().begin()));
  }

  private static List<Line> lines(String text) {
    var lines = new ArrayList<Line>();
    boolean afterBlank = false;
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && !endsLine(text.charAt(end))) {
        end++;
      }
      var span = Characters.trim(text, new Span(begin, end));
      if (!span.isEmpty()) {
        lines.add(new Line(span, span.begin() - begin, afterBlank));
      }
      afterBlank = span.isEmpty();
      begin = end + 1;
      if (text.startsWith("\r\n", end)) {
        begin++;
      }
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
