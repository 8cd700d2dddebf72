/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.List;
import java.util.Optional;
import org.verbatim.model.Agreement;

/** Tells which person of those named in full a name means. Not thread-safe. */
final class KnownPeople {

  private final Referents referents;

  KnownPeople(Referents referents) {
    this.referents = referents;
  }

  /** Empty if nobody known has the name. */
  Optional<Resolution> known(Reading reading) {
    List<String> words = reading.name();
    if (words.size() > 1) {
      return fullName(reading);
    }
    var family =
        referents.family(
            words, reading.nouns().isEmpty() ? Agreement.UNKNOWN : reading.agreement());
    if (family.size() == 1) {
      return Optional.of(new Resolution(family.get(0), MentionRule.LAST_NAME));
    }
    if (family.size() > 1) {
      return Optional.of(new Resolution(withTitle(family, reading), MentionRule.SHARED_LAST_NAME));
    }
    var given = referents.given(Lexicon.lower(words.get(0)));
    if (!given.isEmpty()) {
      var rule = given.size() == 1 ? MentionRule.FIRST_NAME : MentionRule.SHARED_LAST_NAME;
      return Optional.of(new Resolution(Referents.foremost(given), rule));
    }
    return Optional.empty();
  }

  private Optional<Resolution> fullName(Reading reading) {
    return reading.kind() == Reading.Kind.PERSON_NAME || referents.isKnownPerson(reading.name())
        ? Optional.of(
            new Resolution(
                referents.person(reading.name(), reading.agreement()), MentionRule.FULL_NAME))
        : Optional.empty();
  }

  private static Referent withTitle(List<Referent> family, Reading reading) {
    var titled =
        family.stream()
            .filter(
                known ->
                    reading.nouns().stream()
                        .anyMatch(noun -> !noun.startsWith("m") && known.hasNoun(noun)))
            .toList();
    return titled.size() == 1 ? titled.get(0) : Referents.foremost(family);
  }
}
