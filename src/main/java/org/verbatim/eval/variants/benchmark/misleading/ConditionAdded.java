/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;
import org.verbatim.text.Span;

/** "We will pay.": "We will pay, but only if the bank agrees." */
public final class ConditionAdded implements SentenceAlteration {

  private static final List<String> CONDITIONS =
      List.of(
          " if the money can be found",
          " unless the courts object",
          " if everybody else does the same",
          " unless somebody stops it",
          " if nothing else comes in between",
          " unless the rules are changed first");
  private static final Set<String> PROMISES = Set.of("will", "'ll", "shall");
  private static final Set<String> CONDITIONAL =
      Set.of("if", "unless", "until", "when", "or", "than", "whether", "would", "which", "who");
  private static final int MOST_WORDS = 22;

  @Override
  public Kind kind() {
    return Kind.CONDITION;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    boolean fits =
        !sentence.isQuestion()
            && sentence.has(PROMISES)
            && !sentence.has(CONDITIONAL)
            && sentence.denials() == 0
            && sentence.words() >= 6
            && sentence.words() <= MOST_WORDS
            && sentence.term(0).isCapital()
            && (!sentence.last() || sentence.term(sentence.size() - 1).text().matches("[.,]"));
    if (!fits) {
      return Optional.empty();
    }
    int end = sentence.term(sentence.wordsEnd() - 1).span().end();
    return Lot.one(CONDITIONS, random).map(text -> Edit.of(new Span(end, end), text));
  }
}
