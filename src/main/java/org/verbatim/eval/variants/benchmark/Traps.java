/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.Passage;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.eval.variants.benchmark.speech.Term;
import org.verbatim.model.Speaker;

/** Reports that look like one utterance and are two. */
final class Traps {

  private static final int SHORT = 6; // words that two persons may both find
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_PAIRS = 3;
  private static final int RUN = 3; // words in a row that two utterances do not share

  private final Scene scene;
  private final Plan plan;
  private final RandomGenerator random;

  Traps(Scene scene, Plan plan, RandomGenerator random) {
    this.scene = scene;
    this.plan = plan;
    this.random = random;
  }

  /** Adds a paragraph for each trap that the article has the words and persons for. */
  List<AlteredPair> write(Page page, String id) {
    var pairs = new ArrayList<AlteredPair>();
    stockPhrase(page, id).ifPresent(pairs::add);
    otherOccasion(page, id).ifPresent(pairs::add);
    return pairs;
  }

  private Optional<AlteredPair> stockPhrase(Page page, String id) {
    var phrases =
        scene.speeches().stream()
            .filter(it -> it.isSentence() && it.words() >= 2 && it.words() <= SHORT)
            .filter(it -> it.clauses().size() == 1 && scene.person(it).isPresent())
            .filter(it -> it.terms().stream().noneMatch(Term::isName))
            .toList();
    return Lot.one(phrases, random)
        .flatMap(
            phrase -> {
              var others =
                  scene.people().stream()
                      .map(Speaker::name)
                      .filter(name -> !name.equals(scene.person(phrase).orElseThrow().name()))
                      .toList();
              return Lot.one(others, random)
                  .map(
                      other ->
                          added(
                              page,
                              id,
                              phrase,
                              Kind.STOCK_PHRASE,
                              "\"",
                              ",\" said " + other + ".\n\n"));
            });
  }

  private Optional<AlteredPair> otherOccasion(Page page, String id) {
    var sentences =
        scene.speeches().stream()
            .filter(it -> it.isSentence() && it.isPlain() && !plan.steps().containsKey(it))
            .filter(it -> scene.person(it).isPresent())
            .toList();
    return Lot.one(sentences, random)
        .map(
            speech ->
                added(
                    page,
                    id,
                    speech,
                    Kind.OTHER_OCCASION,
                    "Eleven years ago "
                        + scene.person(speech).orElseThrow().name()
                        + " had told a class of students: \"",
                    ".\"\n\n"));
  }

  private AlteredPair added(
      Page page, String id, Speech speech, Kind kind, String before, String behind) {
    page.own(before);
    var place = page.own(scene.text(speech.span()).replaceAll("[.,]+$", ""));
    page.own(behind);
    return pair(kind, speech, new Passage(id, List.of(place)));
  }

  private AlteredPair pair(Kind kind, Speech speech, Passage b) {
    return new AlteredPair(
        kind,
        kind.label(),
        b.doc() + " " + b.parts() + " " + kind.label(),
        new Passage(scene.article().id(), List.of(speech.span())),
        b,
        scene.article().speaker(speech.quotation()).map(Speaker::name),
        true,
        Optional.empty());
  }

  /** Some of the pairs of two utterances of one person. */
  List<AlteredPair> otherUtterances(List<AlteredPair> same) {
    var pairs = new ArrayList<AlteredPair>();
    for (var one : scene.speeches()) {
      for (var other : same) {
        if (!other.kind().isTrap() && other.kind() != Kind.SPLICE && areApart(one, other)) {
          pairs.add(pair(Kind.OTHER_UTTERANCE, one, other.b()));
        }
      }
    }
    var drawn = Lot.shuffled(pairs, random);
    return drawn.subList(0, Math.min(MOST_PAIRS, drawn.size()));
  }

  private boolean areApart(Speech one, AlteredPair pair) {
    var other =
        scene.speeches().stream()
            .filter(it -> it.span().equals(pair.a().parts().get(0)))
            .findFirst()
            .orElseThrow();
    return !one.quotation().equals(other.quotation())
        && one.paragraph() != other.paragraph()
        && scene.person(one).isPresent()
        && scene.person(one).equals(scene.person(other))
        && one.words() >= FEWEST_WORDS
        && other.words() >= FEWEST_WORDS
        && !shareRun(one, other);
  }

  private static boolean shareRun(Speech one, Speech other) {
    String text = words(other);
    var words = words(one).split(" ");
    for (int i = 0; i + RUN <= words.length; i++) {
      if (text.contains(String.join(" ", List.of(words).subList(i, i + RUN)))) {
        return true;
      }
    }
    return false;
  }

  private static String words(Speech speech) {
    var words = new StringBuilder();
    for (var term : speech.terms()) {
      if (term.isWord()) {
        words.append(term.text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return words.toString().strip();
  }
}
