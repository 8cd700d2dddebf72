/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** An alteration of a single sentence. */
public interface SentenceAlteration extends Alteration {

  /** What it does to the sentence; empty if it cannot be done well there. */
  Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random);

  /** Takes the sentences in an order drawn by lot until one can be altered. */
  @Override
  default Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random) {
    return Lot.shuffled(speech.clauses(), random).stream()
        .flatMap(sentence -> edit(sentence, scene, random).stream())
        .findFirst();
  }
}
