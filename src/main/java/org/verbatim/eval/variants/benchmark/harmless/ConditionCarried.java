/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;

/**
 * "We will not go until the lights come on": there was nothing to be done until "the lights come
 * on".
 */
public final class ConditionCarried implements Alteration {

  private static final Set<String> CONDITIONS = Set.of("until", "unless");
  private static final int FEWEST_WORDS = 3;

  @Override
  public Kind kind() {
    return Kind.CARRIED;
  }

  @Override
  public Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random) {
    var person = scene.person(speech);
    var marks = scene.marks(speech);
    if (person.isEmpty() || marks.isEmpty() || !speech.alone() || !speech.isSentence()) {
      return Optional.empty();
    }
    for (var sentence : speech.clauses()) {
      for (int i = FEWEST_WORDS; i + FEWEST_WORDS < sentence.wordsEnd(); i++) {
        boolean clause =
            sentence.term(i).is(CONDITIONS)
                && sentence.hasPos(i + 1, "PRON", "DET", "NOUN", "PROPN");
        if (clause && sentence.denials() == 1) {
          String condition = sentence.term(i).form();
          return Optional.of(
              Frames.around(
                  speech,
                  scene,
                  sentence.span(i + 1, sentence.wordsEnd()),
                  person.get().name()
                      + " said this would not happen "
                      + condition
                      + " "
                      + marks.get()[0],
                  "." + marks.get()[1]));
        }
      }
    }
    return Optional.empty();
  }
}
