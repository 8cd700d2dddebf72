/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Draws. */
public final class Lot {

  private Lot() {}

  /** The things in an order drawn by lot. */
  public static <T> List<T> shuffled(List<T> things, RandomGenerator random) {
    var drawn = new ArrayList<>(things);
    for (int i = drawn.size() - 1; i > 0; i--) {
      Collections.swap(drawn, i, random.nextInt(i + 1));
    }
    return drawn;
  }

  /** One of the things; empty if there is none. */
  public static <T> Optional<T> one(List<T> things, RandomGenerator random) {
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(things.get(random.nextInt(things.size())));
  }
}
