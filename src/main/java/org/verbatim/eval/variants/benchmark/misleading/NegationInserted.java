/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;
import org.verbatim.eval.variants.benchmark.speech.Term;
import org.verbatim.text.Span;

/** "We will sign": "We will not sign". */
public final class NegationInserted implements SentenceAlteration {

  private static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "should", "must", "may", "might");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "am");
  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final Map<String, String> SHORT =
      Map.of("'ll", "will", "'re", "are", "'m", "am", "'ve", "have");
  // Words that stand only in denials, or that "not" would make odd.
  private static final Set<String> ODD =
      Set.of("only", "already", "still", "just", "rather", "to", "always", "also", "never", "too");
  private static final Set<String> SUBORDINATE =
      Set.of("if", "when", "unless", "until", "because", "who", "which", "that", "what", "while");

  @Override
  public Kind kind() {
    return Kind.NEGATION;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    if (sentence.isQuestion() || sentence.denials() > 0 || sentence.words() < 5) {
      return Optional.empty();
    }
    for (int i = 1; i + 2 < sentence.size(); i++) {
      var term = sentence.term(i);
      if (term.is(SUBORDINATE) || term.isComma()) {
        return Optional.empty(); // only the main clause, which comes first
      }
      if (isVerb(sentence, i)) {
        boolean fits = isSubject(sentence, i - 1) && !sentence.term(i + 1).is(ODD);
        return fits ? Optional.of(denied(term)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isVerb(Clause sentence, int i) {
    var term = sentence.term(i);
    boolean finite =
        term.is(MODALS)
            || term.is(BE)
            || SHORT.containsKey(term.form())
            || term.is(HAVE) && sentence.hasPos(i + 1, "VERB", "AUX");
    return finite && (term.pos().equals("AUX") || SHORT.containsKey(term.form()));
  }

  private static boolean isSubject(Clause sentence, int i) {
    return sentence.hasPos(i, "NOUN", "PROPN") || sentence.is(i, Pronouns.SUBJECTS);
  }

  private static Edit denied(Term verb) {
    String full = SHORT.get(verb.form());
    if (full != null) {
      return Edit.of(verb.span(), " " + full + " not");
    }
    if (verb.is("can")) {
      return Edit.of(verb.span(), "cannot");
    }
    return Edit.of(new Span(verb.span().end(), verb.span().end()), " not");
  }
}
