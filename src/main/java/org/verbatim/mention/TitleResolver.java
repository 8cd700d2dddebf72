/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.verbatim.model.Agreement;
import org.verbatim.model.BlockRole;
import org.verbatim.model.MentionForm;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.WordKind;

/** Lays titles and descriptions of one person to somebody known or new. Not thread-safe. */
final class TitleResolver {

  private final Lexicon lexicon;
  private final ReadPhrases phrases;
  private final Referents referents;
  private final KnownPeople people;
  private final Appositives appositives;
  private final Descriptions descriptions;
  private final CollectedMentions mentions;

  TitleResolver(
      Lexicon lexicon,
      ReadPhrases phrases,
      Referents referents,
      Descriptions descriptions,
      CollectedMentions mentions) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.referents = referents;
    this.people = new KnownPeople(referents);
    this.appositives = new Appositives(phrases);
    this.descriptions = descriptions;
    this.mentions = mentions;
  }

  /** Adds a mention for a description of one person. */
  void resolve(int sentence, NounPhrase phrase, Reading reading) {
    var found = meant(sentence, reading);
    if (found.isPresent()) {
      boolean same = found.get().rule() == MentionRule.SAME_NOUN;
      var form = same ? MentionForm.DESCRIPTION : MentionForm.TITLE;
      mentions.add(sentence, phrase, form, found.get());
      return;
    }
    if (phrases.isPredicate(sentence, phrase) && !phrases.speaks(sentence, phrase)) {
      return;
    }
    var unnamed = descriptions.unnamed(sentence, phrase, SpeakerKind.PERSON, reading.agreement());
    unnamed.referent().addTitle("", reading.nouns(), reading.states());
    if (!phrases.sketch(sentence).isHeading()
        && !isHeadline(sentence)
        && !reading.nouns().isEmpty()) {
      descriptions.remember(reading.lastNoun(), unnamed.referent());
    }
    mentions.add(sentence, phrase, MentionForm.DESCRIPTION, unnamed);
  }

  private boolean isHeadline(int sentence) {
    int paragraph = phrases.sketches().paragraph(sentence);
    return phrases.article().paragraphs().get(paragraph).role() == BlockRole.HEADLINE;
  }

  // ------------------------------------------------------------------ appositions

  /** Whose name stands beside the description or ends it. */
  Optional<Referent> apposedName(int sentence, int p) {
    var description = phrases.reading(sentence, p);
    if (description.kind() != Reading.Kind.PERSON || !description.name().isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(
            appositives.nameBehind(sentence, p),
            appositives.nameWithin(sentence, p),
            appositives.nameBefore(sentence, p))
        .flatMapToInt(OptionalInt::stream)
        .mapToObj(name -> people.known(phrases.reading(sentence, name)))
        .flatMap(Optional::stream)
        .map(Resolution::referent)
        .findFirst()
        .or(() -> givenNameBehind(sentence, p));
  }

  /** "his wife, Jane,". */
  private Optional<Referent> givenNameBehind(int sentence, int p) {
    if (p + 1 >= phrases.of(sentence).size()) {
      return Optional.empty();
    }
    var next = phrases.phrase(sentence, p + 1);
    var name = phrases.reading(sentence, p + 1);
    return phrases.isSetOff(sentence, phrases.phrase(sentence, p), next)
            && name.kind() == Reading.Kind.UNKNOWN_NAME
            && name.name().size() == 1
            && phrases.kindAt(sentence, next.last() + 1) == WordKind.COMMA
            && lexicon.isFirstName(Lexicon.lower(name.name().get(0)))
        ? Optional.of(givenName(name, phrases.reading(sentence, p).agreement()))
        : Optional.empty();
  }

  /** "his wife, Jane,": whoever has the first name, or somebody of that name alone. */
  private Referent givenName(Reading name, Agreement agreement) {
    String given = Lexicon.lower(name.name().get(0));
    var bearers = referents.given(given);
    return bearers.isEmpty()
        ? referents.singlePerson(
            name.name(),
            agreement == Agreement.UNKNOWN ? lexicon.genderOfFirstName(given) : agreement)
        : Referents.foremost(bearers);
  }

  // ------------------------------------------------------------------ whom a title means

  /** Whom a definite title or epithet means. */
  Optional<Resolution> meant(int sentence, Reading reading) {
    boolean bare =
        reading.determiner().isEmpty() && reading.owner() == null && !reading.name().isEmpty();
    if (!reading.isDefinite() && reading.owner() == null && !bare) {
      return Optional.empty();
    }
    if (!reading.nouns().isEmpty()) {
      var holder = holder(sentence, reading);
      if (holder.isPresent()) {
        return holder;
      }
    }
    return reading.owner() != null || isPasserBy(reading)
        ? Optional.empty()
        : epithet(sentence, reading);
  }

  private boolean isPasserBy(Reading reading) {
    return lexicon.isPasserBy(reading.lastNoun());
  }

  /** Who was given the title, or described by its noun. */
  private Optional<Resolution> holder(int sentence, Reading reading) {
    String noun = reading.lastNoun();
    var titled =
        mentions
            .salience()
            .best(
                lexicon.genderOfNoun(noun),
                sentence,
                known ->
                    known.isNamedPerson()
                        && known.hasNoun(noun)
                        && !known.contradictsStates(reading.states()));
    return titled
        .or(() -> onlyHolder(reading))
        .map(known -> new Resolution(known, MentionRule.KNOWN_TITLE))
        .or(
            () ->
                descriptions
                    .last(noun)
                    .filter(known -> reading.owner() == null)
                    .filter(known -> !known.contradictsStates(reading.states()))
                    .map(known -> new Resolution(known, MentionRule.SAME_NOUN)));
  }

  /** The one person that the article gives the title to, however far away. */
  private Optional<Referent> onlyHolder(Reading reading) {
    if (reading.owner() != null || isPasserBy(reading)) {
      return Optional.empty();
    }
    var holders =
        referents.people().stream()
            .filter(known -> known.hasNoun(reading.lastNoun()))
            .filter(known -> !known.contradictsStates(reading.states()))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** "Doe said the candidate": somebody else than those of the same sentence. */
  private Optional<Resolution> epithet(int sentence, Reading reading) {
    var salience = mentions.salience();
    var here = mentions.referentsIn(sentence);
    return salience
        .best(
            lexicon.genderOfNoun(reading.lastNoun()),
            sentence,
            known ->
                known.isNamedPerson()
                    && !here.contains(known)
                    && salience.count(known) > 1
                    && !known.contradictsStates(reading.states()))
        .map(known -> new Resolution(known, MentionRule.EPITHET));
  }
}
