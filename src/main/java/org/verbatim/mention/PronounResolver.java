/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.model.MentionForm;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.WordKind;

/** Lays pronouns to whom they stand for. Not thread-safe. */
final class PronounResolver {

  private static final Set<String> SECOND_OR_FIRST =
      Set.of("i", "we", "you", "me", "us", "my", "our", "your");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

  private final ReadPhrases phrases;
  private final KnownPeople people;
  private final Descriptions descriptions;
  private final CollectedMentions mentions;

  PronounResolver(
      ReadPhrases phrases,
      KnownPeople people,
      Descriptions descriptions,
      CollectedMentions mentions) {
    this.phrases = phrases;
    this.people = people;
    this.descriptions = descriptions;
    this.mentions = mentions;
  }

  /** Adds a mention for a pronoun that is a phrase of its own, if it may speak. */
  void resolve(int sentence, NounPhrase phrase, Reading reading) {
    String lower = phrases.sketch(sentence).lower(phrase.first());
    boolean speaks = phrases.speaks(sentence, phrase);
    if (SECOND_OR_FIRST.contains(lower)) {
      if (speaks) {
        mentions.add(sentence, phrase, MentionForm.PRONOUN, Resolution.NONE);
      }
      return;
    }
    if (reading.agreement() == Agreement.UNKNOWN) {
      if (speaks) {
        mentions.add(
            sentence,
            phrase,
            MentionForm.DESCRIPTION,
            descriptions.unnamed(sentence, phrase, SpeakerKind.GROUP, Agreement.PLURAL));
      }
      return;
    }
    boolean personal =
        reading.agreement() == Agreement.MASCULINE || reading.agreement() == Agreement.FEMININE;
    if (personal || speaks) {
      var meant = meant(sentence, phrase.first(), reading.agreement(), speaks);
      mentions.add(sentence, phrase, MentionForm.PRONOUN, meant);
    }
  }

  /** Adds mentions for a word that is no phrase: "who" as a subject of a cue, "his" of a noun. */
  void resolveWord(int sentence, int token) {
    var sketch = phrases.sketch(sentence);
    if (phrases.isSpeakingRelative(sentence, token)) {
      mentions.add(
          sentence, new NounPhrase(token, token), MentionForm.PRONOUN, antecedent(sentence, token));
    } else if (sketch.kind(token) == WordKind.DETERMINER
        && POSSESSIVES.contains(sketch.lower(token))) {
      var agreement =
          PhraseReader.agreementOfPronoun(sketch.lower(token)).orElse(Agreement.UNKNOWN);
      mentions.add(
          sentence,
          new NounPhrase(token, token),
          MentionForm.PRONOUN,
          meant(sentence, token, agreement, false));
    }
  }

  private Resolution meant(int sentence, int token, Agreement agreement, boolean speaks) {
    boolean personal = agreement == Agreement.MASCULINE || agreement == Agreement.FEMININE;
    var salience = mentions.salience();
    Optional<Referent> best;
    if (personal) {
      var named = speaks ? namedInSaying(sentence, token) : Set.<Referent>of();
      best = mentions.ranking().best(agreement, sentence, named);
    } else {
      best =
          speaks
              ? salience.bestSpeaker(agreement, sentence)
              : salience.best(agreement, sentence, referent -> true);
    }
    best.filter(Referent::isNamedPerson).ifPresent(referent -> referent.learn(agreement));
    return best.map(referent -> new Resolution(referent, MentionRule.PRONOUN))
        .orElse(Resolution.NONE);
  }

  /** "Doe is wrong, he said", "he said Doe was wrong": whoever is named there is somebody else. */
  private Set<Referent> namedInSaying(int sentence, int token) {
    Set<Referent> named = new HashSet<>();
    int paragraph = phrases.sketches().paragraph(sentence);
    addNamed(sentence, token, named);
    for (int i = sentence - 1; i >= 0 && phrases.isQuotedIn(i, paragraph); i--) {
      addNamed(i, -1, named);
    }
    for (int i = sentence + 1; i < phrases.size() && phrases.isQuotedIn(i, paragraph); i++) {
      addNamed(i, -1, named);
    }
    return named;
  }

  private void addNamed(int sentence, int token, Set<Referent> named) {
    var sketch = phrases.sketch(sentence);
    int end = endOfSaying(sentence, token);
    for (int p = 0; p < phrases.of(sentence).size(); p++) {
      var reading = phrases.reading(sentence, p);
      int first = phrases.phrase(sentence, p).first();
      if (sketch.isQuoted(first) || first > token && first < end) {
        addNamed(reading, named);
        if (reading.owner() != null) {
          addNamed(phrases.readPart(sentence, reading.owner()), named);
        }
      }
    }
  }

  /** Where another main clause begins behind the pronoun: ", but Keller left". */
  private int endOfSaying(int sentence, int token) {
    var sketch = phrases.sketch(sentence);
    for (int i = Math.max(1, token + 1); i < sketch.size(); i++) {
      if (sketch.kind(i) == WordKind.CONJUNCTION
          && sketch.kind(i - 1) == WordKind.COMMA
          && !sketch.isQuoted(i)) {
        return i;
      }
    }
    return sketch.size();
  }

  private void addNamed(Reading reading, Set<Referent> named) {
    if (reading.kind() == Reading.Kind.PERSON_NAME || reading.kind() == Reading.Kind.UNKNOWN_NAME) {
      people.known(reading).map(Resolution::referent).ifPresent(named::add);
    }
  }

  /** "who" stands for the phrase that ends before it. */
  private Resolution antecedent(int sentence, int token) {
    var sketch = phrases.sketch(sentence);
    int before = token - 1;
    while (before >= 0 && sketch.phraseAt(before).isEmpty()) {
      before--;
    }
    int end = before < 0 ? -1 : sketch.span(before).end();
    Referent antecedent = null;
    Referent nearest = null;
    boolean person = sketch.lower(token).equals("who");
    for (var draft : mentions.backwardsIn(sentence)) {
      if (draft.referent() != null && !(person && draft.agreement() == Agreement.NEUTER)) {
        nearest = nearest == null ? draft.referent() : nearest;
        if (draft.span().end() >= end) {
          antecedent = draft.referent(); // the longest phrase comes first in text order
        }
      }
    }
    if (antecedent == null && person && before >= 0) {
      var phrase = sketch.phraseAt(before).orElseThrow();
      return descriptions.unnamed(sentence, phrase, SpeakerKind.PERSON, Agreement.UNKNOWN);
    }
    antecedent = antecedent == null ? nearest : antecedent;
    return antecedent == null
        ? Resolution.NONE
        : new Resolution(antecedent, MentionRule.RELATIVE_PRONOUN);
  }
}
