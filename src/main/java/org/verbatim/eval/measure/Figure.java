/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A computed measure.
 *
 * @param name what it is called
 * @param value between 0 and 1; empty where it has no denominator
 * @param interval its 95 % interval; empty without resampling and without a value in any resample
 * @param fraction the two counts, where it is the share of one in the other
 */
public record Figure(
    String name, OptionalDouble value, Optional<Interval> interval, Optional<Fraction> fraction) {

  /** Two counts, one above and one below the line. */
  public record Fraction(long part, long whole) {}
}
