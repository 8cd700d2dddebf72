/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import org.verbatim.text.Span;

/**
 * A word of a frame, or a whole stretch between marks that stands in it like one word.
 *
 * @param span where it stands; of a stretch from mark to mark
 * @param lower its words in lower case; empty for a stretch
 * @param pos its part of speech; empty for a stretch
 * @param pair the index of the stretch's pair of marks, -1 for a word
 * @param opening the part of speech of a stretch's first word; empty for a word
 */
record Item(Span span, String lower, String pos, int pair, String opening) {

  /** the pier "was wrong": a stretch that begins with a verb. */
  boolean opensWithVerb() {
    return opening.equals("VERB") || opening.equals("AUX");
  }

  boolean isStretch() {
    return pair >= 0;
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isVerb() {
    return pos.equals("VERB") || pos.equals("AUX");
  }

  boolean isPunctuation() {
    return !isStretch() && !Character.isLetterOrDigit(lower.charAt(0)) && lower.charAt(0) != '$';
  }
}
