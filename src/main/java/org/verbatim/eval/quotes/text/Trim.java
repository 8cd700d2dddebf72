/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes.text;

import java.util.Optional;
import org.verbatim.text.Span;

/** Takes what is no letter or digit off both ends of a span, so that marks do not matter. */
public final class Trim {

  private Trim() {}

  /** Letters, digits, and both units of characters outside the basic plane. */
  public static boolean keeps(char unit) {
    return Words.isLetterOrDigit(unit) || Character.isSurrogate(unit);
  }

  /** The trimmed span; empty if nothing is left. */
  public static Optional<Span> of(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && !keeps(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && !keeps(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }
}
