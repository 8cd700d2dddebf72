/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import org.verbatim.syntax.WordKind;

/** What the numbers of {@link Page#kind} mean. */
final class Kinds {

  private Kinds() {}

  private static boolean is(int number, WordKind kind) {
    return number == 1 + kind.ordinal();
  }

  static boolean isVerb(int kind) {
    return is(kind, WordKind.VERB) || is(kind, WordKind.AUXILIARY);
  }

  static boolean isComma(int kind) {
    return is(kind, WordKind.COMMA);
  }

  static boolean opensClause(int kind) {
    return is(kind, WordKind.SUBORDINATOR) || is(kind, WordKind.RELATIVE);
  }

  static boolean isMark(int kind) {
    return is(kind, WordKind.MARK);
  }

  /** Commas, stops, dashes, colons, brackets and marks. */
  static boolean isPunctuation(int kind) {
    return isComma(kind)
        || isMark(kind)
        || is(kind, WordKind.STOP)
        || is(kind, WordKind.COLON)
        || is(kind, WordKind.DASH)
        || is(kind, WordKind.OPEN)
        || is(kind, WordKind.CLOSE);
  }

  static boolean isStop(int kind) {
    return is(kind, WordKind.STOP) || is(kind, WordKind.COLON) || is(kind, WordKind.DASH);
  }

  /** Whether it tells where a clause begins or ends. */
  static boolean tells(int kind) {
    return isVerb(kind)
        || isPunctuation(kind)
        || opensClause(kind)
        || is(kind, WordKind.TO)
        || is(kind, WordKind.PARTICIPLE);
  }
}
