/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.Arrays;

/**
 * The features of a token, each a number made of its place in the list and of what it is about, so
 * that none needs a string. Belongs to one thread.
 */
final class Features {

  private int[] values = new int[128];
  private int size;
  private int template;

  void clear() {
    size = 0;
    template = 0;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  void add(int a) {
    put(mixed(mixed(++template, a)));
  }

  void add(int a, int b) {
    put(mixed(mixed(mixed(++template, a), b)));
  }

  void add(int a, int b, int c) {
    put(mixed(mixed(mixed(mixed(++template, a), b), c)));
  }

  void add(int a, int b, int c, int d) {
    put(mixed(mixed(mixed(mixed(mixed(++template, a), b), c), d)));
  }

  /** Leaves a place in the list empty, so that what comes behind keeps its number. */
  void none() {
    template++;
  }

  private void put(int feature) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = feature == 0 ? 1 : feature; // 0 marks a free place in tables
  }

  /** One number for two; the order matters. */
  static int mixed(int a, int b) {
    int mixed = (a ^ a >>> 15) * 0x2C1B3C6D + b * 0x9E3779B1;
    mixed ^= mixed >>> 13;
    return mixed * 0x85EBCA6B;
  }

  private static int mixed(int a) {
    int mixed = (a ^ a >>> 16) * 0x7FEB352D;
    mixed = (mixed ^ mixed >>> 15) * 0x846CA68B;
    return mixed ^ mixed >>> 16;
  }
}
