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
import org.verbatim.eval.variants.benchmark.speech.Term;

/** "I will not raise a tax in my first year": "I will not raise a tax". */
public final class TimeLimitCut implements SentenceAlteration {

  private static final Set<String> OPENING =
      Set.of(
          "in", "before", "for", "until", "within", "this", "during", "after", "by", "on", "since");
  private static final Set<String> TIMES =
      Set.of(
          "year",
          "years",
          "month",
          "months",
          "week",
          "weeks",
          "day",
          "days",
          "hour",
          "hours",
          "minutes",
          "spring",
          "summer",
          "autumn",
          "winter",
          "night",
          "season",
          "christmas",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "term",
          "century");
  private static final Set<String> CLAIMS =
      Set.of(
          "not", "n't", "will", "'ll", "never", "no", "nobody", "nothing", "can", "must", "would",
          "cannot", "has", "have", "had");
  private static final int FEWEST = 4;
  private static final int MOST_WORDS = 6;

  @Override
  public Kind kind() {
    return Kind.CUT;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    int end = sentence.wordsEnd();
    boolean time = end > FEWEST && sentence.is(end - 1, TIMES) && !sentence.isQuestion();
    if (!time || !sentence.has(CLAIMS)) {
      return Optional.empty();
    }
    for (int i = end - 2; i >= FEWEST && end - i <= MOST_WORDS; i--) {
      if (sentence.is(i, OPENING)) {
        boolean stands =
            sentence.hasPos(i - 1, "NOUN", "ADV", "ADJ", "VERB", "PROPN")
                && sentence.terms().subList(i, end).stream().noneMatch(Term::isComma)
                && sentence.terms().subList(i + 1, end).stream()
                    .noneMatch(term -> term.pos().equals("VERB") || term.pos().equals("AUX"));
        return stands
            ? Optional.of(Edit.of(sentence.withBlankBefore(i, end), ""))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
