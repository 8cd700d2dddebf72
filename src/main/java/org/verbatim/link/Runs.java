/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

/**
 * Runs of quoted words, hashed, and the articles that have them. Nearly every run stands in one
 * article alone, so such runs take no object of their own.
 */
final class Runs {

  private static final int FIRST_CAPACITY = 1 << 10;

  // An open hash table; 0 is no run.
  private long[] keys = new long[FIRST_CAPACITY];
  private int[] only = new int[FIRST_CAPACITY]; // the article, as long as it is one
  private Holders[] holders = new Holders[FIRST_CAPACITY];
  private int size;

  void add(long run, int article) {
    if (size * 3 >= keys.length * 2) {
      grow();
    }
    int slot = slot(run, keys);
    if (keys[slot] == 0) {
      keys[slot] = key(run);
      only[slot] = article;
      size++;
    } else {
      if (holders[slot] == null) {
        holders[slot] = new Holders(only[slot]);
      }
      holders[slot].add(article);
    }
  }

  /** How many articles have the run. */
  int count(long run) {
    int slot = slot(run, keys);
    return keys[slot] == 0 ? 0 : holders[slot] == null ? 1 : holders[slot].count();
  }

  /** The articles that have it; none if they are too many. */
  int[] followed(long run) {
    int slot = slot(run, keys);
    if (keys[slot] == 0) {
      return new int[0];
    }
    return holders[slot] == null ? new int[] {only[slot]} : holders[slot].followed();
  }

  private static long key(long run) {
    return run == 0 ? 1 : run;
  }

  private static int slot(long run, long[] keys) {
    long key = key(run);
    int slot = (int) key & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldOnly = only;
    Holders[] oldHolders = holders;
    int capacity = Math.multiplyExact(oldKeys.length, 2);
    keys = new long[capacity];
    only = new int[capacity];
    holders = new Holders[capacity];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i], keys);
        keys[slot] = oldKeys[i];
        only[slot] = oldOnly[i];
        holders[slot] = oldHolders[i];
      }
    }
  }
}
