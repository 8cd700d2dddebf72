/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

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
  private final Descriptions descriptions;
  private final CollectedMentions mentions;

  PronounResolver(ReadPhrases phrases, Descriptions descriptions, CollectedMentions mentions) {
    this.phrases = phrases;
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
      var meant = meant(sentence, reading.agreement(), speaks);
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
          meant(sentence, agreement, false));
    }
  }

  private Resolution meant(int sentence, Agreement agreement, boolean speaks) {
    var salience = mentions.salience();
    var best =
        speaks
            ? salience.bestSpeaker(agreement, sentence)
            : salience.best(agreement, sentence, referent -> true);
    best.filter(Referent::isNamedPerson).ifPresent(referent -> referent.learn(agreement));
    return best.map(referent -> new Resolution(referent, MentionRule.PRONOUN))
        .orElse(Resolution.NONE);
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
    for (var draft : mentions.backwardsIn(sentence)) {
      if (draft.referent() != null) {
        nearest = nearest == null ? draft.referent() : nearest;
        if (draft.span().end() >= end) {
          antecedent = draft.referent(); // the longest phrase comes first in text order
        }
      }
    }
    antecedent = antecedent == null ? nearest : antecedent;
    return antecedent == null
        ? Resolution.NONE
        : new Resolution(antecedent, MentionRule.RELATIVE_PRONOUN);
  }
}
