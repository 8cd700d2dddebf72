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

/** "We met, and we talked": "We met and we talked". */
public final class PunctuationChanged implements SentenceAlteration {

  @Override
  public Kind kind() {
    return Kind.PUNCTUATION;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 2; i + 2 < sentence.size(); i++) {
      if (sentence.term(i).isComma() && sentence.is(i + 1, Set.of("and", "but", "or", "so"))) {
        return Optional.of(Edit.of(sentence.term(i).span(), ""));
      }
      boolean and =
          sentence.is(i, "and")
              && sentence.is(i + 1, Set.of("we", "i", "it", "they", "he", "she"))
              && sentence.term(i - 1).isWord();
      if (and) {
        int end = sentence.term(i - 1).span().end();
        return Optional.of(Edit.of(new Span(end, end), ","));
      }
    }
    return Optional.empty();
  }
}
