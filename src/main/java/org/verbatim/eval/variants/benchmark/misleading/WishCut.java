/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/** "We hope to open the bridge": "We open the bridge"; a plan is printed as a fact. */
public final class WishCut implements SentenceAlteration {

  private static final Set<String> WISHES =
      Set.of("want", "hope", "plan", "try", "mean", "intend", "wish", "need", "tried", "wanted");

  @Override
  public Kind kind() {
    return Kind.CUT;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 0; i + 4 < sentence.wordsEnd(); i++) {
      boolean wish =
          sentence.is(i, Set.of("i", "we", "they", "you"))
              && sentence.is(i + 1, WISHES)
              && sentence.is(i + 2, "to")
              && sentence.hasPos(i + 3, "VERB")
              && !sentence.hasPos(i - 1, "AUX");
      if (wish) {
        return Optional.of(Edit.of(sentence.withBlankBehind(i + 1, i + 3), ""));
      }
    }
    return Optional.empty();
  }
}
