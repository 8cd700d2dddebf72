/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.verbatim.eval.variants.benchmark.speech.Change;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/**
 * "three of the seven sank": "seven of the three sank" is refused; "in 3 days 40 boats": "in 40
 * days 3 boats".
 */
public final class NumbersSwapped implements SentenceAlteration {

  private static final Set<String> JOINING = Set.of("and", "or", "to", "of", "than", "-");

  @Override
  public Kind kind() {
    return Kind.REORDERING;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    var places =
        IntStream.range(0, sentence.size()).filter(i -> isNumber(sentence, i)).boxed().toList();
    if (places.size() != 2) {
      return Optional.empty();
    }
    int i = places.get(0);
    int j = places.get(1);
    var one = sentence.term(i);
    var other = sentence.term(j);
    boolean digits = one.text().matches("\\d+") == other.text().matches("\\d+");
    boolean same = one.form().equals(other.form());
    boolean joined = j - i < 3 || sentence.is(j - 1, JOINING) || sentence.is(i + 1, JOINING);
    if (!digits || same || joined || one.isCapital() || other.isCapital()) {
      return Optional.empty();
    }
    return Optional.of(
        Edit.of(
            List.of(new Change(one.span(), other.text()), new Change(other.span(), one.text()))));
  }

  private static boolean isNumber(Clause sentence, int i) {
    return sentence.hasPos(i, "NUM")
        && sentence.term(i).text().matches("\\d+|[a-z]+")
        && !sentence.is(i, "one");
  }
}
