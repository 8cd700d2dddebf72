/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.verbatim.text.Span;

/** What single characters are to the layout of an article. */
final class Characters {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char WORD_JOINER = '\u2060';

  private Characters() {}

  /** Space of any kind, also such as no space class of Java covers: NBSP, BOM, zero width. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == BYTE_ORDER_MARK
        || c == ZERO_WIDTH_SPACE
        || c == WORD_JOINER;
  }

  /** The span without the blanks at its ends; empty at its begin if it is blank. */
  static Span trim(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    return new Span(begin, end);
  }

  /** Whether XML can hold the unit: no control character, no half of a surrogate pair. */
  static boolean isXml(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < '\uFFFE';
  }

  /**
   * The words with one space between them and none at the ends. What XML cannot hold counts as a
   * space: pages name such characters by their numbers.
   */
  static String squeeze(String text) {
    var squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c) && isXml(text, i)) {
        squeezed.append(c);
      } else if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
        squeezed.append(' ');
      }
    }
    return squeezed.toString().stripTrailing();
  }

  static boolean isQuotationMark(int c) {
    return "\"'‘’‚‛“”„‟«»‹›「」『』＂".indexOf(c) >= 0;
  }

  /** The writing system of a letter; scripts that one language mixes count as one. */
  static Optional<UnicodeScript> script(int codePoint) {
    if (!Character.isLetter(codePoint)) {
      return Optional.empty();
    }
    return switch (UnicodeScript.of(codePoint)) {
      case COMMON, INHERITED, UNKNOWN -> Optional.empty();
      case HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> Optional.of(UnicodeScript.HAN);
      case HAN -> Optional.of(UnicodeScript.HAN);
      default -> Optional.of(UnicodeScript.of(codePoint));
    };
  }

  /** How many letters of each writing system the text has. */
  static Map<UnicodeScript, Integer> lettersByScript(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      i += Character.charCount(c) - 1;
      if (c < 0x80) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else {
        script(c).ifPresent(script -> counts.merge(script, 1, Integer::sum));
      }
    }
    if (latin > 0) {
      counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return counts;
  }

  /** The letters and digits in lower case; what stands between them does not count. */
  static String fold(String words) {
    var folded = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  /** How many of the words, with one space between them, have a letter or digit. */
  static int wordCount(String words) {
    int count = 0;
    boolean counted = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ') {
        counted = false;
      } else if (!counted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        counted = true;
        count++;
      }
    }
    return count;
  }
}
