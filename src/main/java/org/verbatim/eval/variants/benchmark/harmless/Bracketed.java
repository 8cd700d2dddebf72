/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

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
import org.verbatim.text.Span;

/** "They know": "[The owners] know"; "in Dorn": "in Dorn [in the north]". */
public final class Bracketed implements SentenceAlteration {

  private static final List<String> ADDED = List.of(" [in the north]", " [sic]", " [on the coast]");
  private static final Map<String, List<String>> REPLACED =
      Map.of(
          "they", List.of("[the others]", "[the owners]"),
          "them", List.of("[the others]", "[the owners]"),
          "it", List.of("[the plan]", "[the matter]"));

  @Override
  public Kind kind() {
    return Kind.BRACKET;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      var term = sentence.term(i);
      if (term.isName()
          && !sentence.hasPos(i + 1, "PROPN", "NOUN", "PART")
          && sentence.is(i - 1, Set.of("in", "at", "from"))) {
        int end = term.span().end();
        return Lot.one(ADDED, random).map(text -> Edit.of(new Span(end, end), text));
      }
      boolean plain =
          term.is(Set.of("they", "them")) || term.is("it") && sentence.hasPos(i - 1, "ADP");
      if (plain && !sentence.term(i + 1).form().startsWith("'")) {
        return Lot.one(REPLACED.get(term.form()), random).map(text -> Edit.of(term.span(), text));
      }
    }
    return Optional.empty();
  }
}
