/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.WordKind;

/** Reads a noun phrase: title, name, description, gender. Immutable. */
final class PhraseReader {

  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("sen.", "senator"),
          Map.entry("sen", "senator"),
          Map.entry("gov.", "governor"),
          Map.entry("gov", "governor"),
          Map.entry("rep.", "representative"),
          Map.entry("rep", "representative"),
          Map.entry("gen.", "general"),
          Map.entry("gen", "general"),
          Map.entry("col.", "colonel"),
          Map.entry("capt.", "captain"),
          Map.entry("lt.", "lieutenant"),
          Map.entry("sgt.", "sergeant"),
          Map.entry("adm.", "admiral"),
          Map.entry("prof.", "professor"),
          Map.entry("dr.", "doctor"),
          Map.entry("dr", "doctor"),
          Map.entry("rev.", "reverend"));

  private static final Map<String, Agreement> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", Agreement.MASCULINE),
          Map.entry("him", Agreement.MASCULINE),
          Map.entry("himself", Agreement.MASCULINE),
          Map.entry("his", Agreement.MASCULINE),
          Map.entry("she", Agreement.FEMININE),
          Map.entry("her", Agreement.FEMININE),
          Map.entry("hers", Agreement.FEMININE),
          Map.entry("herself", Agreement.FEMININE),
          Map.entry("it", Agreement.NEUTER),
          Map.entry("itself", Agreement.NEUTER),
          Map.entry("its", Agreement.NEUTER),
          Map.entry("they", Agreement.PLURAL),
          Map.entry("them", Agreement.PLURAL),
          Map.entry("their", Agreement.PLURAL),
          Map.entry("themselves", Agreement.PLURAL),
          Map.entry("we", Agreement.PLURAL),
          Map.entry("us", Agreement.PLURAL),
          Map.entry("our", Agreement.PLURAL));

  /** First names that are nouns for people too: a capital decides for the name. */
  private static final Set<String> RATHER_NAMES =
      Set.of(
          "dean", "guy", "grant", "carter", "mason", "hunter", "cook", "page", "sailor", "major");

  private static final Set<String> INNER = Set.of("of", "for", "on", "at", "de");

  private final Lexicon lexicon;
  private final NameEvidence evidence;

  PhraseReader(Lexicon lexicon, NameEvidence evidence) {
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  Reading read(Sketch sketch, NounPhrase phrase) {
    if (sketch.kind(phrase.first()) == WordKind.PRONOUN
        || sketch.kind(phrase.first()) == WordKind.RELATIVE) {
      return pronoun(sketch.lower(phrase.first()));
    }
    int possessive = lastPossessive(sketch, phrase);
    NounPhrase owner =
        possessive > phrase.first() ? new NounPhrase(phrase.first(), possessive - 1) : null;
    int first = owner == null ? phrase.first() : possessive + 1;
    String determiner = "";
    while (first <= phrase.last() && sketch.kind(first) == WordKind.DETERMINER) {
      if (determiner.isEmpty()) {
        determiner = sketch.lower(first);
      }
      first++;
    }
    if (first > phrase.last()) {
      return determinerAlone(determiner, owner);
    }
    return sketch.kind(phrase.last()) == WordKind.NAME
        ? named(sketch, phrase, first, determiner, owner)
        : described(sketch, phrase, first, determiner, owner);
  }

  static Optional<Agreement> agreementOfPronoun(String lower) {
    return Optional.ofNullable(PRONOUNS.get(lower));
  }

  private static Reading pronoun(String lower) {
    return new Reading(
        Reading.Kind.PRONOUN,
        List.of(),
        lower,
        List.of(),
        "",
        null,
        PRONOUNS.getOrDefault(lower, Agreement.UNKNOWN),
        List.of());
  }

  private static Reading determinerAlone(String determiner, NounPhrase owner) {
    boolean one = Set.of("one", "another", "each").contains(determiner);
    boolean many =
        Set.of("some", "many", "several", "few", "both", "most", "all", "those", "other")
            .contains(determiner);
    return new Reading(
        one ? Reading.Kind.PERSON : many ? Reading.Kind.GROUP : Reading.Kind.OTHER,
        List.of(),
        "",
        List.of(),
        determiner,
        owner,
        many ? Agreement.PLURAL : Agreement.UNKNOWN,
        List.of());
  }

  private static int lastPossessive(Sketch sketch, NounPhrase phrase) {
    for (int i = phrase.last() - 1; i > phrase.first(); i--) {
      if (sketch.kind(i) == WordKind.POSSESSIVE) {
        return i;
      }
    }
    return -1;
  }

  // ------------------------------------------------------------------ names

  private Reading named(
      Sketch sketch, NounPhrase phrase, int first, String determiner, NounPhrase owner) {
    int start =
        isBody(sketch, first, phrase.last()) ? first : nameStart(sketch, first, phrase.last());
    boolean described =
        !determiner.isEmpty()
            && start + 1 >= phrase.last() - 1
            && lexicon.isPersonNoun(sketch.lower(phrase.last()))
            && !lexicon.isFirstName(sketch.lower(phrase.last()));
    if (start > phrase.last() || described) { // "a New Hampshire Republican"
      return titled(sketch, phrase, first, determiner, owner);
    }
    int end = nameEnd(sketch, start, phrase.last(), start > first);
    List<String> words = new ArrayList<>();
    for (int i = start; i <= end; i++) {
      words.add(sketch.word(i));
    }
    List<String> nouns = roleNouns(sketch, first, start - 1);
    Reading.Kind kind = kindOfName(sketch, words, first, start, nouns);
    String title = start > first ? words(sketch, first, start - 1) : "";
    return new Reading(
        kind,
        words,
        title,
        nouns,
        determiner,
        owner,
        agreement(kind, nouns, words),
        states(sketch, first, start - 1, owner));
  }

  /** "Republican National Committee": a party's noun before a body is no title. */
  private boolean isBody(Sketch sketch, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sketch.kind(i) != WordKind.NAME) {
        return false;
      }
    }
    return last > first && lexicon.isOrganisationNoun(sketch.lower(last));
  }

  private Reading titled(
      Sketch sketch, NounPhrase phrase, int first, String determiner, NounPhrase owner) {
    List<String> nouns = roleNouns(sketch, first, phrase.last());
    return new Reading(
        nouns.isEmpty() ? Reading.Kind.OTHER : Reading.Kind.PERSON,
        List.of(),
        words(sketch, first, phrase.last()),
        nouns,
        determiner,
        owner,
        agreement(Reading.Kind.PERSON, nouns, List.of()),
        states(sketch, first, phrase.last(), owner));
  }

  /** Where the name begins behind its titles; behind the last word if all of it is a title. */
  private int nameStart(Sketch sketch, int first, int last) {
    int start = first;
    for (int i = first; i < last; i++) {
      String lower = sketch.lower(i);
      boolean capital =
          sketch.kind(i) == WordKind.NAME
              || i == first
                  && i + 1 == last
                  && Character.isUpperCase(sketch.word(i).charAt(0))
                  && lexicon.isFirstName(lower);
      boolean plain =
          !capital
              && sketch.kind(i) != WordKind.OTHER
              && !INNER.contains(lower)
              && !isParticle(lower)
              && !lower.equals("and")
              && !lower.equals("the")
              && !lower.equals("&");
      boolean title =
          capital
                  && lexicon.isPersonNoun(lower)
                  && !(RATHER_NAMES.contains(lower) && i == start)
                  && !lower.equals("general")
              || capital && lower.equals("general") && isGeneral(sketch, i);
      if (plain || title) {
        start = i + 1;
      }
    }
    if (start > last) {
      return start;
    }
    if (start > first && INNER.contains(sketch.lower(start))
        || start > first && sketch.lower(start).equals("and")) {
      return behindOf(sketch, start, last);
    }
    if (start == last
        && lexicon.isPersonNoun(sketch.lower(last))
        && start > first
        && !lexicon.isFirstName(sketch.lower(last))
        && !lexicon.isFirstName(sketch.lower(start - 1))) {
      return last + 1; // "Foreign Minister", "Vice President"
    }
    if (first == last
        && lexicon.isPersonNoun(sketch.lower(last))
        && !lexicon.isFirstName(sketch.lower(last))) {
      return last + 1; // "President"
    }
    return start;
  }

  private static boolean isGeneral(Sketch sketch, int i) {
    return !Set.of("motors", "electric", "mills", "assembly", "election")
        .contains(sketch.lower(i + 1));
  }

  private static boolean isParticle(String lower) {
    return Set.of(
            "de", "von", "van", "der", "den", "da", "di", "du", "al", "el", "bin", "ibn", "la",
            "le", "del", "della", "dos", "ten", "ter", "abu")
        .contains(lower);
  }

  /** "Secretary of State John Kerry": the name begins at a first name behind the "of". */
  private int behindOf(Sketch sketch, int of, int last) {
    for (int i = of + 2; i < last; i++) {
      String lower = sketch.lower(i);
      if (lexicon.isFirstName(lower) && !lexicon.isPlace(lower)
          || ListEvidence.isInitial(sketch.word(i))) {
        return i;
      }
    }
    boolean place =
        lexicon.isPlace(Lexicon.lower(words(sketch, of + 1, last)))
            || lexicon.state(Lexicon.lower(words(sketch, of + 1, last))).isPresent();
    return last - of >= 3 && !place && !lexicon.isOrganisationNoun(sketch.lower(last))
        ? last - 1
        : last + 1;
  }

  /** The end of the name: "of Vermont" behind a person's name is none of it. */
  private int nameEnd(Sketch sketch, int start, int last, boolean titled) {
    for (int i = start + 1; i < last; i++) {
      if (INNER.contains(sketch.lower(i))
          && !isParticle(sketch.lower(i))
          && (titled || lexicon.isFirstName(sketch.lower(start)) && i - start >= 2)) {
        return i - 1;
      }
    }
    return last;
  }

  private Reading.Kind kindOfName(
      Sketch sketch, List<String> words, int first, int start, List<String> nouns) {
    var told = evidence.kind(words);
    if (start > first) {
      String before = sketch.lower(start - 1);
      if (lexicon.isPersonNoun(before)
          || !nouns.isEmpty() && told.filter(kind -> kind == NameKind.ORGANISATION).isEmpty()) {
        return Reading.Kind.PERSON_NAME;
      }
      if ((lexicon.isOrganisationNoun(before) || lexicon.isDocumentNoun(before))
          && told.filter(kind -> kind == NameKind.PERSON).isEmpty()) {
        return Reading.Kind.ORGANISATION_NAME;
      }
    }
    return told.map(PhraseReader::kindOf).orElse(Reading.Kind.UNKNOWN_NAME);
  }

  private static Reading.Kind kindOf(NameKind kind) {
    return switch (kind) {
      case PERSON -> Reading.Kind.PERSON_NAME;
      case ORGANISATION -> Reading.Kind.ORGANISATION_NAME;
      case STATE -> Reading.Kind.STATE_NAME;
      case SEAT -> Reading.Kind.SEAT_NAME;
      case GROUP -> Reading.Kind.GROUP_NAME;
      case PLACE -> Reading.Kind.PLACE_NAME;
    };
  }

  // ------------------------------------------------------------------ descriptions

  private Reading described(
      Sketch sketch, NounPhrase phrase, int first, String determiner, NounPhrase owner) {
    String head = sketch.lower(phrase.last());
    List<String> nouns = roleNouns(sketch, first, phrase.last());
    Reading.Kind kind;
    if (lexicon.isGroupNoun(head)) {
      kind = Reading.Kind.GROUP;
    } else if (lexicon.isPersonNoun(head) || head.matches("\\d+-year-old")) {
      kind = Reading.Kind.PERSON;
    } else if (lexicon.isOrganisationNoun(head)) {
      kind = Reading.Kind.ORGANISATION;
    } else if (lexicon.isDocumentNoun(head)) {
      kind = Reading.Kind.DOCUMENT;
    } else if (lexicon.isOrganisationPlural(head)
        || sketch.kind(phrase.last()) == WordKind.NUMBER && phrase.first() == phrase.last()) {
      kind = Reading.Kind.GROUP;
    } else {
      kind = Reading.Kind.OTHER;
    }
    return new Reading(
        kind,
        List.of(),
        words(sketch, first, phrase.last()),
        nouns,
        determiner,
        owner,
        agreement(kind, nouns, List.of()),
        states(sketch, first, phrase.last(), owner));
  }

  // ------------------------------------------------------------------ parts

  private List<String> roleNouns(Sketch sketch, int first, int last) {
    List<String> nouns = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      String lower = sketch.lower(i);
      if (lexicon.isPersonNoun(lower)) {
        nouns.add(ABBREVIATIONS.getOrDefault(lower, lower));
      }
    }
    return nouns;
  }

  private Agreement agreement(Reading.Kind kind, List<String> nouns, List<String> name) {
    switch (kind) {
      case ORGANISATION_NAME, STATE_NAME, SEAT_NAME, PLACE_NAME, ORGANISATION, DOCUMENT -> {
        return Agreement.NEUTER;
      }
      case GROUP, GROUP_NAME -> {
        return Agreement.PLURAL;
      }
      default -> {
        for (int i = nouns.size() - 1; i >= 0; i--) {
          Agreement gender = lexicon.genderOfNoun(nouns.get(i));
          if (gender != Agreement.UNKNOWN) {
            return gender;
          }
        }
        return name.size() > 1
                || kind == Reading.Kind.PERSON_NAME && !name.isEmpty() && nouns.isEmpty()
            ? genderOfGiven(name)
            : Agreement.UNKNOWN;
      }
    }
  }

  private Agreement genderOfGiven(List<String> name) {
    for (int i = 0; i < Math.max(1, name.size() - 1); i++) {
      Agreement gender = lexicon.genderOfFirstName(Lexicon.lower(name.get(i)));
      if (gender != Agreement.UNKNOWN) {
        return gender;
      }
    }
    return Agreement.UNKNOWN;
  }

  private List<String> states(Sketch sketch, int first, int last, NounPhrase owner) {
    List<String> states = new ArrayList<>();
    int from = owner == null ? first : owner.first();
    for (int i = from; i <= last; i++) {
      String lower = sketch.lower(i);
      lexicon.stateOfDemonym(lower).ifPresent(states::add);
      lexicon.state(lower).ifPresent(states::add);
      if (i < last) {
        String two = lower + " " + sketch.lower(i + 1);
        lexicon.stateOfDemonym(two).ifPresent(states::add);
        lexicon.state(two).ifPresent(states::add);
      }
    }
    return states;
  }

  private static String words(Sketch sketch, int first, int last) {
    return sketch.words(new NounPhrase(first, last));
  }
}
