/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

/** Foreign text made fit to be shown: what would steer a terminal or a page becomes visible. */
public final class Legible {

  private static final char CONTROL_PICTURES = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  private Legible() {}

  /**
   * The text on one line: every run of blanks and line ends is one blank, control characters are
   * shown by their pictures; lone surrogates and marks that turn the direction of writing are
   * replaced, since they would reach beyond the words that they stand in.
   */
  public static String of(CharSequence text) {
    var shown = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int character = Character.codePointAt(text, i);
      i += Character.charCount(character);
      if (character == '\n' || character == '\r' || character == '\t' || character == ' ') {
        blank = true;
        continue;
      }
      if (blank) {
        shown.append(' ');
        blank = false;
      }
      append(shown, character);
    }
    if (blank) {
      shown.append(' ');
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, int character) {
    if (character < ' ') {
      shown.append((char) (CONTROL_PICTURES + character));
    } else if (character == '\u007F') {
      shown.append(DELETE_PICTURE);
    } else if (steers(character)) {
      shown.append(REPLACEMENT);
    } else {
      shown.appendCodePoint(character);
    }
  }

  private static boolean steers(int character) {
    return (character >= 0x80 && character < 0xA0)
        || (character >= 0x2028 && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069)
        || (character >= 0xFFFE && character <= 0xFFFF)
        || Character.getType(character) == Character.SURROGATE;
  }

  /** How many columns of a terminal the text takes. */
  static int columns(String text) {
    return text.codePoints().map(Legible::columns).sum();
  }

  private static int columns(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  /** Chinese, Japanese and Korean letters and emoji take two columns. */
  private static boolean isWide(int character) {
    return (character >= 0x1100 && character <= 0x115F)
        || (character >= 0x2E80 && character <= 0xA4CF)
        || (character >= 0xAC00 && character <= 0xD7A3)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFF00 && character <= 0xFF60)
        || (character >= 0x1F300 && character <= 0x1FAFF)
        || (character >= 0x20000 && character <= 0x3FFFD);
  }
}
