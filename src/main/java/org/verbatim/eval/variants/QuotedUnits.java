/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.verbatim.text.Span;

/**
 * Which units of a text lie inside quotation marks, line by line. Plainer than the reading of marks
 * for quotations: it only has to tell whether a passage is mostly quoted.
 */
final class QuotedUnits {

  /** A line feed alone ends a line. */
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private static final Pattern SINGLE =
      Pattern.compile(
          "(?U)(?:(?<=\\s)|^)['‘]([^'‘’\\n]+(?:['’](?=[a-z])[^'‘’\\n]+)*)['’](?=[\\s.,;:?!)]|\\z)");

  private static final int CLOSED = -1;

  private final BitSet inside = new BitSet();

  QuotedUnits(String text) {
    var lines = LINE.matcher(text);
    while (lines.find()) {
      markDouble(text, new Span(lines.start(), lines.end()));
      var single = SINGLE.matcher(lines.group());
      while (single.find()) {
        inside.set(lines.start() + single.start(1), lines.start() + single.end(1));
      }
    }
  }

  /** Whether at least half of the units of the spans lie inside marks. */
  boolean holdMostOf(List<Span> spans) {
    int quoted = 0;
    int all = 0;
    for (var span : spans) {
      quoted += inside.get(span.begin(), span.end()).cardinality();
      all += span.length();
    }
    return quoted * 2 >= all;
  }

  private void markDouble(String text, Span line) {
    int opened = CLOSED;
    int at = line.begin();
    while (at < line.end()) {
      int length = text.startsWith("''", at) && at + 2 <= line.end() ? 2 : 1;
      char unit = text.charAt(at);
      if (opened == CLOSED) {
        opened = opens(text, line, at, length) ? at + length : CLOSED;
        at += opened == CLOSED ? 1 : length;
      } else if (isDouble(unit) || length == 2) {
        inside.set(opened, at);
        opened = unit == '“' ? at + 1 : CLOSED;
        at += length;
      } else {
        at++;
      }
    }
    if (opened != CLOSED) {
      inside.set(opened, line.end());
    }
  }

  /** A closing mark right before a word is a misprinted opening one. */
  private static boolean opens(String text, Span line, int at, int length) {
    return switch (text.charAt(at)) {
      case '“', '"' -> true;
      case '”' -> at + 1 < line.end() && isLetterOrDigit(text.codePointAt(at + 1));
      default -> length == 2;
    };
  }

  private static boolean isDouble(char unit) {
    return unit == '“' || unit == '”' || unit == '"';
  }

  private static boolean isLetterOrDigit(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(character);
    };
  }
}
