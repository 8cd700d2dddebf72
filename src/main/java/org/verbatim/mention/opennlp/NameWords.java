/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.HashMap;
import java.util.Map;

/** Reads words and remembers them. Belongs to one thread. */
final class NameWords {

  private static final int REMEMBERED = 8_000; // words; an article has some hundreds

  private final ListFlags lists;
  private final WordClusters clusters;
  private final Map<String, NameWord> known = new HashMap<>();

  /** Reads the shipped lists, which happens only once. */
  static void readLists() {
    ListFlags.SHIPPED.of("");
    WordClusters.SHIPPED.path("");
  }

  NameWords(ListFlags lists, WordClusters clusters) {
    this.lists = lists;
    this.clusters = clusters;
  }

  NameWord of(String printed) {
    var word = known.get(printed);
    if (word == null) {
      word = NameWord.of(printed, lists, clusters);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(printed, word);
    }
    return word;
  }
}
