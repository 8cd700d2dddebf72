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

/** "11 hours": "11 days"; "41 million": "41 billion". */
public final class UnitChanged implements SentenceAlteration {

  private static final Map<String, List<String>> UNITS =
      Map.ofEntries(
          Map.entry("million", List.of("billion", "thousand")),
          Map.entry("billion", List.of("million")),
          Map.entry("thousand", List.of("million")),
          Map.entry("hundred", List.of("thousand")),
          Map.entry("minutes", List.of("hours", "days")),
          Map.entry("hours", List.of("days", "weeks")),
          Map.entry("days", List.of("weeks", "months")),
          Map.entry("weeks", List.of("months", "days")),
          Map.entry("months", List.of("years", "weeks")),
          Map.entry("years", List.of("months", "weeks")),
          Map.entry("metres", List.of("kilometres", "feet")),
          Map.entry("kilometres", List.of("metres", "miles")),
          Map.entry("miles", List.of("metres")),
          Map.entry("cents", List.of("crowns")),
          Map.entry("crowns", List.of("cents")),
          Map.entry("tons", List.of("kilos")));
  private static final Set<String> SEVERAL =
      Set.of("several", "many", "few", "hundred", "hundreds");

  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 1; i < sentence.size(); i++) {
      var term = sentence.term(i);
      var before = sentence.term(i - 1);
      var others = UNITS.get(term.text());
      boolean counted =
          before.pos().equals("NUM") || before.text().matches("\\d+") || before.is(SEVERAL);
      if (others != null && counted) {
        return Lot.one(others, random).map(other -> Edit.of(term.span(), other));
      }
    }
    return Optional.empty();
  }
}
