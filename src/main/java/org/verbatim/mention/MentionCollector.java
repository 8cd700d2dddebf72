/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Mention;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.Sketches;
import org.verbatim.syntax.WordKind;
import org.verbatim.text.Span;

/**
 * Reads one article twice: first for everybody named in full, wherever that is; then mention by
 * mention in text order, so that a pronoun sees just what stands before it. Not thread-safe.
 */
final class MentionCollector {

  /** Nouns that introduce somebody new even behind "the". */
  private static final Set<String> PASSERS_BY =
      Set.of(
          "official",
          "source",
          "aide",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "person",
          "man",
          "woman",
          "boy",
          "girl",
          "adviser",
          "advisor",
          "strategist",
          "lawyer",
          "attorney",
          "analyst",
          "reporter",
          "judge",
          "officer",
          "voter",
          "operative",
          "moderator",
          "host",
          "teacher",
          "supporter",
          "resident",
          "friend",
          "expert",
          "user",
          "member",
          "manager",
          "assistant",
          "caller",
          "student",
          "driver",
          "witness",
          "police",
          "soldier",
          "nurse",
          "editor",
          "narrator",
          "speaker",
          "insider",
          "protester",
          "donor",
          "owner",
          "pollster");

  private static final Set<String> SECOND_OR_FIRST =
      Set.of("i", "we", "you", "me", "us", "my", "our", "your");

