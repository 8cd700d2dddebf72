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

/** "We met, after a long day, and we talked": "We met ... and we talked". */
public final class EllipsisSet implements SentenceAlteration {

  // What is left out must not take anything back.
  private static final Set<String> TELLING =
      Set.of(
          "not", "n't", "no", "never", "if", "unless", "until", "but", "only", "except", "nobody",
          "nothing", "may", "might", "without", "nor");
  private static final int FEWEST = 3;
  private static final int MOST = 10;

  @Override
  public Kind kind() {
    return Kind.ELLIPSIS;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = FEWEST; i < sentence.size(); i++) {
      if (!sentence.term(i).isComma()) {
        continue;
      }
      for (int j = i + FEWEST + 1; j + FEWEST < sentence.wordsEnd() && j - i <= MOST; j++) {
        boolean boundary = sentence.term(j).isComma() || sentence.is(j, "and");
        boolean harmless =
            sentence.terms().subList(i, j).stream().noneMatch(term -> term.is(TELLING));
        if (boundary && harmless) {
          int from = sentence.term(i).span().begin();
          int to =
              sentence.term(j).isComma()
                  ? sentence.term(j).span().end()
                  : sentence.term(j - 1).span().end();
          return Optional.of(Edit.of(new Span(from, to), random.nextBoolean() ? " ..." : " …"));
        }
      }
    }
    return Optional.empty();
  }
}
