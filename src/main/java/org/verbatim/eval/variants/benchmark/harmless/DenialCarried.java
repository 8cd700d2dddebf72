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

/** "We will not raise the tax": he promised not to "raise the tax". */
public final class DenialCarried implements Alteration {

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
      for (int i = 1; i + FEWEST_WORDS + 1 < sentence.wordsEnd(); i++) {
        boolean denied =
            sentence.is(i - 1, Set.of("i", "we"))
                && sentence.is(i, "will")
                && sentence.is(i + 1, "not")
                && sentence.hasPos(i + 2, "VERB", "AUX");
        if (denied) {
          return Optional.of(
              Frames.around(
                  speech,
                  scene,
                  sentence.span(i + 2, sentence.wordsEnd()),
                  person.get().name() + " promised not to " + marks.get()[0],
                  "." + marks.get()[1]));
        }
      }
    }
    return Optional.empty();
  }
}
