/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What people marked in a set of documents.
 *
 * @param texts the text of every judged document, by its name; what a system reports in a document
 *     without gold records counts against it
 * @param records the quotations
 * @param unattributed marks that are no speech: scare quotes, titles
 * @param ignored marks that cannot be judged and neither help nor hurt
 */
public record QuoteGold(
    SortedMap<String, String> texts,
    List<ScoredRecord> records,
    List<JudgedMark> unattributed,
    List<JudgedMark> ignored) {
  public QuoteGold {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    records = List.copyOf(records);
    unattributed = List.copyOf(unattributed);
    ignored = List.copyOf(ignored);
  }
}
