/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.OptionalDouble;

/**
 * How one type of difference is found.
 *
 * @param type its label
 * @param gold in how many positive gold pairs it occurs
 * @param system in how many linked positive pairs the system reports it
 * @param right in how many of those it occurs
 */
public record TypeScore(String type, long gold, long system, long right) {

  /** The right ones among those reported. */
  public OptionalDouble precision() {
    return share(system);
  }

  /** The right ones among those of the gold, where unlinked pairs are missed. */
  public OptionalDouble recall() {
    return share(gold);
  }

  private OptionalDouble share(long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / whole);
  }
}
