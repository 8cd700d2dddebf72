/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Change;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.text.Span;

/**
 * Two quotations that one person says at different places of the article, printed as one: "A, and
 * b." or, in the other order, "B. A."
 */
public final class Spliced implements Alteration {

  private static final int FEWEST_WORDS = 5;

  @Override
  public Kind kind() {
    return Kind.SPLICE;
  }

  @Override
  public Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random) {
    var speaker = scene.speaker(speech);
    if (speaker.isEmpty()
        || !fits(speech)
        || !speech.clauses().get(speech.clauses().size() - 1).first()) {
      return Optional.empty();
    }
    var others =
        scene.speeches().stream()
            .filter(
                other ->
                    other.paragraph() != speech.paragraph()
                        && other.alone()
                        && fits(other)
                        && scene.speaker(other).equals(speaker))
            .toList();
    return Lot.one(others, random).flatMap(other -> joined(speech, other, scene));
  }

  private static boolean fits(Speech speech) {
    return speech.isSentence()
        && speech.isPlain()
        && speech.words() >= FEWEST_WORDS
        && speech.clauses().get(0).hasPos(0, "PRON", "DET", "NOUN", "PROPN")
        && !speech.clauses().get(speech.clauses().size() - 1).isQuestion();
  }

  private static Optional<Edit> joined(Speech speech, Speech other, Scene scene) {
    var first = other.terms().get(0);
    boolean lower = first.text().equals("I") || first.isName();
    String words = scene.text(other.span());
    String tail =
        lower ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    var clause = speech.clauses().get(speech.clauses().size() - 1);
    int end = clause.term(clause.wordsEnd() - 1).span().end();
    String close =
        speech.span().end() > end
            ? scene.text(new Span(speech.span().end() - 1, speech.span().end()))
            : "";
    String stripped = tail.replaceAll("[.,]$", "") + (close.matches("[.,]") ? close : "");
    var change = new Change(new Span(end, speech.span().end()), ", and " + stripped);
    return Optional.of(new Edit(List.of(change), List.of(change), false, Optional.of(other)));
  }
}
