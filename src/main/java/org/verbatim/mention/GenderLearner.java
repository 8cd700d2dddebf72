/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.verbatim.model.Agreement;

/** Learns the gender of people whose names do not tell it. Not thread-safe. */
final class GenderLearner {

  private final Lexicon lexicon;
  private final ReadPhrases phrases;
  private final Referents referents;
  private final KnownPeople people;
  private final Map<Referent, Votes> votes = new LinkedHashMap<>();

  GenderLearner(Lexicon lexicon, ReadPhrases phrases, Referents referents) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.referents = referents;
    this.people = new KnownPeople(referents);
  }

  void learn() {
    learnFromShortNames();
    learnFromPronouns();
  }

  /** "Mr. Keller" tells the gender of Robin Keller if there is but one Keller. */
  private void learnFromShortNames() {
    for (int i = 0; i < phrases.size(); i++) {
      for (var reading : phrases.of(i)) {
        if (reading.kind() == Reading.Kind.PERSON_NAME
            && reading.name().size() == 1
            && !reading.nouns().isEmpty()) {
          var family = referents.family(reading.name(), reading.agreement());
          if (family.size() == 1) {
            family.get(0).addTitle(reading);
          }
        }
      }
    }
  }

  /** "Kim Ferro put on her coat": a pronoun behind the only person of a sentence tells a gender. */
  private void learnFromPronouns() {
    Referent before = null;
    for (int i = 0; i < phrases.size(); i++) {
      before = phrases.sketch(i).isHeading() ? null : votePronouns(i, before);
    }
    votes.forEach(this::decide);
  }

  /** Several pronouns outweigh a first name, but not "Mr." or "his daughter". */
  private void decide(Referent referent, Votes counted) {
    boolean titled =
        referent.nouns().stream().anyMatch(noun -> lexicon.genderOfNoun(noun) != Agreement.UNKNOWN);
    if (counted.isUnanimous() && !titled) {
      counted.winner().ifPresent(referent::correct);
    } else {
      counted.winner().ifPresent(referent::learn);
    }
  }

  /**
   * Counts the pronouns behind the only person named so far.
   *
   * @param before the only person of the sentence before; null if there was none or several
   * @return the only person up to the end of the sentence; null if there is none or several
   */
  private Referent votePronouns(int sentence, Referent before) {
    var sketch = phrases.sketch(sentence);
    Referent only = before;
    boolean carried = true; // nobody named in this sentence yet
    int next = 0;
    for (int token = 0; token < sketch.size(); token++) {
      while (next < sketch.phrases().size() && sketch.phrases().get(next).first() < token) {
        next++;
      }
      if (sketch.isQuoted(token)) {
        continue;
      }
      if (next < sketch.phrases().size() && sketch.phrases().get(next).first() == token) {
        var reading = phrases.reading(sentence, next);
        boolean named =
            reading.kind() == Reading.Kind.PERSON_NAME
                || reading.kind() == Reading.Kind.UNKNOWN_NAME;
        var person = named ? people.known(reading) : Optional.<Resolution>empty();
        boolean other = reading.kind() == Reading.Kind.PERSON || named && person.isEmpty();
        if (person.isPresent() && carried) {
          only = null;
        }
        if (other || person.isPresent() && only != null && person.get().referent() != only) {
          return null;
        }
        carried &= person.isEmpty();
        only = person.map(Resolution::referent).orElse(only);
      }
      var gender = PhraseReader.agreementOfPronoun(sketch.lower(token));
      if (only != null && gender.isPresent()) {
        votes.computeIfAbsent(only, referent -> new Votes()).count(gender.get());
      }
    }
    return only;
  }

  /** How many pronouns of each gender stood behind somebody. */
  private static final class Votes {

    private static final int CLEAR = 2; // times as many as of the other gender

    private static final int SEVERAL = 2;

    private int feminine;
    private int masculine;

    void count(Agreement gender) {
      feminine += gender == Agreement.FEMININE ? 1 : 0;
      masculine += gender == Agreement.MASCULINE ? 1 : 0;
    }

    boolean isUnanimous() {
      return Math.min(feminine, masculine) == 0 && feminine + masculine >= SEVERAL;
    }

    Optional<Agreement> winner() {
      if (feminine > CLEAR * masculine) {
        return Optional.of(Agreement.FEMININE);
      }
      return masculine > CLEAR * feminine ? Optional.of(Agreement.MASCULINE) : Optional.empty();
    }
  }
}
