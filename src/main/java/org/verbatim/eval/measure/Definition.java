/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.List;

/** What is to be computed, and the name that it is printed under. */
public record Definition(String name, Measure measure) {

  /**
   * Precision, recall and F1 of one kind of thing.
   *
   * @param name what the three names begin with
   * @param precision the right ones among what the system reports
   * @param recall the found ones among what is marked in the gold
   */
  public static List<Definition> precisionRecallF1(String name, Share precision, Share recall) {
    return List.of(
        new Definition(name + " precision", precision),
        new Definition(name + " recall", recall),
        new Definition(name + " F1", new HarmonicMean(precision, recall)));
  }
}
