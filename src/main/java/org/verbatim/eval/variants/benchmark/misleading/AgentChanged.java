/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Change;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;
import org.verbatim.eval.variants.benchmark.speech.Term;

/** "We accepted": "They accepted"; "they will pay": "we will pay". */
public final class AgentChanged implements SentenceAlteration {

  private static final Set<String> BARE =
      Set.of("will", "would", "can", "could", "should", "must", "may", "might", "had", "did");
  private static final Set<String> SINGULAR_BE = Set.of("am", "was", "'m");
  private static final Set<String> PLURAL_BE = Set.of("are", "were");
  private static final Map<String, String> TO_PLURAL =
      Map.of("am", "are", "was", "were", "'m", "are");

  @Override
  public Kind kind() {
    return Kind.AGENT;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    if (sentence.isQuestion()) {
      return Optional.empty();
    }
    for (int i = 0; i + 3 < sentence.size(); i++) {
      var pronoun = sentence.term(i);
      var verb = sentence.term(i + 1);
      boolean finite = verb.pos().equals("AUX") || verb.pos().equals("VERB");
      boolean inverted = i > 0 && sentence.hasPos(i - 1, "AUX");
      if (!finite || inverted || !pronoun.pos().equals("PRON")) {
        continue;
      }
      if (pronoun.is(Set.of("we", "i"))
          && sentence.count(Pronouns.FIRST) == 1
          && sentence.count(Pronouns.THIRD) == 0) {
        return changed(
            pronoun,
            verb,
            i == 0 && sentence.term(0).isCapital(),
            random.nextBoolean() && verb.is(BARE) ? "he" : "they");
      }
      if (pronoun.is("they")
          && sentence.count(Pronouns.THIRD) == 1
          && sentence.count(Pronouns.FIRST) == 0) {
        return changed(pronoun, verb, i == 0 && sentence.term(0).isCapital(), "we");
      }
      boolean one = pronoun.is(Set.of("he", "she")) && verb.is(BARE);
      if (one && sentence.count(Pronouns.THIRD) == 1 && sentence.count(Pronouns.FIRST) == 0) {
        return changed(
            pronoun,
            verb,
            i == 0 && sentence.term(0).isCapital(),
            random.nextBoolean() ? "I" : "we");
      }
    }
    return Optional.empty();
  }

  private static Optional<Edit> changed(Term pronoun, Term verb, boolean opens, String other) {
    String text = opens ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
    if (pronoun.is("i") && verb.is(SINGULAR_BE)) {
      String gap = verb.is("'m") ? " " : "";
      var changes =
          List.of(
              new Change(pronoun.span(), text),
              new Change(verb.span(), gap + TO_PLURAL.get(verb.form())));
      return Optional.of(Edit.of(changes));
    }
    boolean agrees = !(pronoun.is(Set.of("he", "she"))) || !verb.is(PLURAL_BE);
    return agrees ? Optional.of(Edit.of(pronoun.span(), text)) : Optional.empty();
  }
}
