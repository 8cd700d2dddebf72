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

/** "The road is open, but nobody should use it.": "The road is open." */
public final class ReservationCut implements SentenceAlteration {

  private static final Set<String> RESERVATIONS = Set.of("but", "except", "though", "although");
  private static final int FEWEST = 4;

  @Override
  public Kind kind() {
    return Kind.CUT;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    if (sentence.isQuestion()) {
      return Optional.empty();
    }
    for (int i = FEWEST; i + FEWEST <= sentence.wordsEnd(); i++) {
      if (sentence.term(i).is(RESERVATIONS) && sentence.term(i - 1).isComma()) {
        boolean clause =
            sentence.hasPos(i + 1, "PRON", "DET", "NOUN", "PROPN") && !sentence.is(i + 1, "not");
        return clause
            ? Optional.of(Edit.of(sentence.withBlankBefore(i - 1, sentence.wordsEnd()), ""))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
