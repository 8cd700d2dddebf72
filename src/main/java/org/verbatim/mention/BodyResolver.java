/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.model.MentionForm;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.WordKind;

/** Lays descriptions of bodies, texts and groups to what they stand for. Not thread-safe. */
final class BodyResolver {

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "some", "any", "no", "another", "every", "each");

  private final Lexicon lexicon;
  private final ReadPhrases phrases;
  private final Referents referents;
  private final Descriptions descriptions;
  private final CollectedMentions mentions;

  BodyResolver(
      Lexicon lexicon,
      ReadPhrases phrases,
      Referents referents,
      Descriptions descriptions,
      CollectedMentions mentions) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.referents = referents;
    this.descriptions = descriptions;
    this.mentions = mentions;
  }

  /** Adds a mention for a body or a text: "the Trump campaign", "the company", "a report". */
  void resolve(int sentence, NounPhrase phrase, Reading reading) {
    boolean body = reading.kind() == Reading.Kind.ORGANISATION;
    if (body && !INDEFINITE.contains(reading.determiner()) && hasName(sentence, phrase)) {
      var named =
          referents.body(
              ownedName(sentence, phrase, reading), SpeakerKind.ORGANISATION, Agreement.NEUTER);
      var resolution = new Resolution(named, MentionRule.ORGANISATION_NAME);
      mentions.add(sentence, phrase, MentionForm.NAME, resolution);
      return;
    }
    String noun = phrases.sketch(sentence).lower(phrase.last());
    var meant =
        reading.isDefinite()
            ? known(noun).or(() -> body ? spokenOf(sentence, phrase, noun) : Optional.empty())
            : Optional.<Resolution>empty();
    var resolution = meant.orElseGet(() -> unnamed(sentence, phrase, noun));
    mentions.add(sentence, phrase, MentionForm.DESCRIPTION, resolution);
  }

  private Optional<Resolution> known(String noun) {
    return descriptions
        .last(noun)
        .or(() -> referents.bodyEndingIn(noun))
        .map(known -> new Resolution(known, MentionRule.SAME_NOUN));
  }

  /** "The company said": the body spoken of. */
  private Optional<Resolution> spokenOf(int sentence, NounPhrase phrase, String noun) {
    return phrases.speaks(sentence, phrase) && lexicon.bodyEpithets().contains(noun)
        ? mentions
            .salience()
            .best(Agreement.NEUTER, sentence, known -> mayMean(noun, known))
            .map(known -> new Resolution(known, MentionRule.EPITHET))
        : Optional.empty();
  }

  private boolean mayMean(String noun, Referent known) {
    String last = known.name().substring(known.name().lastIndexOf(' ') + 1);
    return !known.isAnonymous()
        && !known.name().isEmpty()
        && lexicon
            .bodyEpithets()
            .fits(noun, known.name(), lexicon.isOrganisationNoun(Lexicon.lower(last)));
  }

  private Resolution unnamed(int sentence, NounPhrase phrase, String noun) {
    var unnamed =
        descriptions.unnamed(sentence, phrase, SpeakerKind.ORGANISATION, Agreement.NEUTER);
    descriptions.remember(noun, unnamed.referent());
    return unnamed;
  }

  /** "Trump campaign" for "Mr. Trump's campaign", so that both are one. */
  private String ownedName(int sentence, NounPhrase phrase, Reading reading) {
    var sketch = phrases.sketch(sentence);
    if (reading.owner() == null) {
      return sketch.words(phrase);
    }
    var owner = phrases.readPart(sentence, reading.owner());
    String whose =
        owner.name().isEmpty() ? sketch.words(reading.owner()) : String.join(" ", owner.name());
    return whose + " " + reading.title();
  }

  private boolean hasName(int sentence, NounPhrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (phrases.kindAt(sentence, i) == WordKind.NAME) {
        return true;
      }
    }
    return false;
  }

  /** Adds a mention for several people who are not named: "the officials". */
  void resolveGroup(int sentence, NounPhrase phrase, Reading reading) {
    String noun = phrases.sketch(sentence).lower(phrase.last());
    var resolution =
        descriptions
            .last(noun)
            .filter(same -> reading.isDefinite())
            .map(same -> new Resolution(same, MentionRule.SAME_NOUN))
            .orElseGet(() -> unnamedGroup(sentence, phrase, noun));
    mentions.add(sentence, phrase, MentionForm.DESCRIPTION, resolution);
  }

  private Resolution unnamedGroup(int sentence, NounPhrase phrase, String noun) {
    var unnamed = descriptions.unnamed(sentence, phrase, SpeakerKind.GROUP, Agreement.PLURAL);
    descriptions.remember(noun, unnamed.referent());
    return unnamed;
  }
}
