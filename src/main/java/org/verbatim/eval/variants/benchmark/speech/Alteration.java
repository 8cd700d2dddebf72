/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** One way to print a stretch of speech otherwise. Stateless. */
public interface Alteration {

  /** What kind of alteration it is. */
  Kind kind();

  /**
   * What it does; empty if it cannot be done well here.
   *
   * @param random decides between possibilities, and nothing else does
   */
  Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random);

  /** Its name in lists: "negation-inserted". */
  default String label() {
    return Labels.of(getClass());
  }
}
