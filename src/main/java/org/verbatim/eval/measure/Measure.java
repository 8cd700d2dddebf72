/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.OptionalDouble;

/** A figure between 0 and 1 that is computed from counts. */
public sealed interface Measure permits Share, HarmonicMean, Average, CalibrationError {

  /** The value; empty where it has no denominator. */
  OptionalDouble value(Counts counts);
}
