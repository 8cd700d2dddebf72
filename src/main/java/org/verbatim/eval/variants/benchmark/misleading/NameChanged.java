/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/** "Mr. Orlan has agreed": "Mr. Pelham has agreed"; a name of the article, or an invented one. */
public final class NameChanged implements SentenceAlteration {

  private static final List<String> INVENTED =
      List.of("Pelham", "Ackerby", "Rostwick", "Harrowby", "Ostwick", "Tamsel", "Corrin", "Veldby");
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "christmas",
          "easter",
          "mr",
          "mrs",
          "ms",
          "minister",
          "god",
          "president",
          "mayor",
          "mum",
          "dad",
          "captain",
          "secretary",
          "governor");

  @Override
  public Kind kind() {
    return Kind.NAME;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    var places =
        Lot.shuffled(
            IntStream.range(1, sentence.size())
                .filter(i -> isSingleName(sentence, i))
                .boxed()
                .toList(),
            random);
    for (int i : places) {
      var name = sentence.term(i).text();
      var others = new ArrayList<String>(INVENTED);
      others.removeIf(other -> scene.text().contains(other));
      return Lot.one(others, random)
          .map(other -> Edit.of(sentence.term(i).span(), other))
          .filter(edit -> !name.isEmpty());
    }
    return Optional.empty();
  }

  // A name of one word, so that no half of a name is left.
  private static boolean isSingleName(Clause sentence, int i) {
    var term = sentence.term(i);
    boolean neighbour =
        isName(sentence, i - 1) && !isTime(sentence, i - 1) || isName(sentence, i + 1);
    return isName(sentence, i)
        && !isTime(sentence, i)
        && !neighbour
        && term.text().matches("\\p{Lu}\\p{Ll}{3,}")
        && !term.text().matches(".*(ian|ish|ese|ans|ics)s?")
        && !sentence.is(
            i - 1, Set.of("-", "/", ".", "the", "a", "an", "this", "that", "our", "my"));
  }

  private static boolean isName(Clause sentence, int i) {
    return i >= 0 && i < sentence.size() && sentence.term(i).isName();
  }

  private static boolean isTime(Clause sentence, int i) {
    return sentence.is(i, TIMES);
  }
}
