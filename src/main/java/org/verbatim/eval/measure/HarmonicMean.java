/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.OptionalDouble;

/**
 * F1: the harmonic mean of a precision and a recall. Where one of the two has no denominator it
 * counts as 0; where neither has one there is no mean.
 */
public record HarmonicMean(Measure precision, Measure recall) implements Measure {

  @Override
  public OptionalDouble value(Counts counts) {
    var precise = precision.value(counts);
    var complete = recall.value(counts);
    if (precise.isEmpty() && complete.isEmpty()) {
      return OptionalDouble.empty();
    }
    double p = precise.orElse(0);
    double r = complete.orElse(0);
    return OptionalDouble.of(p + r > 0 ? 2 * p * r / (p + r) : 0);
  }
}
