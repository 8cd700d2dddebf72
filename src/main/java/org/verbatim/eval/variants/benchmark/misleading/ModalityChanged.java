/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/** "it will reopen": "it may reopen"; "they must pay": "they should pay". */
public final class ModalityChanged implements SentenceAlteration {

  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "will", List.of("may", "might"),
          "may", List.of("will"),
          "might", List.of("will"),
          "must", List.of("should", "may"),
          "should", List.of("must"),
          "'ll", List.of(" may", " might"));
  private static final Set<String> BREAKS =
      Set.of("not", "n't", "never", "have", "as", "well", "like");

  @Override
  public Kind kind() {
    return Kind.MODALITY;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    if (sentence.isQuestion() || sentence.denials() > 0) {
      return Optional.empty();
    }
    for (int i = 1; i + 2 < sentence.size(); i++) {
      var term = sentence.term(i);
      boolean modal =
          OTHERS.containsKey(term.form())
              && !term.isCapital()
              && !sentence.is(i + 1, BREAKS)
              && sentence.hasPos(i + 1, "VERB", "AUX", "ADV")
              && !sentence.hasPos(i - 1, "DET", "ADJ", "ADP");
      if (modal) {
        return Lot.one(OTHERS.get(term.form()), random).map(other -> Edit.of(term.span(), other));
      }
    }
    return Optional.empty();
  }
}
