/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/** "do not": "don't"; "we've": "we have". */
public final class ContractionChanged implements SentenceAlteration {

  private static final Map<String, String> LONG =
      Map.of("'ll", " will", "'re", " are", "'m", " am");
  private static final Map<String, String> SHORT = Map.of("will", "'ll", "are", "'re", "am", "'m");
  private static final Set<String> DENIED =
      Set.of(
          "do", "does", "did", "is", "are", "was", "were", "would", "could", "should", "has", "had",
          "have");

  @Override
  public Kind kind() {
    return Kind.CONTRACTION;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 1; i + 2 < sentence.size(); i++) {
      var term = sentence.term(i);
      var before = sentence.term(i - 1);
      if (term.is("not") && before.is(DENIED)) {
        return Optional.of(Edit.of(sentence.withBlankBefore(i, i + 1), "n't"));
      }
      if (term.is("n't") && before.is(DENIED)) {
        return Optional.of(Edit.of(term.span(), " not"));
      }
      if (LONG.containsKey(term.form())) {
        return Optional.of(Edit.of(term.span(), LONG.get(term.form())));
      }
      boolean subject = before.is(Set.of("i", "we", "they", "you")) && before.pos().equals("PRON");
      boolean agrees = term.is("am") == before.is("i") && !sentence.is(i + 1, "not");
      if (subject
          && agrees
          && SHORT.containsKey(term.form())
          && sentence.hasPos(i + 1, "VERB", "AUX", "ADJ", "DET", "ADP")) {
        return Optional.of(Edit.of(sentence.withBlankBefore(i, i + 1), SHORT.get(term.form())));
      }
    }
    return Optional.empty();
  }
}
