/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Change;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.model.Speaker;
import org.verbatim.text.Span;

/** "We will sell the boats": she said they would sell the boats. */
public final class Paraphrased implements Alteration {

  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("will", "would"),
          Map.entry("'ll", " would"),
          Map.entry("can", "could"),
          Map.entry("may", "might"),
          Map.entry("is", "was"),
          Map.entry("are", "were"),
          Map.entry("am", "was"),
          Map.entry("'m", " was"),
          Map.entry("has", "had"),
          Map.entry("have", "had"),
          Map.entry("'ve", " had"),
          Map.entry("'re", " were"),
          Map.entry("do", "did"),
          Map.entry("does", "did"));
  private static final Map<String, String> PLURAL =
      Map.of("we", "they", "us", "them", "our", "their", "ours", "theirs");
  private static final Map<String, String> HE =
      Map.of("i", "he", "me", "him", "my", "his", "mine", "his");
  private static final Map<String, String> SHE =
      Map.of("i", "she", "me", "her", "my", "her", "mine", "hers");
  // What would have to be turned by its sense, not by its form.
  private static final Set<String> BOUND =
      Set.of(
          "you",
          "your",
          "today",
          "tomorrow",
          "yesterday",
          "tonight",
          "now",
          "here",
          "this",
          "these",
          "please",
          "myself",
          "ourselves",
          "let",
          "'s",
          "ago",
          "last",
          "next",
          "if",
          "would");
  private static final int FEWEST_WORDS = 6;

  @Override
  public Kind kind() {
    return Kind.PARAPHRASE;
  }

  @Override
  public Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random) {
    var person = scene.person(speech);
    if (person.isEmpty() || !speech.alone() || !speech.isSentence()) {
      return Optional.empty();
    }
    var sentence = speech.clauses().get(0);
    if (sentence.isQuestion()
        || sentence.has(BOUND)
        || sentence.words() < FEWEST_WORDS
        || !sentence.hasPos(0, "PRON", "DET")
        || speech.clauses().size() > 1) {
      return Optional.empty();
    }
    var pronoun = scene.pronoun(person.get());
    if (pronoun.isEmpty() && sentence.has(HE.keySet())) {
      return Optional.empty();
    }
    var singular = pronoun.equals(Optional.of("she")) ? SHE : HE;
    var changes = new ArrayList<Change>();
    boolean shifted = false;
    for (int i = 0; i < sentence.wordsEnd(); i++) {
      var term = sentence.term(i);
      String other = PLURAL.getOrDefault(term.form(), singular.get(term.form()));
      boolean finite = VERBS.containsKey(term.form()) && !isBare(sentence, i);
      if (finite) {
        other = VERBS.get(term.form());
        shifted = true;
      } else if (isPresent(sentence, i)) {
        return Optional.empty();
      }
      if (other != null) {
        changes.add(new Change(term.span(), other));
      } else if (i == 0) {
        changes.add(new Change(term.span(), term.form()));
      }
    }
    return shifted
        ? Optional.of(paragraph(sentence, speech, scene, person.get(), changes))
        : Optional.empty();
  }

  // "to have", "will have", "they do": only a verb behind its subject is put back in time.
  private static boolean isBare(Clause sentence, int i) {
    return i > 0
        && sentence.is(
            i - 1,
            Set.of(
                "to", "will", "would", "can", "could", "must", "may", "might", "not", "n't",
                "should", "'ll"));
  }

  // A verb in the present tense that this table does not know.
  private static boolean isPresent(Clause sentence, int i) {
    boolean subject = i > 0 && (sentence.hasPos(i - 1, "PRON", "NOUN", "PROPN", "ADV", "CCONJ"));
    return subject
        && sentence.hasPos(i, "VERB")
        && !sentence.term(i).form().matches(".*(ed|ing)")
        && !sentence.is(i - 1, Set.of("to"));
  }

  private static Edit paragraph(
      Clause sentence, Speech speech, Scene scene, Speaker person, List<Change> changes) {
    var paragraph = scene.paragraph(speech).span();
    var all = new ArrayList<>(changes);
    int begin = sentence.span().begin();
    int end = sentence.term(sentence.wordsEnd() - 1).span().end();
    var front = new Change(new Span(paragraph.begin(), begin), person.name() + " said that ");
    var back = new Change(new Span(end, paragraph.end()), ".");
    all.add(front);
    all.add(back);
    return Edit.paragraph(all, List.of(front, back));
  }
}
