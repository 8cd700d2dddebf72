/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/** "We did not sign": "We did sign"; "Nobody asked": "Everybody asked". */
public final class NegationRemoved implements SentenceAlteration {

  private static final Set<String> VERBS =
      Set.of(
          "do", "does", "did", "is", "are", "was", "were", "will", "would", "can", "could",
          "should", "must", "has", "have", "had", "am");
  private static final Map<String, String> IRREGULAR = Map.of("ca", "can", "wo", "will");
  // What needs a denial in front of it, and what would keep or double the denial.
  private static final Set<String> BOUND =
      Set.of(
          "any",
          "anybody",
          "anyone",
          "anything",
          "anywhere",
          "either",
          "ever",
          "yet",
          "until",
          "unless",
          "but",
          "only",
          "whether",
          "much",
          "least",
          "longer",
          "all",
          "just",
          "because",
          "than",
          "going");

  @Override
  public Kind kind() {
    return Kind.NEGATION;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    if (sentence.isQuestion() || sentence.denials() != 1 || sentence.has(BOUND)) {
      return Optional.empty();
    }
    if (sentence.term(0).is("nobody") && sentence.words() >= 4) {
      return Optional.of(Edit.of(sentence.term(0).span(), "Everybody"));
    }
    for (int i = 1; i + 2 < sentence.size(); i++) {
      var term = sentence.term(i);
      var verb = sentence.term(i - 1);
      boolean full = term.is("not") || term.is("never") && !verb.is("did");
      if (full && verb.is(VERBS)) {
        return Optional.of(Edit.of(sentence.withBlankBefore(i, i + 1), ""));
      }
      if (term.is("n't") && verb.is(VERBS)) {
        return Optional.of(Edit.of(term.span(), ""));
      }
      if (term.is("n't") && IRREGULAR.containsKey(verb.form())) {
        String whole = IRREGULAR.get(verb.form());
        return Optional.of(
            Edit.of(
                sentence.span(i - 1, i + 1),
                verb.isCapital()
                    ? whole.toUpperCase(Locale.ROOT).charAt(0) + whole.substring(1)
                    : whole));
      }
      if (term.is("cannot")) {
        return Optional.of(Edit.of(term.span(), "can"));
      }
    }
    return Optional.empty();
  }
}
