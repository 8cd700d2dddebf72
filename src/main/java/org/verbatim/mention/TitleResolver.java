/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.verbatim.model.Agreement;
import org.verbatim.model.BlockRole;
import org.verbatim.model.MentionForm;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.WordKind;

/** Lays titles and descriptions of one person to somebody known or new. Not thread-safe. */
final class TitleResolver {

  private static final Set<String> UNCERTAIN =
      Set.of("every", "each", "no", "any", "some", "neither", "either", "such");

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
    if (!phrases.sketch(sentence).isHeading() && !isHeadline(sentence) && isOneOfItsKind(reading)) {
      descriptions.remember(reading.lastNoun(), unnamed.referent());
    }
    mentions.add(sentence, phrase, MentionForm.DESCRIPTION, unnamed);
  }

  /** Whether a later "the official" may mean this: not "every official", not "president". */
  private static boolean isOneOfItsKind(Reading reading) {
    boolean named = reading.determiner().isEmpty() && reading.title().equals(reading.lastNoun());
    return !reading.nouns().isEmpty() && !named && !UNCERTAIN.contains(reading.determiner());
  }

  private boolean isHeadline(int sentence) {
    int paragraph = phrases.sketches().paragraph(sentence);
    return phrases.article().paragraphs().get(paragraph).role() == BlockRole.HEADLINE;
  }

  // ------------------------------------------------------------------ appositions

  /** Whose name stands beside the description or ends it. */
  Optional<Referent> apposedName(int sentence, int p) {
    var description = phrases.reading(sentence, p);
    if (description.kind() == Reading.Kind.OTHER) {
      return phrases.speaks(sentence, phrases.phrase(sentence, p))
          ? person(sentence, appositives.nameWithin(sentence, p))
          : Optional.empty();
    }
    if (description.kind() != Reading.Kind.PERSON || !description.name().isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(
            appositives.nameBehind(sentence, p),
            appositives.nameWithin(sentence, p),
            appositives.nameJoined(sentence, p),
            appositives.nameBefore(sentence, p))
        .flatMapToInt(OptionalInt::stream)
        .mapToObj(name -> people.known(phrases.reading(sentence, name)))
        .flatMap(Optional::stream)
        .map(Resolution::referent)
        .findFirst()
        .or(() -> givenNameBehind(sentence, p));
  }

  private Optional<Referent> person(int sentence, OptionalInt name) {
    return name.isEmpty()
        ? Optional.empty()
        : people
            .known(phrases.reading(sentence, name.getAsInt()))
            .map(Resolution::referent)
            .filter(Referent::isNamedPerson);
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
        : epithet(sentence, reading).or(() -> likeTitled(sentence, reading));
  }

  private boolean isPasserBy(Reading reading) {
    return lexicon.isPasserBy(reading.lastNoun());
  }

  /** Who was given the title or one like it, or described by its noun. */
  private Optional<Resolution> holder(int sentence, Reading reading) {
    return known(sentence, reading)
        .map(known -> new Resolution(known, MentionRule.KNOWN_TITLE))
        .or(() -> lastOfNoun(reading).map(same -> new Resolution(same, MentionRule.SAME_NOUN)));
  }

  /** Best is who has the noun and the region, then who has either, near or alone. */
  private Optional<Referent> known(int sentence, Reading reading) {
    String noun = reading.lastNoun();
    var regions = Regions.SHIPPED.in(reading.title());
    Predicate<Referent> holds = known -> known.hasNoun(noun) && fits(known, reading, regions);
    Predicate<Referent> kin =
        known ->
            lexicon.kin(noun).stream().anyMatch(known::hasNoun) && fits(known, reading, regions);
    var local =
        regions.isEmpty()
            ? Optional.<Referent>empty()
            : nearest(sentence, noun, kin.and(known -> known.isFrom(regions)))
                .or(() -> nearest(sentence, noun, known -> known.isFrom(regions)))
                .or(() -> only(reading, known -> known.isFrom(regions)));
    return local
        .or(() -> reading.isFormer() ? nearest(sentence, noun, past(holds, noun)) : local)
        .or(() -> nearest(sentence, noun, holds))
        .or(() -> isPasserBy(reading) ? Optional.empty() : only(reading, holds));
  }

  private static Predicate<Referent> past(Predicate<Referent> holds, String noun) {
    return holds.and(known -> known.wasFormerly(noun));
  }

  /** "the contender": whoever is called a candidate elsewhere. */
  private Optional<Resolution> likeTitled(int sentence, Reading reading) {
    var regions = Regions.SHIPPED.in(reading.title());
    var kin = lexicon.kin(reading.lastNoun());
    return nearest(
            sentence,
            reading.lastNoun(),
            known -> kin.stream().anyMatch(known::hasNoun) && fits(known, reading, regions))
        .map(known -> new Resolution(known, MentionRule.EPITHET));
  }

  private static boolean fits(Referent known, Reading reading, Set<String> regions) {
    return known.isNamedPerson()
        && !known.contradictsStates(reading.states())
        && !known.contradictsRegions(regions);
  }

  private Optional<Referent> nearest(int sentence, String noun, Predicate<Referent> allowed) {
    var gender = lexicon.genderOfNoun(noun);
    return mentions.salience().best(gender, sentence, allowed.and(Referent::isNamedPerson));
  }

  private Optional<Referent> lastOfNoun(Reading reading) {
    return descriptions
        .last(reading.lastNoun())
        .filter(known -> reading.owner() == null && !reading.isAnother())
        .filter(known -> !known.contradictsStates(reading.states()));
  }

  /** The one person of the article who is meant, however far away. */
  private Optional<Referent> only(Reading reading, Predicate<Referent> allowed) {
    if (reading.owner() != null) {
      return Optional.empty();
    }
    var holders = referents.people().stream().filter(allowed).toList();
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
                    && (salience.count(known) > 1 || salience.isSubjectBefore(known, sentence))
                    && fits(known, reading, Regions.SHIPPED.in(reading.title())))
        .map(known -> new Resolution(known, MentionRule.EPITHET));
  }
}
