/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * How often decisions of a stated confidence are right: ten bins of equal width.
 *
 * @param name what was decided
 * @param bins those with at least one decision, by confidence
 */
public record Reliability(String name, List<Bin> bins) {

  private static final int BINS = 10;

  /** Confidences are summed as whole millionths, so that sums do not depend on their order. */
  private static final double UNIT = 1e6;

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Decisions of about the same confidence.
   *
   * @param decisions how many; at least one
   * @param confidence their mean confidence, 0 to 1
   * @param right the share of them that is right, 0 to 1
   */
  public record Bin(long decisions, double confidence, double right) {}

  /**
   * Counts one decision.
   *
   * @param name what was decided
   * @param confidence 0 to 1; what lies outside counts as the nearer of the two
   */
  public static void count(Tally tally, String name, double confidence, boolean right) {
    double stated = Math.max(0, Math.min(1, confidence));
    int bin = Math.min(BINS - 1, (int) (stated * BINS));
    tally.add(decisions(name, bin));
    tally.addIf(right, right(name, bin));
    tally.add(confidence(name, bin), Math.round(stated * UNIT));
  }

  /** What was counted under the name. */
  public static Reliability of(Counts counts, String name) {
    var bins = new ArrayList<Bin>();
    for (int bin = 0; bin < BINS; bin++) {
      long decisions = counts.of(decisions(name, bin));
      if (decisions > 0) {
        bins.add(
            new Bin(
                decisions,
                counts.of(confidence(name, bin)) / UNIT / decisions,
                (double) counts.of(right(name, bin)) / decisions));
      }
    }
    return new Reliability(name, bins);
  }

  private static String decisions(String name, int bin) {
    return name + " decisions, bin " + bin;
  }

  private static String right(String name, int bin) {
    return name + " right, bin " + bin;
  }

  private static String confidence(String name, int bin) {
    return name + " confidence, bin " + bin;
  }
}
