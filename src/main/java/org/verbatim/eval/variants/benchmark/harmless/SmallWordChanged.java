/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;
import org.verbatim.text.Span;

/** "I know that we won": "I know we won"; "a very long day": "a long day". */
public final class SmallWordChanged implements SentenceAlteration {

  private static final Set<String> KNOWING =
      Set.of(
          "know", "knows", "knew", "say", "says", "said", "think", "believe", "hope", "told",
          "means");
  private static final Set<String> LOOSE = Set.of("very", "really", "quite", "just", "simply");

  @Override
  public Kind kind() {
    return Kind.SMALL_WORD;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 1; i + 2 < sentence.size(); i++) {
      boolean that =
          sentence.is(i, "that")
              && sentence.is(i - 1, KNOWING)
              && sentence.hasPos(i + 1, "PRON", "DET", "NOUN", "PROPN");
      boolean loose =
          sentence.is(i, LOOSE)
              && sentence.hasPos(i - 1, "DET", "AUX", "PRON")
              && sentence.hasPos(i + 1, "ADJ", "VERB", "ADV")
              && sentence.denials() == 0
              && !sentence.is(i - 1, "a");
      if (that || loose) {
        return Optional.of(Edit.of(sentence.withBlankBehind(i, i + 1), ""));
      }
      boolean added =
          sentence.is(i, KNOWING)
              && sentence.is(i + 1, Set.of("we", "they", "he", "she", "it"))
              && !sentence.is(i, "told");
      if (added) {
        int end = sentence.term(i).span().end();
        return Optional.of(Edit.of(new Span(end, end), " that"));
      }
      boolean pointing =
          sentence.is(i, "this")
              && sentence.term(i + 1).isNoun()
              && !sentence.hasPos(i + 2, "NOUN");
      if (pointing) {
        return Optional.of(Edit.of(sentence.term(i).span(), "the"));
      }
    }
    return Optional.empty();
  }
}
