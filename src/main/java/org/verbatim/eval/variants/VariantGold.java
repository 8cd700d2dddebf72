/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What people judged of reports in a set of documents.
 *
 * @param pairs the judged pairs
 * @param unjudgeable pairs that could not be decided; a system may link them or not
 * @param exhaustive the documents of each event in which every pair of quoted spans was judged
 * @param texts the documents' texts; without any, judged links are not counted
 */
public record VariantGold(
    List<GoldPair> pairs,
    List<PassagePair> unjudgeable,
    SortedMap<String, List<String>> exhaustive,
    Map<String, String> texts) {
  public VariantGold {
    pairs = List.copyOf(pairs);
    unjudgeable = List.copyOf(unjudgeable);
    exhaustive = Collections.unmodifiableSortedMap(new TreeMap<>(exhaustive));
    texts = Map.copyOf(texts);
  }
}
