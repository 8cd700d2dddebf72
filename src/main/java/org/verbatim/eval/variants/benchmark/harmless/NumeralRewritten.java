/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/** "two": "2"; "12": "twelve". */
public final class NumeralRewritten implements SentenceAlteration {

  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  @Override
  public Kind kind() {
    return Kind.NUMERAL;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      String form = sentence.term(i).form();
      boolean apart =
          !sentence.term(i - 1).text().matches("[-.,:/$]|.*\\d")
              && !sentence.is(i + 1, Set.of("-", ":", "/", "hundred", "thousand", "and", "a"))
              && !sentence.is(i - 1, Set.of("number", "page", "article", "section"));
      if (apart && WORDS.indexOf(form) > 1) {
        return Optional.of(Edit.of(sentence.term(i).span(), Integer.toString(WORDS.indexOf(form))));
      }
      if (apart && form.matches("[2-9]|1\\d|20")) {
        return Optional.of(Edit.of(sentence.term(i).span(), WORDS.get(Integer.parseInt(form))));
      }
    }
    return Optional.empty();
  }
}
