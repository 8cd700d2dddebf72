/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/** "at most one in ten", "one in ten": the word that limits is gone, and nothing shows it. */
public final class RestrictionCut implements SentenceAlteration {

  // "almost" and "about" only blur; these change how much or how often.
  private static final List<List<String>> LIMITS =
      List.of(
          List.of("at", "most"),
          List.of("less", "than"),
          List.of("half", "of"),
          List.of("one", "of"),
          List.of("part", "of"),
          List.of("some", "of"),
          List.of("most", "of"),
          List.of("barely"),
          List.of("seldom"),
          List.of("rarely"),
          List.of("hardly"));
  private static final Set<String> COMPARED = Set.of("no", "not", "n't", "far", "much");

  @Override
  public Kind kind() {
    return Kind.CUT;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 1; i + 3 < sentence.size(); i++) {
      for (var limit : LIMITS) {
        if (stands(sentence, i, limit)) {
          return Optional.of(Edit.of(sentence.withBlankBehind(i, i + limit.size()), ""));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Clause sentence, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.is(at + i, words.get(i))) {
        return false;
      }
    }
    boolean number = words.get(words.size() - 1).equals("than");
    return !sentence.is(at - 1, COMPARED)
        && !sentence.is(at + words.size(), Set.of(",", ".", "a", "all"))
        && (!number || sentence.hasPos(at + words.size(), "NUM"));
  }
}
