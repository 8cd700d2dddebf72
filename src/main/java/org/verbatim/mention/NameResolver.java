/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import org.verbatim.model.Agreement;
import org.verbatim.model.MentionForm;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;

/** Lays names to people, bodies and states. Not thread-safe. */
final class NameResolver {

  private final Lexicon lexicon;
  private final ReadPhrases phrases;
  private final PeopleRegister register;
  private final Referents referents;
  private final KnownPeople people;
  private final JointSpeakers joint;
  private final CollectedMentions mentions;

  NameResolver(
      Lexicon lexicon,
      ReadPhrases phrases,
      PeopleRegister register,
      Referents referents,
      CollectedMentions mentions) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.register = register;
    this.referents = referents;
    this.people = new KnownPeople(referents);
    this.joint = new JointSpeakers(phrases, referents);
    this.mentions = mentions;
  }

  /** Adds a mention for the phrase, unless it names a place that does not speak. */
  void resolve(int sentence, NounPhrase phrase, Reading reading) {
    var together = joint.at(sentence, phrase);
    if (together.isPresent()) {
      var first = people.known(reading).orElse(Resolution.NONE);
      mentions.addJoint(sentence, together.get(), first);
      return;
    }
    boolean speaks = phrases.speaks(sentence, phrase);
    String printed = String.join(" ", reading.name());
    switch (reading.kind()) {
      case PERSON_NAME, UNKNOWN_NAME -> personOrUnknown(sentence, phrase, reading, speaks);
      case ORGANISATION_NAME -> {
        if (isPersonOfTheArticle(reading)) {
          personOrUnknown(sentence, phrase, reading, speaks);
        } else {
          add(sentence, phrase, body(reading), MentionRule.ORGANISATION_NAME);
        }
      }
      case STATE_NAME -> {
        String state = lexicon.state(Lexicon.lower(printed)).orElse(printed);
        add(sentence, phrase, referents.state(state, printed, true), MentionRule.STATE_NAME);
      }
      case SEAT_NAME -> seat(sentence, phrase, printed, speaks);
      case GROUP_NAME -> {
        var group = referents.body(printed, SpeakerKind.GROUP, Agreement.PLURAL);
        add(sentence, phrase, group, MentionRule.GROUP_NAME);
      }
      default -> {
        if (people.known(reading).isPresent()) {
          personOrUnknown(sentence, phrase, reading, speaks);
        } else if (speaks) {
          var body = referents.body(printed, SpeakerKind.ORGANISATION, Agreement.NEUTER);
          add(sentence, phrase, body, MentionRule.ORGANISATION_NAME);
        }
      }
    }
  }

  private void add(int sentence, NounPhrase phrase, Referent referent, MentionRule rule) {
    mentions.add(sentence, phrase, MentionForm.NAME, new Resolution(referent, rule));
  }

  private void personOrUnknown(int sentence, NounPhrase phrase, Reading reading, boolean speaks) {
    var known = people.known(reading);
    if (known.isPresent()) {
      var person = known.get().referent();
      person.addTitle(reading);
      if (reading.name().size() == 1) {
        person.addAlias(reading.name().get(0));
      }
      mentions.add(sentence, phrase, MentionForm.NAME, known.get());
      return;
    }
    String printed = String.join(" ", reading.name());
    var body = referents.knownBody(printed);
    if (body.isPresent()) {
      add(sentence, phrase, body.get(), MentionRule.ORGANISATION_NAME);
    } else if (isPerson(reading, printed, speaks)) {
      var single = referents.singlePerson(reading.name(), genderOf(reading, printed));
      single.addTitle(reading);
      add(sentence, phrase, single, MentionRule.SINGLE_NAME);
    } else {
      var single = referents.single(printed, Agreement.UNKNOWN);
      add(sentence, phrase, single, MentionRule.SINGLE_NAME);
    }
  }

  private Agreement genderOf(Reading reading, String printed) {
    return reading.agreement() == Agreement.UNKNOWN && reading.name().size() == 1
        ? lexicon.genderOfFirstName(Lexicon.lower(printed))
        : reading.agreement();
  }

  private boolean isPerson(Reading reading, String printed, boolean speaks) {
    if (reading.kind() == Reading.Kind.PERSON_NAME) {
      return true;
    }
    String lower = Lexicon.lower(printed);
    return reading.determiner().isEmpty()
        && reading.name().size() == 1
        && (speaks
            || register.isSpeakingName(lower)
            || lexicon.isFirstName(lower) && !lexicon.isPlace(lower));
  }

  /** "Guardian" is the mayor where the article has a Don Guardian, but "the Guardian" is not. */
  private boolean isPersonOfTheArticle(Reading reading) {
    return reading.name().size() == 1
        && reading.determiner().isEmpty()
        && !referents.family(reading.name(), Agreement.UNKNOWN).isEmpty();
  }

  private Referent body(Reading reading) {
    String printed = String.join(" ", reading.name());
    if (reading.name().size() == 1) {
      var known = referents.knownBody(printed);
      if (known.isEmpty() && reading.determiner().equals("the")) {
        known = referents.bodyEndingIn(Lexicon.lower(printed));
      }
      if (known.isPresent()) {
        known.get().addAlias(printed);
        return known.get();
      }
    }
    return referents.body(printed, SpeakerKind.ORGANISATION, Agreement.NEUTER);
  }

  /** A capital speaks where it acts; where something merely happens there, it is a place. */
  private void seat(int sentence, NounPhrase phrase, String printed, boolean speaks) {
    String lower = Lexicon.lower(printed);
    boolean seat = lexicon.stateOfSeat(lower).isPresent();
    if (speaks || seat || phrases.isSubject(sentence, phrase)) {
      String state =
          lexicon.stateOfSeat(lower).or(() -> lexicon.stateOfCapital(lower)).orElseThrow();
      mentions.add(
          sentence,
          phrase,
          MentionForm.METONYM,
          new Resolution(referents.state(state, printed, false), MentionRule.METONYM));
    }
  }
}
