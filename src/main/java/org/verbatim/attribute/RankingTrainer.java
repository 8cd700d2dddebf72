/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.List;
import java.util.SortedMap;

/** Learns what speaks for a candidate and what against it. */
public interface RankingTrainer {

  /**
   * A candidate of a quotation.
   *
   * @param features the names of the features that hold
   * @param right whether it is the right one
   */
  record Example(List<String> features, boolean right) {
    public Example {
      features = List.copyOf(features);
    }
  }

  /** The weights of the features, those that say nothing left out. The same for the same input. */
  SortedMap<String, Double> weights(List<Example> examples);
}
