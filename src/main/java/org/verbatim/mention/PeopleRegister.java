/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.verbatim.model.Agreement;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;

/**
 * The first reading of an article: makes everybody known who is named in full anywhere, with
 * titles. Not thread-safe.
 */
final class PeopleRegister {

  private static final int LONGEST_PERSON = 4; // words of a name of unknown kind

  private final ReadPhrases phrases;
  private final Referents referents;
  private final Appositives appositives;
  private final Set<String> lastNames = new HashSet<>();
  private final Set<String> speakingNames = new HashSet<>();

  PeopleRegister(ReadPhrases phrases, Referents referents) {
    this.phrases = phrases;
    this.referents = referents;
    this.appositives = new Appositives(phrases);
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
    var beside = descriptions(sentence);
    for (int p = 0; p < sketch.phrases().size(); p++) {
      var reading = phrases.reading(sentence, p);
      if (reading.name().size() > 1
          && (isPerson(sentence, phrases.phrase(sentence, p), reading)
              || reading.kind() == Reading.Kind.UNKNOWN_NAME && beside.containsKey(p))
          && !(sketch.isHeading() && reading.kind() == Reading.Kind.UNKNOWN_NAME)) {
        var referent = referents.person(reading.name(), reading.agreement());
        if (!sketch.isHeading()) {
          referent.countFullName();
        }
        referent.addTitle(reading);
        partyBehind(sentence, phrases.phrase(sentence, p)).ifPresent(referent::addRegion);
        beside.getOrDefault(p, List.of()).forEach(referent::addTitle);
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
        && (lastNames.contains(last) || phrases.speaks(sentence, phrase));
  }

  /** The region in "Jane Doe, R-Ohio" or "Jane Doe (D-Calif.)". */
  private Optional<String> partyBehind(int sentence, NounPhrase phrase) {
    var sketch = phrases.sketch(sentence);
    for (int i = phrase.last(); i < Math.min(sketch.size(), phrase.last() + 3); i++) {
      var region = Regions.SHIPPED.ofParty(sketch.word(i));
      if (region.isPresent()) {
        return region;
      }
    }
    return Optional.empty();
  }

  /** The descriptions beside the names of a sentence, by the place of the name. */
  private Map<Integer, List<Reading>> descriptions(int sentence) {
    Map<Integer, List<Reading>> beside = new TreeMap<>();
    if (phrases.sketch(sentence).isHeading()) {
      return beside;
    }
    for (int p = 0; p < phrases.of(sentence).size(); p++) {
      var description = phrases.reading(sentence, p);
      if (description.kind() == Reading.Kind.PERSON && description.name().isEmpty()) {
        Stream.of(
                appositives.nameBehind(sentence, p),
                appositives.nameBefore(sentence, p),
                appositives.nameWithin(sentence, p))
            .flatMapToInt(OptionalInt::stream)
            .distinct()
            .forEach(name -> beside.computeIfAbsent(name, n -> new ArrayList<>()).add(description));
      }
    }
    return beside;
  }
}
