/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;

/** "We will tear down the old bridge": she spoke of "the old bridge". */
public final class FragmentSetIn implements Alteration {

  private static final int MOST_WORDS = 6;

  @Override
  public Kind kind() {
    return Kind.FRAGMENT;
  }

  @Override
  public Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random) {
    var person = scene.person(speech);
    var marks = scene.marks(speech);
    if (person.isEmpty() || marks.isEmpty() || !speech.alone() || !speech.isSentence()) {
      return Optional.empty();
    }
    for (var sentence : Lot.shuffled(speech.clauses(), random)) {
      for (int i = 1; i < sentence.size(); i++) {
        int end = phraseEnd(sentence, i);
        if (end > 0) {
          return Optional.of(
              Frames.around(
                  speech,
                  scene,
                  sentence.span(i, end),
                  person.get().name() + " spoke of " + marks.get()[0],
                  "." + marks.get()[1]));
        }
      }
    }
    return Optional.empty();
  }

  // "the" or "a", an adjective or a noun in front, and a noun; nothing that it needs follows.
  private static int phraseEnd(Clause sentence, int from) {
    if (!sentence.is(from, Set.of("the", "a", "an"))) {
      return -1;
    }
    int i = from + 1;
    while (sentence.hasPos(i, "ADJ", "NOUN") && i - from < MOST_WORDS) {
      i++;
    }
    boolean noun = i - from >= 3 && sentence.term(i - 1).isNoun();
    boolean ends =
        i >= sentence.size()
            || sentence.term(i).text().matches("[.,;]")
            || sentence.hasPos(i, "CCONJ");
    return noun && ends ? i : -1;
  }
}
