/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

/** Numbers of 32 bits but 0, each with its index in the order in which they were added. */
final class IntTable {

  private int[] keys = new int[1024];
  private int[] indices = new int[1024];
  private int size;

  int size() {
    return size;
  }

  /** The index of the key; -1 if it was not added. */
  int find(int key) {
    int mask = keys.length - 1;
    int place = place(key, mask);
    while (keys[place] != 0) {
      if (keys[place] == key) {
        return indices[place];
      }
      place = (place + 1) & mask;
    }
    return -1;
  }

  /** The index of the key, which is added if it is new. */
  int add(int key) {
    int mask = keys.length - 1;
    int place = place(key, mask);
    while (keys[place] != 0) {
      if (keys[place] == key) {
        return indices[place];
      }
      place = (place + 1) & mask;
    }
    keys[place] = key;
    indices[place] = size++;
    if (2 * size > keys.length) {
      grow();
    }
    return size - 1;
  }

  /** The keys by their indices. */
  int[] keys() {
    int[] all = new int[size];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        all[indices[i]] = keys[i];
      }
    }
    return all;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldIndices = indices;
    keys = new int[2 * oldKeys.length];
    indices = new int[2 * oldKeys.length];
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i], mask);
        while (keys[place] != 0) {
          place = (place + 1) & mask;
        }
        keys[place] = oldKeys[i];
        indices[place] = oldIndices[i];
      }
    }
  }

  private static int place(int key, int mask) {
    return (key * 0x9E3779B1 >>> 11) & mask;
  }
}
