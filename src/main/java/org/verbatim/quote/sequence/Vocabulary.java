/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.Arrays;

/**
 * The words that a model knows by themselves, kept as numbers; all others it knows by their shape
 * and ending only. Immutable.
 */
final class Vocabulary {

  private final int[] sorted;
  private final IntTable table = new IntTable();

  /** Knows the words with these numbers. */
  Vocabulary(int[] words) {
    sorted = words.clone();
    Arrays.sort(sorted);
    for (int word : sorted) {
      table.add(word);
    }
  }

  /** The number of a word. */
  static int number(String word) {
    int number = Features.mixed(word.hashCode(), word.length());
    return number == 0 ? 1 : number;
  }

  boolean knows(int number) {
    return table.find(number) >= 0;
  }

  /** The numbers in rising order. */
  int[] numbers() {
    return sorted.clone();
  }
}
