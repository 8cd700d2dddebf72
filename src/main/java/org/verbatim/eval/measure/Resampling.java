/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

/**
 * How intervals are drawn.
 *
 * @param draws how many resamples, 0 for no intervals
 * @param seed what the random numbers start from; the same seed gives the same intervals everywhere
 */
public record Resampling(int draws, long seed) {

  /** What is used unless the user says otherwise. */
  public static final Resampling DEFAULT = new Resampling(1000, 1);

  /** No intervals. */
  public static final Resampling NONE = new Resampling(0, 1);

  public Resampling {
    if (draws < 0) {
      throw new IllegalArgumentException(
          "cannot draw " + draws + " resamples; give 0 for no intervals");
    }
  }
}
