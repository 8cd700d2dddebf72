/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Change;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/** "roads and bridges": "bridges and roads". */
public final class CoordinationTurned implements SentenceAlteration {

  @Override
  public Kind kind() {
    return Kind.COORDINATION;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 1; i + 2 < sentence.size(); i++) {
      if (!sentence.is(i + 1, Set.of("and", "or"))) {
        continue;
      }
      var one = sentence.term(i);
      var other = sentence.term(i + 2);
      boolean alike = one.isNoun() && other.isNoun() && !one.form().equals(other.form());
      boolean bare =
          !sentence.hasPos(i - 1, "NOUN", "ADJ", "PROPN", "NUM")
              && !sentence.is(i - 1, Set.of("a", "an", ","))
              && !sentence.hasPos(i + 3, "NOUN", "VERB", "PART")
              && !sentence.is(i + 3, Set.of("of", "'s", "-"));
      if (alike && bare) {
        return Optional.of(
            Edit.of(
                List.of(
                    new Change(one.span(), other.text()), new Change(other.span(), one.text()))));
      }
    }
    return Optional.empty();
  }
}
