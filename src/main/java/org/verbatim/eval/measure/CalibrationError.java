/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.OptionalDouble;

/**
 * Expected calibration error: the mean distance between the stated confidence and the share of
 * right decisions over ten bins of equal width, weighed by the decisions in each (Guo et al. 2017,
 * "On Calibration of Modern Neural Networks"). It has no value where nothing was decided.
 *
 * @param decided the name that {@link Reliability#count} was given
 */
public record CalibrationError(String decided) implements Measure {

  @Override
  public OptionalDouble value(Counts counts) {
    double error = 0;
    long decisions = 0;
    for (var bin : Reliability.of(counts, decided).bins()) {
      error += bin.decisions() * Math.abs(bin.confidence() - bin.right());
      decisions += bin.decisions();
    }
    return decisions == 0 ? OptionalDouble.empty() : OptionalDouble.of(error / decisions);
  }
}
