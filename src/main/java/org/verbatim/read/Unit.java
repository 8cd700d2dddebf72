/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.verbatim.model.BlockRole;
import org.verbatim.text.Span;

/**
 * A paragraph of an article that has no role yet.
 *
 * @param span where it stands, without blanks at its ends
 * @param words its words with one space between them
 * @param given the role, if the page's own markup tells it
 */
record Unit(Span span, String words, Optional<BlockRole> given) {

  /** No caption, credit or notice is longer. */
  private static final int LONGEST_LABEL = 1500;

  private static final Pattern NOTES =
      Pattern.compile("(?<=[.!?…\"”’])(?: ?\\[[^\\]]{1,20}\\])++$");

  static Unit of(String text, Span span) {
    return new Unit(span, Characters.squeeze(span.in(text)), Optional.empty());
  }

  /** Whether it is too long for anything but the story; patterns need not look at it. */
  boolean isLong() {
    return words.length() > LONGEST_LABEL;
  }

  int wordCount() {
    return Characters.wordCount(words);
  }

  /**
   * Whether it ends as a sentence does; marks and brackets behind the full stop do not matter, nor
   * do notes: "[3]", "[citation needed]".
   */
  boolean endsASentence() {
    int end = NOTES.matcher(words).replaceFirst("").length();
    while (end > 0 && isClosing(words.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ".!?…".indexOf(words.charAt(end - 1)) >= 0;
  }

  boolean hasDoubleMark() {
    return words.chars().anyMatch(c -> "\"“”„«»＂".indexOf(c) >= 0) || words.contains("''");
  }

  private static boolean isClosing(char c) {
    return Characters.isQuotationMark(c) || c == ')' || c == ']' || c == ' ';
  }
}
