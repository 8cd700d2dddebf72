/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Optional;
import org.verbatim.text.Span;

/**
 * The renditions of an utterance aligned word for word: a row per rendition, a column per word.
 *
 * @param columns in the order of the words
 */
public record VariantTable(List<Column> columns) {
  public VariantTable {
    columns = List.copyOf(columns);
  }

  /**
   * One place in the utterance.
   *
   * @param cells the word of each rendition, in the order of the renditions; empty where it has
   *     none
   * @param differs whether the words that stand here differ in more than typography, or a rendition
   *     that goes on before and after has none
   */
  public record Column(List<Optional<Span>> cells, boolean differs) {
    public Column {
      cells = List.copyOf(cells);
    }
  }
}
