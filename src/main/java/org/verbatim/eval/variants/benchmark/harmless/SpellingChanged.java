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

/** British and American spelling. */
public final class SpellingChanged implements SentenceAlteration {

  private static final List<String> PAIRS =
      List.of(
          "harbour harbor",
          "colour color",
          "labour labor",
          "neighbour neighbor",
          "honour honor",
          "favour favor",
          "centre center",
          "theatre theater",
          "metres meters",
          "kilometres kilometers",
          "metre meter",
          "programme program",
          "defence defense",
          "offence offense",
          "licence license",
          "grey gray",
          "travelled traveled",
          "towards toward",
          "organise organize",
          "apologise apologize",
          "apologised apologized",
          "recognise recognize",
          "realise realize",
          "realised realized",
          "plough plow",
          "cheque check",
          "tonnes tons",
          "whilst while",
          "neighbours neighbors",
          "harbours harbors",
          "learnt learned",
          "spelt spelled",
          "burnt burned",
          "judgement judgment",
          "dreamt dreamed",
          "okay OK",
          "maths math",
          "jewellery jewelry",
          "storey story");

  @Override
  public Kind kind() {
    return Kind.SPELLING;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (var term : sentence.terms()) {
      for (var pair : PAIRS) {
        String[] spellings = pair.split(" ");
        boolean ambiguous = Set.of("check", "story", "while").contains(spellings[1]);
        if (term.text().equals(spellings[0])) {
          return Optional.of(Edit.of(term.span(), spellings[1]));
        }
        if (term.text().equals(spellings[1]) && !ambiguous) {
          return Optional.of(Edit.of(term.span(), spellings[0]));
        }
      }
    }
    return Optional.empty();
  }
}
