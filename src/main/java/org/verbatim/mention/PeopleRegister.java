/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.HashSet;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.WordKind;

/**
 * The first reading of an article: makes everybody known who is named in full anywhere, with
 * titles. Not thread-safe.
 */
final class PeopleRegister {

  private static final int LONGEST_PERSON = 4; // words of a name of unknown kind

  private final ReadPhrases phrases;
  private final Referents referents;
  private final Set<String> lastNames = new HashSet<>();
  private final Set<String> speakingNames = new HashSet<>();

  PeopleRegister(ReadPhrases phrases, Referents referents) {
    this.phrases = phrases;
    this.referents = referents;
  }

  /** Reads the article; afterwards the referents know all people and bodies of several words. */
  void fill() {
    for (int i = 0; i < phrases.size(); i++) {
      phrases.of(i).stream()
          .filter(reading -> reading.kind().isName() && reading.name().size() == 1)
          .forEach(reading -> lastNames.add(Lexicon.lower(reading.name().get(0))));
    }
    for (int i = 0; i < phrases.size(); i++) {
      registerFullNames(i);
      registerSpeakingNames(i);
    }
  }

  /** Whether the name of one word, in lower case, speaks anywhere. */
  boolean isSpeakingName(String name) {
    return speakingNames.contains(name);
  }

  private void registerFullNames(int sentence) {
    var sketch = phrases.sketch(sentence);
    for (int p = 0; p < sketch.phrases().size(); p++) {
      var reading = phrases.reading(sentence, p);
      if (reading.name().size() > 1
          && isPerson(sentence, phrases.phrase(sentence, p), reading)
          && !(sketch.isHeading() && reading.kind() == Reading.Kind.UNKNOWN_NAME)) {
        var referent = referents.person(reading.name(), reading.agreement());
        if (!sketch.isHeading()) {
          referent.countFullName();
        }
        referent.addTitle(reading);
        describe(referent, sentence, p);
      } else if (reading.kind() == Reading.Kind.ORGANISATION_NAME && reading.name().size() > 1) {
        referents.body(
            String.join(" ", reading.name()), SpeakerKind.ORGANISATION, Agreement.NEUTER);
      }
      if (reading.owner() != null) {
        registerOwner(sentence, reading.owner());
      }
    }
  }

  /** A name of one word that speaks anywhere is a person's wherever it stands. */
  private void registerSpeakingNames(int sentence) {
    for (int p = 0; p < phrases.of(sentence).size(); p++) {
      var reading = phrases.reading(sentence, p);
      if (reading.kind() == Reading.Kind.UNKNOWN_NAME
          && reading.name().size() == 1
          && reading.determiner().isEmpty()
          && phrases.speaks(sentence, phrases.phrase(sentence, p))) {
        speakingNames.add(Lexicon.lower(reading.name().get(0)));
      }
    }
  }

  private void registerOwner(int sentence, NounPhrase owner) {
    var reading = phrases.readPart(sentence, owner);
    if (reading.kind() == Reading.Kind.PERSON_NAME && reading.name().size() > 1) {
      var referent = referents.person(reading.name(), reading.agreement());
      referent.addTitle(reading);
      referent.countFullName();
    }
  }

  /** A name of unknown kind is a person's if its last word is used alone, or if it speaks. */
  private boolean isPerson(int sentence, NounPhrase phrase, Reading reading) {
    if (reading.kind() == Reading.Kind.PERSON_NAME) {
      return true;
    }
    if (reading.kind() != Reading.Kind.UNKNOWN_NAME || reading.name().size() > LONGEST_PERSON) {
      return false;
    }
    String last = Lexicon.lower(reading.name().get(reading.name().size() - 1));
    return reading.determiner().isEmpty()
        && (lastNames.contains(last)
            || phrases.speaks(sentence, phrase)
            || isDescribedAsPerson(sentence, phrase));
  }

  private boolean isDescribedAsPerson(int sentence, NounPhrase phrase) {
    var sketch = phrases.sketch(sentence);
    if (sketch.isHeading() || phrases.kindAt(sentence, phrase.last() + 1) != WordKind.COMMA) {
      return false;
    }
    return sketch
        .phraseAt(phrase.last() + 2)
        .map(next -> phrases.readPart(sentence, next))
        .filter(reading -> reading.kind() == Reading.Kind.PERSON)
        .isPresent();
  }

  /**
   * Takes titles from an apposition: "Riad Hijab, chief coordinator", "the spokesman, Josh Doe,".
   */
  private void describe(Referent referent, int sentence, int p) {
    var phrase = phrases.phrase(sentence, p);
    if (p + 1 < phrases.of(sentence).size()
        && phrases.isSetOff(sentence, phrase, phrases.phrase(sentence, p + 1))) {
      addDescription(referent, phrases.reading(sentence, p + 1));
    }
    if (p > 0
        && phrases.isSetOff(sentence, phrases.phrase(sentence, p - 1), phrase)
        && phrases.closes(sentence, phrase.last() + 1)) {
      addDescription(referent, phrases.reading(sentence, p - 1));
    }
  }

  private static void addDescription(Referent referent, Reading description) {
    if (description.kind() == Reading.Kind.PERSON && description.name().isEmpty()) {
      referent.addTitle(description);
    }
  }
}
