/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/** "A town without a library is a waiting room": "A town is a waiting room". */
public final class WithoutCut implements SentenceAlteration {

  private static final int MOST_WORDS = 4;

  @Override
  public Kind kind() {
    return Kind.CUT;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 1; i + 2 < sentence.wordsEnd(); i++) {
      if (sentence.is(i, "without") && sentence.hasPos(i - 1, "NOUN", "PROPN", "VERB")) {
        int end = i + 1;
        while (sentence.hasPos(end, "DET", "ADJ", "NOUN") && end - i < MOST_WORDS) {
          end++;
        }
        boolean phrase = sentence.hasPos(end - 1, "NOUN") && end < sentence.wordsEnd();
        if (phrase && !sentence.hasPos(end, "NOUN", "ADJ", "PROPN")) {
          return Optional.of(Edit.of(sentence.withBlankBefore(i, end), ""));
        }
      }
    }
    return Optional.empty();
  }
}
