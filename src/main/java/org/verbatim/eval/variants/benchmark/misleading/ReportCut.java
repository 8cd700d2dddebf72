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

/** "They say that the dam is safe.": "The dam is safe." */
public final class ReportCut implements SentenceAlteration {

  private static final Set<String> SUBJECTS =
      Set.of("they", "people", "he", "she", "some", "nobody");
  private static final Set<String> VERBS =
      Set.of(
          "say", "says", "said", "claim", "claims", "told", "hope", "believe", "think", "thinks");

  @Override
  public Kind kind() {
    return Kind.CUT;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    boolean report =
        sentence.words() >= 7
            && !sentence.isQuestion()
            && sentence.is(0, SUBJECTS)
            && sentence.is(1, VERBS);
    if (!report) {
      return Optional.empty();
    }
    int from = sentence.is(2, "that") ? 3 : 2;
    if (!sentence.hasPos(from, "PRON", "DET") || sentence.hasPos(from + 1, "PUNCT")) {
      return Optional.empty();
    }
    var next = sentence.term(from);
    String text = Character.toUpperCase(next.text().charAt(0)) + next.text().substring(1);
    return Optional.of(Edit.of(sentence.span(0, from + 1), text));
  }
}
