/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

/** Turns offsets in UTF-16 units into offsets in code points, which some formats count in. */
final class CodePoints {

  private final int[] before;

  CodePoints(String text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean endsPair = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      before[i + 1] = before[i] + (endsPair ? 0 : 1);
    }
  }

  /** How many code points stand before the offset; inside a pair, the first half counts. */
  int at(int offset) {
    return before[offset];
  }
}
