/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.OptionalDouble;

/**
 * One count as a share of another.
 *
 * @param part the counter above the line
 * @param whole the counter below the line
 */
public record Share(String part, String whole) implements Measure {

  @Override
  public OptionalDouble value(Counts counts) {
    long all = counts.of(whole);
    return all == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) counts.of(part) / (double) all);
  }
}
