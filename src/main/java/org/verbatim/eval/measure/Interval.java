/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.List;

/**
 * Where a figure lies in 95 % of the resamples.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 */
public record Interval(double low, double high) {

  private static final double LOWER_TAIL = 0.025;
  private static final double UPPER_TAIL = 0.975;

  /** The interval of at least one drawn value; their order does not matter. */
  static Interval of(List<Double> drawn) {
    var sorted = drawn.stream().sorted().toList();
    int last = sorted.size() - 1;
    return new Interval(
        sorted.get((int) (LOWER_TAIL * last)), sorted.get((int) Math.rint(UPPER_TAIL * last)));
  }
}
