/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Change;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;

/** "The Skerry route pays for the Holm route": "The Holm route pays for the Skerry route". */
public final class NounsSwapped implements SentenceAlteration {

  private static final Set<String> JOINING = Set.of("and", "or", "nor", ",", "than");
  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "our", "my", "every", "that");
  private static final int MOST_BETWEEN = 12;

  @Override
  public Kind kind() {
    return Kind.REORDERING;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    for (int i = 0; i + 3 < sentence.size(); i++) {
      for (int j = i + 3; j < sentence.size() && j - i <= MOST_BETWEEN; j++) {
        if (isHead(sentence, i)
            && isHead(sentence, j)
            && areAlike(sentence, i, j)
            && isClause(sentence, i, j)) {
          var one = sentence.term(i);
          var other = sentence.term(j);
          return Optional.of(
              Edit.of(
                  List.of(
                      new Change(one.span(), other.text()), new Change(other.span(), one.text()))));
        }
      }
    }
    return Optional.empty();
  }

  // A noun behind "the", or a name of one word.
  private static boolean isHead(Clause sentence, int i) {
    if (sentence.hasPos(i + 1, "NOUN", "PROPN", "PART") && !sentence.is(i + 1, "not")
        || sentence.is(i + 1, Set.of("-", "'s", "’s", "of"))) {
      return sentence.term(i).isName()
          && sentence.is(i - 1, "the")
          && sentence.hasPos(i + 1, "NOUN");
    }
    return sentence.term(i).isNoun() && sentence.is(i - 1, DETERMINERS)
        || sentence.term(i).isName() && i > 0 && !sentence.hasPos(i - 1, "PROPN", "DET");
  }

  private static boolean areAlike(Clause sentence, int i, int j) {
    String one = sentence.term(i).form();
    String other = sentence.term(j).form();
    return !one.equals(other)
        && one.endsWith("s") == other.endsWith("s")
        && sentence.term(i).isName() == sentence.term(j).isName();
  }

  // A verb stands between, and they are not listed together.
  private static boolean isClause(Clause sentence, int i, int j) {
    boolean verb = false;
    for (int k = i + 1; k < j; k++) {
      verb |= sentence.hasPos(k, "VERB", "AUX");
    }
    int before = sentence.term(j).isName() ? j - 1 : j - 2;
    return verb && !sentence.is(before, JOINING);
  }
}
