/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes.text;

/**
 * A double quotation mark.
 *
 * @param begin its first unit
 * @param end behind its last unit: two single marks may stand for a double one
 * @param turn what it does
 * @param style how it looks
 */
record Mark(int begin, int end, Turn turn, Style style) {

  enum Turn {
    OPENS,
    CLOSES,
    EITHER
  }

  /** Curly stands for every mark that is neither straight nor made of two single ones. */
  enum Style {
    STRAIGHT,
    DOUBLED,
    CURLY;

    static Style of(String mark) {
      return switch (mark) {
        case "\"" -> STRAIGHT;
        case "''", "``" -> DOUBLED;
        default -> CURLY;
      };
    }
  }
}
