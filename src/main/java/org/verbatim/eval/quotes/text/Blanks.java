/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes.text;

import java.util.regex.Pattern;

/** White space, lines and other plain facts about single units of a text. */
public final class Blanks {

  /** A line with its content; carriage return and line feed end lines, nothing else does. */
  public static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

  private static final char NEXT_LINE = '\u0085';
  private static final Pattern SUPPLEMENTARY = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");
  private static final String STAND_INS = "\uE000\uE000";

  private Blanks() {}

  /** Whether Unicode takes the unit for white space, no-break spaces and separators included. */
  public static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == NEXT_LINE;
  }

  public static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(unit -> isSpace((char) unit));
  }

  /**
   * The text with a stand-in for each unit of a surrogate pair, so that patterns count units as
   * offsets do.
   */
  public static String inUnits(String text) {
    return SUPPLEMENTARY.matcher(text).replaceAll(STAND_INS);
  }
}
