/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes words off names that are capitalised just for their place or belong to a title: "Neither
 * Jane Doe" and "Lady Luck Jane Doe" where the article has "Jane Doe", "Senators Doe". Immutable.
 */
final class NameTrimmer {

  private final Lexicon lexicon;
  private final Set<String> fullNames = new HashSet<>();

  /** Takes the names of the readings for known. */
  NameTrimmer(Lexicon lexicon, List<List<Reading>> readings) {
    this.lexicon = lexicon;
    readings.forEach(
        sentence ->
            sentence.stream()
                .filter(reading -> reading.name().size() > 1)
                .forEach(reading -> fullNames.add(String.join(" ", reading.name()))));
  }

  Reading trim(Reading reading) {
    if (reading.kind() == Reading.Kind.ORGANISATION_NAME) {
      int person = personOfAPapersName(reading.name());
      return person < 0 ? reading : reading.withNameFrom(person);
    }
    if (reading.kind() != Reading.Kind.PERSON_NAME && reading.kind() != Reading.Kind.UNKNOWN_NAME) {
      return reading;
    }
    int start = start(reading.name());
    return start == 0 ? reading : reading.withNameFrom(start);
  }

  /** "Mayor Don Guardian": a title and a first name before a word that papers are called; or -1. */
  private int personOfAPapersName(List<String> name) {
    int first = name.size() - 2;
    boolean titled =
        first > 0
            && lexicon.isPersonNoun(Lexicon.lower(name.get(first - 1)))
            && lexicon.isFirstName(Lexicon.lower(name.get(first)));
    return titled && lexicon.bodyEpithets().fits("newspaper", name.get(first + 1), true)
        ? first
        : -1;
  }

  private int start(List<String> name) {
    int start = 0;
    while (start + 1 < name.size() && !isGiven(name.get(start))) {
      start++;
      var rest = name.subList(start, name.size());
      if (isTitle(name.get(start - 1))) {
        if (start + 1 == name.size() || isGiven(name.get(start))) {
          return start;
        }
      } else if (isGiven(name.get(start)) && fullNames.contains(String.join(" ", rest))) {
        return start;
      }
    }
    return 0;
  }

  private boolean isGiven(String word) {
    return ListEvidence.isInitial(word) || lexicon.isFirstName(Lexicon.lower(word));
  }

  /** Nouns for people before a name, and the "State" of "Secretary of State Jane Doe". */
  private boolean isTitle(String word) {
    String lower = Lexicon.lower(word);
    return lexicon.isPersonNoun(lower) || lexicon.isGroupNoun(lower) || lower.equals("state");
  }
}
