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

/** "We will pay if the bank agrees.": "We will pay." */
public final class ConditionCut implements SentenceAlteration {

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "provided");
  private static final Set<String> BREAKS =
      Set.of(
          "not", "n't", "even", "as", "only", "ask", "asked", "know", "see", "wonder", "what",
          "and", "or");
  private static final Set<String> ASKING =
      Set.of("ask", "asks", "asked", "know", "knows", "knew", "see", "wonder", "wondered", "tell");
  private static final Set<String> OPEN =
      Set.of("will", "'ll", "shall", "should", "can", "must", "not", "n't", "nobody", "no", "may");
  private static final int FEWEST = 4;

  @Override
  public Kind kind() {
    return Kind.CONDITION;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    if (sentence.isQuestion()) {
      return Optional.empty();
    }
    return sentence.is(0, Set.of("if", "unless")) ? leading(sentence) : trailing(sentence);
  }

  private static Optional<Edit> leading(Clause sentence) {
    if (sentence.denials() > 0) {
      return Optional.empty();
    }
    for (int i = FEWEST; i + FEWEST < sentence.wordsEnd(); i++) {
      if (sentence.term(i).isComma()) {
        var next = sentence.term(i + 1);
        boolean subject = next.pos().equals("PRON") || next.pos().equals("DET");
        if (!subject) {
          return Optional.empty();
        }
        String text = Character.toUpperCase(next.text().charAt(0)) + next.text().substring(1);
        return Optional.of(Edit.of(sentence.span(0, i + 2), text));
      }
    }
    return Optional.empty();
  }

  // To the end of the sentence; the main clause must stand on its own, and must be about what is
  // to come: "they waited until it was light" is no condition.
  private static Optional<Edit> trailing(Clause sentence) {
    for (int i = FEWEST; i + FEWEST - 1 < sentence.wordsEnd(); i++) {
      if (sentence.term(i).is(CONDITIONS)) {
        int from = sentence.term(i - 1).isComma() ? i - 1 : i;
        boolean stands =
            sentence.hasPos(i + 1, "PRON", "DET", "NOUN", "PROPN", "ADJ")
                && !sentence.is(i - 1, BREAKS)
                && !sentence.is(i + 1, "not")
                && !isAsked(sentence, i)
                && isClause(sentence, i)
                && (!sentence.is(i, "until") || isOpen(sentence, i));
        return stands
            ? Optional.of(Edit.of(sentence.withBlankBefore(from, sentence.wordsEnd()), ""))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  // "We asked the bank if they knew": no condition, a question.
  private static boolean isAsked(Clause sentence, int to) {
    return sentence.terms().subList(0, to).stream().anyMatch(term -> term.is(ASKING));
  }

  private static boolean isClause(Clause sentence, int from) {
    boolean verb = false;
    for (int i = from + 2; i < sentence.wordsEnd(); i++) {
      if (sentence.term(i).isComma()) {
        return false;
      }
      verb |= sentence.hasPos(i, "VERB", "AUX");
    }
    return verb;
  }

  private static boolean isOpen(Clause sentence, int to) {
    return sentence.terms().subList(0, to).stream().anyMatch(term -> term.is(OPEN));
  }
}
