/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.regex.Pattern;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.Sketch;

/**
 * Reads one article twice: first for everybody named in full, wherever that is; then mention by
 * mention in text order, so that a pronoun sees just what stands before it. Not thread-safe.
 */
final class MentionCollector {

  private static final Pattern PARTY_AND_SEAT =
      Pattern.compile("\\p{Lu}\\p{L}{0,2}\\.?(?:-|,? )\\p{Lu}[\\p{L}.]*");

  private final ReadPhrases phrases;
  private final GenderLearner genders;
  private final Referents referents;
  private final PeopleRegister register;
  private final CollectedMentions mentions;
  private final Descriptions descriptions;
  private final NameResolver names;
  private final PronounResolver pronouns;
  private final TitleResolver titles;
  private final BodyResolver bodies;

  MentionCollector(
      Lexicon lexicon, PhraseReader reader, SegmentedArticle article, Quotations quotations) {
    phrases = new ReadPhrases(lexicon, reader, article, quotations);
    referents = new Referents(lexicon);
    register = new PeopleRegister(phrases, referents);
    genders = new GenderLearner(lexicon, phrases, referents);
    mentions = new CollectedMentions(phrases);
    descriptions = new Descriptions(phrases, mentions);
    names = new NameResolver(lexicon, phrases, register, referents, mentions);
    pronouns = new PronounResolver(phrases, new KnownPeople(referents), descriptions, mentions);
    titles = new TitleResolver(lexicon, phrases, referents, descriptions, mentions);
    bodies = new BodyResolver(lexicon, phrases, referents, descriptions, mentions);
  }

  Mentions collect() {
    register.fill();
    genders.learn();
    for (int sentence = 0; sentence < phrases.size(); sentence++) {
      collect(sentence);
    }
    return new MentionNumbering(referents.namedStates()).number(mentions.all());
  }

  private void collect(int sentence) {
    int places = phrases.of(sentence).size();
    int next = 0;
    for (int token = 0; token < phrases.sketch(sentence).size(); token++) {
      pronouns.resolveWord(sentence, token);
      if (next < places && phrases.phrase(sentence, next).first() == token) {
        collect(sentence, next);
        next++;
      }
    }
  }

  /** In a heading, where capitals tell little, just names and subjects of cues count. */
  private void collect(int sentence, int place) {
    var phrase = phrases.phrase(sentence, place);
    if (isPartyAndSeat(phrases.sketch(sentence), phrase)) {
      return;
    }
    var reading = phrases.reading(sentence, place);
    if (phrases.sketch(sentence).isHeading()
        && !reading.kind().isName()
        && !phrases.speaks(sentence, phrase)) {
      return;
    }
    if (reading.owner() != null) {
      owner(sentence, reading.owner());
    }
    if (reading.kind() == Reading.Kind.PRONOUN) {
      pronouns.resolve(sentence, phrase, reading);
    } else if (reading.kind().isName()) {
      names.resolve(sentence, phrase, reading);
    } else {
      described(sentence, place);
    }
  }

  /** "(D-Mass.)" behind a politician's name: nobody by that name. */
  private static boolean isPartyAndSeat(Sketch sketch, NounPhrase phrase) {
    return phrase.first() > 0
        && sketch.word(phrase.first() - 1).equals("(")
        && PARTY_AND_SEAT.matcher(sketch.words(phrase)).matches();
  }

  /** "Britain" in "Britain's minister". */
  private void owner(int sentence, NounPhrase owner) {
    var reading = phrases.readPart(sentence, owner);
    if (reading.owner() != null) {
      return;
    }
    if (reading.kind().isName()) {
      names.resolve(sentence, owner, reading);
    } else if (reading.kind() == Reading.Kind.PERSON && reading.isDefinite()) {
      titles
          .meant(sentence, reading)
          .ifPresent(found -> mentions.add(sentence, owner, MentionForm.TITLE, found));
    }
  }

  private void described(int sentence, int place) {
    var phrase = phrases.phrase(sentence, place);
    var reading = phrases.reading(sentence, place);
    var apposed = titles.apposedName(sentence, place);
    if (apposed.isPresent()) {
      var resolution = new Resolution(apposed.get(), MentionRule.FULL_NAME);
      mentions.add(sentence, phrase, MentionForm.TITLE, resolution);
      return;
    }
    switch (reading.kind()) {
      case PERSON -> titles.resolve(sentence, phrase, reading);
      case ORGANISATION, DOCUMENT -> bodies.resolve(sentence, phrase, reading);
      case GROUP -> bodies.resolveGroup(sentence, phrase, reading);
      default -> {
        if (phrases.speaks(sentence, phrase)) {
          var unnamed =
              descriptions.unnamed(sentence, phrase, SpeakerKind.UNKNOWN, reading.agreement());
          mentions.add(sentence, phrase, MentionForm.DESCRIPTION, unnamed);
        }
      }
    }
  }
}
