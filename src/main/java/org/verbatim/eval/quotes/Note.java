/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number that is printed above the figures.
 *
 * @param name what it counts
 * @param value a whole number, or a mean rounded to two places; empty if there is nothing to count
 */
public record Note(String name, Optional<Number> value) {

  static Note count(String name, long count) {
    return new Note(name, Optional.of(count));
  }

  static Note mean(String name, OptionalDouble mean) {
    return new Note(
        name, mean.isEmpty() ? Optional.empty() : Optional.of(twoPlaces(mean.getAsDouble())));
  }

  private static double twoPlaces(double value) {
    return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
  }
}
