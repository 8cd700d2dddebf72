/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.text.Span;

/** "A. B.": "B."; the sentence at the begin or at the end is not printed. */
public final class Shortened implements Alteration {

  // A last sentence that takes something back is not left out, nor a first one that others need.
  private static final Set<String> RESERVED =
      Set.of("but", "however", "unless", "if", "not", "still", "yet", "only", "except", "no");
  private static final Set<String> LEANING =
      Set.of("it", "he", "she", "they", "that", "this", "these", "those", "but", "and", "so", "or");
  private static final int FEWEST_WORDS = 5;

  @Override
  public Kind kind() {
    return Kind.SHORTER;
  }

  @Override
  public Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random) {
    var sentences = speech.clauses();
    if (sentences.size() < 2 || !speech.isDirect()) {
      return Optional.empty();
    }
    var first = sentences.get(0);
    var last = sentences.get(sentences.size() - 1);
    boolean head =
        speech.words() - first.words() >= FEWEST_WORDS && !sentences.get(1).term(0).is(LEANING);
    boolean tail = speech.words() - last.words() >= FEWEST_WORDS && !last.term(0).is(RESERVED);
    if (head && (!tail || random.nextBoolean())) {
      return Optional.of(
          Edit.of(new Span(first.span().begin(), sentences.get(1).span().begin()), ""));
    }
    if (!tail) {
      return Optional.empty();
    }
    var before = sentences.get(sentences.size() - 2);
    var stop = before.term(before.size() - 1);
    String end = scene.text(new Span(speech.span().end() - 1, speech.span().end()));
    boolean comma = end.equals(",") && stop.is(".");
    int from = comma ? stop.span().begin() : stop.span().end();
    return Optional.of(Edit.of(new Span(from, speech.span().end()), comma ? "," : ""));
  }
}
