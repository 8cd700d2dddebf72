/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

/**
 * The letters of a word as printed, which the pieces do not show. The order is that of the trained
 * embeddings.
 */
enum WordCase {
  /** No word: the start of a window, the end of a paragraph. */
  SPECIAL,
  LOWER,
  CAPITALISED,
  UPPER,
  MIXED,
  DIGIT,
  MARK;

  static WordCase of(String word) {
    int letters = 0;
    int upper = 0;
    boolean upperFirst = false;
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      int type = Character.getType(word.codePointAt(at));
      if (type == Character.DECIMAL_DIGIT_NUMBER) {
        return DIGIT;
      }
      if (isLetter(type)) {
        upperFirst |= letters == 0 && type == Character.UPPERCASE_LETTER;
        letters++;
        upper += type == Character.UPPERCASE_LETTER ? 1 : 0;
      }
    }
    if (letters == 0) {
      return MARK;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == 1 && upperFirst) {
      return CAPITALISED;
    }
    return upper == letters ? UPPER : MIXED;
  }

  private static boolean isLetter(int type) {
    return type == Character.UPPERCASE_LETTER
        || type == Character.LOWERCASE_LETTER
        || type == Character.TITLECASE_LETTER
        || type == Character.MODIFIER_LETTER
        || type == Character.OTHER_LETTER;
  }
}