  /** The prominence of a subject of a cue. */
  static final double SPEAKS = 1.4;

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "some", "any", "no", "another", "every", "each");

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

  private final Lexicon lexicon;
  private final PhraseReader reader;
  private final SegmentedArticle article;
  private final Sketches sketches;
  private final CueSubjects cueSubjects;
  private final Referents referents;
  private final Salience salience;
  private final Map<String, Referent> lastByNoun = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<List<Reading>> readings = new ArrayList<>();
  private final Set<String> lastNames = new HashSet<>();
  private final Set<String> speakingNames = new HashSet<>();

  MentionCollector(
      Lexicon lexicon, PhraseReader reader, SegmentedArticle article, Quotations quotations) {
    this.lexicon = lexicon;
    this.reader = reader;
    this.article = article;
    this.sketches = Sketches.of(article, quotations);
    this.cueSubjects = CueSubjects.of(sketches, quotations);
    this.referents = new Referents(lexicon);
    this.salience = new Salience(new Places(sketches));
  }

  Mentions collect() {
    for (var sketch : sketches.all()) {
      var read = sketch.phrases().stream().map(phrase -> reader.read(sketch, phrase)).toList();
      readings.add(read);
      read.stream()
          .filter(reading -> reading.kind().isName() && reading.name().size() == 1)
          .forEach(reading -> lastNames.add(Lexicon.lower(reading.name().get(0))));
    }
    for (int i = 0; i < readings.size(); i++) {
      registerFullNames(i);
      registerSpeakingNames(i);
    }
    learnFromShortNames();
    learnFromPronouns();
    for (int i = 0; i < readings.size(); i++) {
      mentionsOf(i);
    }
    return finished();
  }

  // ------------------------------------------------------------------ first reading: full names

  private void registerFullNames(int index) {
    var sketch = sketches.all().get(index);
    for (int p = 0; p < sketch.phrases().size(); p++) {
      var reading = readings.get(index).get(p);
      var phrase = sketch.phrases().get(p);
      if (reading.name().size() > 1
          && isPerson(index, phrase, reading)
          && !(sketch.isHeading() && reading.kind() == Reading.Kind.UNKNOWN_NAME)) {
        var referent = referents.person(reading.name(), reading.agreement());
        if (!sketch.isHeading()) {
          referent.countFullName();
        }
        addTitle(referent, reading);
        describe(referent, index, p);
      } else if (reading.kind() == Reading.Kind.ORGANISATION_NAME && reading.name().size() > 1) {
        referents.body(
            String.join(" ", reading.name()), SpeakerKind.ORGANISATION, Agreement.NEUTER);
      }
      if (reading.owner() != null) {
        registerOwner(sketch, reading.owner());
      }
    }
  }

  /** A name of one word that speaks anywhere is a person's wherever it stands. */
  private void registerSpeakingNames(int index) {
    var phrases = sketches.all().get(index).phrases();
    for (int p = 0; p < phrases.size(); p++) {
      var reading = readings.get(index).get(p);
      if (reading.kind() == Reading.Kind.UNKNOWN_NAME
          && reading.name().size() == 1
          && reading.determiner().isEmpty()
          && cueSubjects.at(index, phrases.get(p).first()).isPresent()) {
        speakingNames.add(Lexicon.lower(reading.name().get(0)));
      }
    }
  }

  private void registerOwner(Sketch sketch, NounPhrase owner) {
    var reading = reader.read(sketch, owner);
    if (reading.kind() == Reading.Kind.PERSON_NAME && reading.name().size() > 1) {
      var referent = referents.person(reading.name(), reading.agreement());
      addTitle(referent, reading);
      referent.countFullName();
    }
  }

  /** A name of unknown kind is a person's if its last word is used alone, or if it speaks. */
  private boolean isPerson(int index, NounPhrase phrase, Reading reading) {
    if (reading.kind() == Reading.Kind.PERSON_NAME) {
      return true;
    }
    if (reading.kind() != Reading.Kind.UNKNOWN_NAME || reading.name().size() > 4) {
      return false;
    }
    String last = Lexicon.lower(reading.name().get(reading.name().size() - 1));
    return reading.determiner().isEmpty()
        && (lastNames.contains(last)
            || cueSubjects.at(index, phrase.first()).isPresent()
            || isDescribedAsPerson(index, phrase));
  }

  private boolean isDescribedAsPerson(int index, NounPhrase phrase) {
    var sketch = sketches.all().get(index);
    if (sketch.isHeading() || kindAt(sketch, phrase.last() + 1) != WordKind.COMMA) {
      return false;
    }
    return sketch
        .phraseAt(phrase.last() + 2)
        .map(next -> reader.read(sketch, next))
        .filter(reading -> reading.kind() == Reading.Kind.PERSON)
        .isPresent();
  }

  /**
   * Takes titles from an apposition: "Riad Hijab, chief coordinator", "the spokesman, Josh Doe,".
   */
  private void describe(Referent referent, int index, int p) {
    var sketch = sketches.all().get(index);
    var phrases = sketch.phrases();
    var phrase = phrases.get(p);
    if (p + 1 < phrases.size() && isSetOff(sketch, phrase, phrases.get(p + 1))) {
      var next = readings.get(index).get(p + 1);
      if (next.kind() == Reading.Kind.PERSON && next.name().isEmpty()) {
        addTitle(referent, next);
      }
    }
    if (p > 0
        && isSetOff(sketch, phrases.get(p - 1), phrase)
        && closes(sketch, phrase.last() + 1)) {
      var before = readings.get(index).get(p - 1);
      if (before.kind() == Reading.Kind.PERSON && before.name().isEmpty()) {
        addTitle(referent, before);
      }
    }
  }

  private static void addTitle(Referent referent, Reading reading) {
    referent.addTitle(reading.title(), reading.nouns(), reading.states());
    if (!reading.nouns().isEmpty()) {
      referent.learn(reading.agreement());
    }
  }

  private static boolean isSetOff(Sketch sketch, NounPhrase one, NounPhrase next) {
    return next.first() == one.last() + 2 && kindAt(sketch, one.last() + 1) == WordKind.COMMA;
  }

  private static boolean closes(Sketch sketch, int token) {
    return token >= sketch.size()
        || Set.of(WordKind.COMMA, WordKind.STOP, WordKind.MARK, WordKind.COLON)
            .contains(sketch.kind(token));
  }

  private static WordKind kindAt(Sketch sketch, int token) {
    return token < 0 || token >= sketch.size() ? WordKind.STOP : sketch.kind(token);
  }

  /** "Mr. Keller" tells the gender of Robin Keller if there is but one Keller. */
  private void learnFromShortNames() {
    for (var read : readings) {
      for (var reading : read) {
        if (reading.kind() == Reading.Kind.PERSON_NAME
            && reading.name().size() == 1
            && !reading.nouns().isEmpty()) {
          var family = referents.family(reading.name(), reading.agreement());
          if (family.size() == 1) {
            addTitle(family.get(0), reading);
          }
        }
      }
    }
  }

  /** "Kim Ferro put on her coat": a pronoun behind the only person of a sentence tells a gender. */
  private void learnFromPronouns() {
    Map<Referent, int[]> votes = new LinkedHashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      if (!sketches.all().get(i).isHeading()) {
        votePronouns(i, votes);
      }
    }
    votes.forEach(
        (referent, count) -> {
          if (count[0] > 2 * count[1]) {
            referent.learn(Agreement.FEMININE);
          } else if (count[1] > 2 * count[0]) {
            referent.learn(Agreement.MASCULINE);
          }
        });
  }

  private void votePronouns(int index, Map<Referent, int[]> votes) {
    var sketch = sketches.all().get(index);
    Referent only = null;
    int next = 0;
    for (int token = 0; token < sketch.size(); token++) {
      while (next < sketch.phrases().size() && sketch.phrases().get(next).first() < token) {
        next++;
      }
      if (sketch.isQuoted(token)) {
        continue;
      }
      if (next < sketch.phrases().size() && sketch.phrases().get(next).first() == token) {
        var reading = readings.get(index).get(next);
        boolean named =
            reading.kind() == Reading.Kind.PERSON_NAME
                || reading.kind() == Reading.Kind.UNKNOWN_NAME;
        var person = named ? knownPerson(reading, index) : Optional.<Resolution>empty();
        boolean other = reading.kind() == Reading.Kind.PERSON || named && person.isEmpty();
        if (other || person.isPresent() && only != null && person.get().referent() != only) {
          return;
        }
        only = person.map(Resolution::referent).orElse(only);
      }
      var gender = PhraseReader.agreementOfPronoun(sketch.lower(token));
      if (only != null && gender.isPresent()) {
        var count = votes.computeIfAbsent(only, referent -> new int[2]);
        count[0] += gender.get() == Agreement.FEMININE ? 1 : 0;
        count[1] += gender.get() == Agreement.MASCULINE ? 1 : 0;
      }
    }
  }

  // ------------------------------------------------------------------ second reading: mentions

  private void mentionsOf(int index) {
    var sketch = sketches.all().get(index);
    int next = 0;
    for (int token = 0; token < sketch.size(); token++) {
      if (sketch.kind(token) == WordKind.RELATIVE && cueSubjects.isRelative(index, token)) {
        relative(index, token);
      } else if (POSSESSIVES.contains(sketch.lower(token))
          && sketch.kind(token) == WordKind.DETERMINER) {
        possessive(index, token);
      }
      while (next < sketch.phrases().size() && sketch.phrases().get(next).first() == token) {
        if (!sketch.isHeading()
            || readings.get(index).get(next).kind().isName()
            || cueSubjects.at(index, token).isPresent()) {
          mention(index, next);
        }
        next++;
      }
    }
  }

  private void mention(int index, int p) {
    var sketch = sketches.all().get(index);
    var phrase = sketch.phrases().get(p);
    var reading = readings.get(index).get(p);
    if (reading.owner() != null) {
      owner(index, reading.owner());
    }
    if (reading.kind() == Reading.Kind.PRONOUN) {
      pronoun(index, phrase, reading);
    } else if (reading.kind().isName()) {
      named(index, phrase, reading);
    } else if (!sketch.isHeading() || cueSubjects.at(index, phrase.first()).isPresent()) {
      described(index, p, phrase, reading);
    }
  }

  private void owner(int index, NounPhrase owner) {
    var reading = reader.read(sketches.all().get(index), owner);
    if (reading.owner() != null) {
      return;
    }
    if (reading.kind().isName()) {
      named(index, owner, reading);
    } else if (reading.kind() == Reading.Kind.PERSON && reading.isDefinite()) {
      resolveTitle(index, reading).ifPresent(found -> add(index, owner, MentionForm.TITLE, found));
    }
  }

  // ------------------------------------------------------------------ names

  private void named(int index, NounPhrase phrase, Reading reading) {
    boolean speaks = cueSubjects.at(index, phrase.first()).isPresent();
    String printed = String.join(" ", reading.name());
    String lower = Lexicon.lower(printed);
    switch (reading.kind()) {
      case PERSON_NAME, UNKNOWN_NAME -> personOrUnknown(index, phrase, reading, speaks);
      case ORGANISATION_NAME ->
          add(
              index,
              phrase,
              MentionForm.NAME,
              new Resolution(body(reading), MentionRule.ORGANISATION_NAME));
      case STATE_NAME -> {
        var state = referents.state(lexicon.state(lower).orElse(printed), printed, true);
        add(index, phrase, MentionForm.NAME, new Resolution(state, MentionRule.STATE_NAME));
      }
      case SEAT_NAME -> seat(index, phrase, printed, speaks);
      case GROUP_NAME -> {
        var group = referents.body(printed, SpeakerKind.GROUP, Agreement.PLURAL);
        add(index, phrase, MentionForm.NAME, new Resolution(group, MentionRule.GROUP_NAME));
      }
      default -> {
        if (knownPerson(reading, index).isPresent()) {
          personOrUnknown(index, phrase, reading, speaks);
        } else if (speaks) {
          var body = referents.body(printed, SpeakerKind.ORGANISATION, Agreement.NEUTER);
          add(index, phrase, MentionForm.NAME, new Resolution(body, MentionRule.ORGANISATION_NAME));
        }
      }
    }
  }

  private void personOrUnknown(int index, NounPhrase phrase, Reading reading, boolean speaks) {
    var known = knownPerson(reading, index);
    if (known.isPresent()) {
      addTitle(known.get().referent(), reading);
      if (reading.name().size() == 1) {
        known.get().referent().addAlias(reading.name().get(0));
      }
      add(index, phrase, MentionForm.NAME, known.get());
      return;
    }
    String printed = String.join(" ", reading.name());
    var body = referents.knownBody(printed);
    if (body.isPresent()) {
      add(
          index,
          phrase,
          MentionForm.NAME,
          new Resolution(body.get(), MentionRule.ORGANISATION_NAME));
    } else if (reading.kind() == Reading.Kind.PERSON_NAME
        || reading.determiner().isEmpty()
            && reading.name().size() == 1
            && (speaks || isPersonal(Lexicon.lower(printed)))) {
      var gender =
          reading.agreement() == Agreement.UNKNOWN && reading.name().size() == 1
              ? lexicon.genderOfFirstName(Lexicon.lower(printed))
              : reading.agreement();
      var single = referents.singlePerson(reading.name(), gender);
      addTitle(single, reading);
      add(index, phrase, MentionForm.NAME, new Resolution(single, MentionRule.SINGLE_NAME));
    } else {
      var single = referents.single(printed, Agreement.UNKNOWN);
      add(index, phrase, MentionForm.NAME, new Resolution(single, MentionRule.SINGLE_NAME));
    }
  }

  private boolean isPersonal(String name) {
    return speakingNames.contains(name) || lexicon.isFirstName(name) && !lexicon.isPlace(name);
  }

  private Optional<Resolution> knownPerson(Reading reading, int index) {
    List<String> words = reading.name();
    if (words.size() > 1) {
      boolean person =
          reading.kind() == Reading.Kind.PERSON_NAME
              || referents.family(words, Agreement.UNKNOWN).stream()
                  .anyMatch(known -> known.person().agreesWith(PersonName.of(words), lexicon));
      return person
          ? Optional.of(
              new Resolution(referents.person(words, reading.agreement()), MentionRule.FULL_NAME))
          : Optional.empty();
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
  private void seat(int index, NounPhrase phrase, String printed, boolean speaks) {
    String lower = Lexicon.lower(printed);
    var sketch = sketches.all().get(index);
    boolean seat = lexicon.stateOfSeat(lower).isPresent();
    if (speaks || seat || isSubject(sketch, phrase)) {
      String state =
          lexicon.stateOfSeat(lower).or(() -> lexicon.stateOfCapital(lower)).orElseThrow();
      add(
          index,
          phrase,
          MentionForm.METONYM,
          new Resolution(referents.state(state, printed, false), MentionRule.METONYM));
    }
  }

  // ------------------------------------------------------------------ pronouns

  private void pronoun(int index, NounPhrase phrase, Reading reading) {
    var sketch = sketches.all().get(index);
    String lower = sketch.lower(phrase.first());
    boolean speaks = cueSubjects.at(index, phrase.first()).isPresent();
    if (SECOND_OR_FIRST.contains(lower)) {
      if (speaks) {
        add(index, phrase, MentionForm.PRONOUN, Resolution.NONE);
      }
      return;
    }
    if (reading.agreement() == Agreement.UNKNOWN) {
      if (speaks) {
        add(
            index,
            phrase,
            MentionForm.DESCRIPTION,
            anonymous(index, phrase, SpeakerKind.GROUP, Agreement.PLURAL));
      }
      return;
    }
    boolean personal =
        reading.agreement() == Agreement.MASCULINE || reading.agreement() == Agreement.FEMININE;
    if (personal || speaks) {
      add(index, phrase, MentionForm.PRONOUN, resolvePronoun(index, reading.agreement(), speaks));
    }
  }

  private Resolution resolvePronoun(int index, Agreement agreement, boolean speaks) {
    var best =
        speaks
            ? salience.bestSpeaker(agreement, index)
            : salience.best(agreement, index, referent -> true);
    best.filter(Referent::isNamedPerson).ifPresent(referent -> referent.learn(agreement));
    return best.map(referent -> new Resolution(referent, MentionRule.PRONOUN))
        .orElse(Resolution.NONE);
  }

  private void possessive(int index, int token) {
    var sketch = sketches.all().get(index);
    var agreement = PhraseReader.agreementOfPronoun(sketch.lower(token)).orElse(Agreement.UNKNOWN);
    add(
        index,
        new NounPhrase(token, token),
        MentionForm.PRONOUN,
        resolvePronoun(index, agreement, false));
  }

  /** "who" stands for the phrase that ends before it. */
  private void relative(int index, int token) {
    var sketch = sketches.all().get(index);
    int before = token - 1;
    while (before >= 0 && sketch.phraseAt(before).isEmpty()) {
      before--;
    }
    int end = before < 0 ? -1 : sketch.span(before).end();
    Referent antecedent = null;
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence() == index; i--) {
      var draft = drafts.get(i);
      if (draft.span().end() >= end && draft.referent() != null) {
        antecedent = draft.referent(); // the longest phrase comes first in text order
      }
    }
    var resolution =
        antecedent == null
            ? resolveNearest(index)
            : new Resolution(antecedent, MentionRule.RELATIVE_PRONOUN);
    add(index, new NounPhrase(token, token), MentionForm.PRONOUN, resolution);
  }

  private Resolution resolveNearest(int index) {
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence() == index; i--) {
      if (drafts.get(i).referent() != null) {
        return new Resolution(drafts.get(i).referent(), MentionRule.RELATIVE_PRONOUN);
      }
    }
    return Resolution.NONE;
  }

  // ------------------------------------------------------------------ descriptions

  private void described(int index, int p, NounPhrase phrase, Reading reading) {
    var sketch = sketches.all().get(index);
    boolean speaks = cueSubjects.at(index, phrase.first()).isPresent();
    var apposed = apposedName(index, p);
    if (apposed.isPresent()) {
      add(index, phrase, MentionForm.TITLE, new Resolution(apposed.get(), MentionRule.FULL_NAME));
      return;
    }
    switch (reading.kind()) {
      case PERSON -> person(index, phrase, reading);
      case ORGANISATION, DOCUMENT -> bodyDescribed(index, phrase, reading, speaks);
      case GROUP -> group(index, phrase, reading, speaks);
      default -> {
        if (speaks) {
          add(
              index,
              phrase,
              MentionForm.DESCRIPTION,
              anonymous(index, phrase, SpeakerKind.UNKNOWN, reading.agreement()));
        }
      }
    }
    if (!speaks
        && reading.kind() == Reading.Kind.OTHER
        && sketch.kind(phrase.first()) == WordKind.PRONOUN) {
      throw new IllegalStateException(
          "a pronoun was read as a description: " + sketch.words(phrase));
    }
  }

  /** Whose name stands beside the description, set off by a comma. */
  private Optional<Referent> apposedName(int index, int p) {
    var sketch = sketches.all().get(index);
    var phrase = sketch.phrases().get(p);
    var reading = readings.get(index).get(p);
    if (reading.kind() != Reading.Kind.PERSON) {
      return Optional.empty();
    }
    if (p + 1 < sketch.phrases().size()) {
      var next = sketch.phrases().get(p + 1);
      var name = readings.get(index).get(p + 1);
      if (isSetOff(sketch, phrase, next) && closes(sketch, next.last() + 1)) {
        if (name.kind() == Reading.Kind.PERSON_NAME && name.name().size() > 1) {
          return Optional.of(referents.person(name.name(), name.agreement()));
        }
        if (name.kind() == Reading.Kind.UNKNOWN_NAME
            && name.name().size() == 1
            && kindAt(sketch, next.last() + 1) == WordKind.COMMA
            && lexicon.isFirstName(Lexicon.lower(name.name().get(0)))) {
          return Optional.of(givenName(name, reading.agreement()));
        }
      }
    }
    if (p > 0) {
      var before = sketch.phrases().get(p - 1);
      var name = readings.get(index).get(p - 1);
      if (isSetOff(sketch, before, phrase) && name.kind() == Reading.Kind.PERSON_NAME) {
        return knownPerson(name, index).map(Resolution::referent);
      }
    }
    return Optional.empty();
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

  private void person(int index, NounPhrase phrase, Reading reading) {
    var found = resolveTitle(index, reading);
    if (found.isPresent()) {
      add(
          index,
          phrase,
          found.get().rule() == MentionRule.SAME_NOUN ? MentionForm.DESCRIPTION : MentionForm.TITLE,
          found.get());
      return;
    }
    var resolution = anonymous(index, phrase, SpeakerKind.PERSON, reading.agreement());
    resolution.referent().addTitle("", reading.nouns(), reading.states());
    if (!sketches.all().get(index).isHeading() && !isHeadline(index)) {
      reading.nouns().stream()
          .reduce((one, last) -> last)
          .ifPresent(noun -> lastByNoun.put(noun, resolution.referent()));
    }
    add(index, phrase, MentionForm.DESCRIPTION, resolution);
  }

  private boolean isHeadline(int index) {
    return article.paragraphs().get(sketches.paragraph(index)).role() == BlockRole.HEADLINE;
  }

  /** Whom a definite title or epithet means. */
  private Optional<Resolution> resolveTitle(int index, Reading reading) {
    boolean bare =
        reading.determiner().isEmpty() && reading.owner() == null && !reading.name().isEmpty();
    if (!reading.isDefinite() && reading.owner() == null && !bare) {
      return Optional.empty();
    }
    String noun = reading.nouns().isEmpty() ? "" : reading.nouns().get(reading.nouns().size() - 1);
    if (!noun.isEmpty()) {
      var titled =
          salience.best(
              genderOf(noun),
              index,
              known ->
                  known.isNamedPerson()
                      && known.hasNoun(noun)
                      && !known.contradictsStates(reading.states()));
      if (titled.isPresent()) {
        return titled.map(known -> new Resolution(known, MentionRule.KNOWN_TITLE));
      }
      var holder = onlyHolder(noun, reading);
      if (holder.isPresent()) {
        return holder.map(known -> new Resolution(known, MentionRule.KNOWN_TITLE));
      }
      var same = lastByNoun.get(noun);
      if (same != null && reading.owner() == null && !same.contradictsStates(reading.states())) {
        return Optional.of(new Resolution(same, MentionRule.SAME_NOUN));
      }
    }
    if (reading.owner() != null || PASSERS_BY.contains(noun)) {
      return Optional.empty();
    }
    Set<Referent> here = new HashSet<>();
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence() == index; i--) {
      here.add(drafts.get(i).referent()); // "Doe said the candidate": somebody else
    }
    return salience
        .best(
            genderOf(noun),
            index,
            known ->
                known.isNamedPerson()
                    && !here.contains(known)
                    && salience.count(known) > 1
                    && !known.contradictsStates(reading.states()))
        .map(known -> new Resolution(known, MentionRule.EPITHET));
  }

  /** The one person that the article gives the title to, however far away. */
  private Optional<Referent> onlyHolder(String noun, Reading reading) {
    if (reading.owner() != null || PASSERS_BY.contains(noun)) {
      return Optional.empty();
    }
    var holders =
        referents.people().stream()
            .filter(known -> known.hasNoun(noun) && !known.contradictsStates(reading.states()))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private Agreement genderOf(String noun) {
    return noun.isEmpty() ? Agreement.UNKNOWN : lexicon.genderOfNoun(noun);
  }

  private void bodyDescribed(int index, NounPhrase phrase, Reading reading, boolean speaks) {
    var sketch = sketches.all().get(index);
    if (reading.kind() == Reading.Kind.ORGANISATION
        && !INDEFINITE.contains(reading.determiner())
        && hasName(sketch, phrase)) {
      var body =
          referents.body(
              ownedName(sketch, phrase, reading), SpeakerKind.ORGANISATION, Agreement.NEUTER);
      add(index, phrase, MentionForm.NAME, new Resolution(body, MentionRule.ORGANISATION_NAME));
      return;
    }
    String noun = sketch.lower(phrase.last());
    if (reading.isDefinite()) {
      var known = Optional.ofNullable(lastByNoun.get(noun)).or(() -> referents.bodyEndingIn(noun));
      if (known.isPresent()) {
        add(
            index,
            phrase,
            MentionForm.DESCRIPTION,
            new Resolution(known.get(), MentionRule.SAME_NOUN));
        return;
      }
      if (speaks && reading.kind() == Reading.Kind.ORGANISATION) {
        var salient = salience.best(Agreement.NEUTER, index, referent -> !referent.isAnonymous());
        if (salient.isPresent()
            && Set.of(
                    "company",
                    "group",
                    "organization",
                    "organisation",
                    "agency",
                    "firm",
                    "newspaper",
                    "paper",
                    "magazine",
                    "network",
                    "union",
                    "bank",
                    "party")
                .contains(noun)) {
          add(
              index,
              phrase,
              MentionForm.DESCRIPTION,
              new Resolution(salient.get(), MentionRule.EPITHET));
          return;
        }
      }
    }
    if (speaks
        || reading.kind() == Reading.Kind.DOCUMENT
        || reading.kind() == Reading.Kind.ORGANISATION) {
      var resolution = anonymous(index, phrase, SpeakerKind.ORGANISATION, Agreement.NEUTER);
      lastByNoun.put(noun, resolution.referent());
      add(index, phrase, MentionForm.DESCRIPTION, resolution);
    }
  }

  /** "Trump campaign" for "Mr. Trump's campaign", so that both are one. */
  private String ownedName(Sketch sketch, NounPhrase phrase, Reading reading) {
    if (reading.owner() == null) {
      return sketch.words(phrase);
    }
    var owner = reader.read(sketch, reading.owner());
    String whose =
        owner.name().isEmpty() ? sketch.words(reading.owner()) : String.join(" ", owner.name());
    return whose + " " + reading.title();
  }

  private static boolean hasName(Sketch sketch, NounPhrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (sketch.kind(i) == WordKind.NAME) {
        return true;
      }
    }
    return false;
  }

  private void group(int index, NounPhrase phrase, Reading reading, boolean speaks) {
    var sketch = sketches.all().get(index);
    String noun = sketch.lower(phrase.last());
    var same = lastByNoun.get(noun);
    if (reading.isDefinite() && same != null) {
      add(index, phrase, MentionForm.DESCRIPTION, new Resolution(same, MentionRule.SAME_NOUN));
    } else {
      var resolution = anonymous(index, phrase, SpeakerKind.GROUP, Agreement.PLURAL);
      lastByNoun.put(noun, resolution.referent());
      add(index, phrase, MentionForm.DESCRIPTION, resolution);
    }
  }

  private Resolution anonymous(
      int index, NounPhrase phrase, SpeakerKind kind, Agreement agreement) {
    String printed =
        withoutClause(extent(index, phrase).in(article.text()).replaceAll("\\s+", " "));
    return new Resolution(new Referent(kind, true, printed, agreement), MentionRule.DESCRIPTION);
  }

  /** "a nurse, who would not be named": what a relative clause adds is no part of the name. */
  private static String withoutClause(String description) {
    return description.replaceFirst("(?s), (who|which|whose|whom)\\b.*", "");
  }

  // ------------------------------------------------------------------ places in the sentence

  private Span extent(int index, NounPhrase phrase) {
    var sketch = sketches.all().get(index);
    int last =
        cueSubjects
            .at(index, phrase.first())
            .map(subject -> Math.max(subject.lastOfExtent(), subject.phrase().last()))
            .filter(
                end -> cueSubjects.at(index, phrase.first()).orElseThrow().phrase().equals(phrase))
            .orElse(phrase.last());
    return sketch.span(phrase.first(), Math.max(last, phrase.last()));
  }

  private void add(int index, NounPhrase phrase, MentionForm form, Resolution resolution) {
    var sketch = sketches.all().get(index);
    var referent = resolution.referent();
    var draft =
        new Draft(
            extent(index, phrase),
            form,
            referent == null ? agreementOf(sketch, phrase) : referent.agreement(),
            referent,
            resolution.rule(),
            index,
            prominence(index, phrase));
    drafts.add(draft);
    salience.add(draft);
  }

  private static Agreement agreementOf(Sketch sketch, NounPhrase phrase) {
    return PhraseReader.agreementOfPronoun(sketch.lower(phrase.first())).orElse(Agreement.UNKNOWN);
  }

  private double prominence(int index, NounPhrase phrase) {
    var sketch = sketches.all().get(index);
    if (sketch.isQuoted(phrase.first())) {
      return 0.15;
    }
    var role = article.paragraphs().get(sketches.paragraph(index)).role();
    if (role == BlockRole.BYLINE || role == BlockRole.BOILERPLATE) {
      return 0.02;
    }
    if (sketch.isHeading()) {
      return 0.3;
    }
    if (cueSubjects.at(index, phrase.first()).isPresent()) {
      return SPEAKS;
    }
    if (isSubject(sketch, phrase)) {
      return sketch.phrases().get(0).equals(phrase) ? 1.2 : 1.0;
    }
    return 0.45;
  }

  private static boolean isSubject(Sketch sketch, NounPhrase phrase) {
    int next = phrase.last() + 1;
    while (next < sketch.size()
        && (sketch.kind(next) == WordKind.ADVERB || sketch.kind(next) == WordKind.TIME)) {
      next++;
    }
    boolean verb =
        kindAt(sketch, next) == WordKind.VERB || kindAt(sketch, next) == WordKind.AUXILIARY;
    boolean apposed =
        phrase.first() == 0
            && (kindAt(sketch, next) == WordKind.COMMA
                || kindAt(sketch, next) == WordKind.RELATIVE);
    return (verb || apposed) && kindAt(sketch, phrase.first() - 1) != WordKind.PREPOSITION;
  }

  // ------------------------------------------------------------------ the result

  private Mentions finished() {
    Map<Referent, Referent> states = referents.namedStates();
    List<Draft> sorted =
        drafts.stream()
            .sorted(
                Comparator.comparing(
                    Draft::span,
                    Comparator.comparingInt(Span::begin)
                        .thenComparing(Span::end, Comparator.reverseOrder())))
            .toList();
    Map<Referent, String> ids = new LinkedHashMap<>();
    List<Speaker> speakers = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (var draft : sorted) {
      if (!seen.add(draft.span())) {
        continue;
      }
      Optional<String> speaker =
          Optional.ofNullable(draft.referent())
              .map(referent -> states.getOrDefault(referent, referent))
              .map(
                  referent ->
                      ids.computeIfAbsent(
                          referent,
                          one -> {
                            String id = "s" + (ids.size() + 1);
                            speakers.add(one.toSpeaker(id));
                            return id;
                          }));
      mentions.add(
          new Mention(
              "m" + (mentions.size() + 1),
              draft.span(),
              draft.form(),
              draft.agreement(),
              speaker,
              draft.rule().label(),
              draft.rule().confidence()));
    }
    return new Mentions(speakers, mentions);
  }

  /** Whom a mention refers to, and why. */
  private record Resolution(Referent referent, MentionRule rule) {
    static final Resolution NONE = new Resolution(null, MentionRule.UNRESOLVED);
  }
}
