/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.List;
import org.verbatim.eval.measure.Figure;

/**
 * How a system does on the benchmark.
 *
 * @param versions how many versions there are
 * @param clean how many pairs of reports have nothing that misleads
 * @param figures the figures, in the order of the table
 * @param kinds one for each kind of alteration that occurs, in the order of the table
 * @param misses what is wrong, in the order of the versions
 */
public record BenchmarkScores(
    long versions, long clean, List<Figure> figures, List<KindScore> kinds, List<Miss> misses) {

  /** The figure that is a share in clean pairs, not in what has to be found. */
  public static final String FALSE_MAJORS = "false majors";

  public BenchmarkScores {
    figures = List.copyOf(figures);
    kinds = List.copyOf(kinds);
    misses = List.copyOf(misses);
  }
}
