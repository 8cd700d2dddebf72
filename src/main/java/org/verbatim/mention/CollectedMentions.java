/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.model.BlockRole;
import org.verbatim.model.MentionForm;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.SubjectPlace;
import org.verbatim.text.Span;

/**
 * The mentions found so far, each with its extent and its weight for what is mentioned later. Not
 * thread-safe.
 */
final class CollectedMentions {

  /** Where somebody speaks beside what the sentence tells: "Doe, who said", "asked by Doe". */
  private static final Set<SubjectPlace> ASIDE =
      Set.of(SubjectPlace.AGENT, SubjectPlace.RELATIVE, SubjectPlace.OWNER);

  private final ReadPhrases phrases;
  private final Salience salience;
  private final PronounRanking ranking;
  private final List<Draft> drafts = new ArrayList<>();

  CollectedMentions(ReadPhrases phrases) {
    this.phrases = phrases;
    var places = new Places(phrases.sketches());
    this.salience = new Salience(places);
    this.ranking = new PronounRanking(places, salience);
  }

  Salience salience() {
    return salience;
  }

  PronounRanking ranking() {
    return ranking;
  }

  /** All in the order in which they were found. */
  List<Draft> all() {
    return Collections.unmodifiableList(drafts);
  }

  /** The mentions of the sentence now read, the last one first. */
  List<Draft> backwardsIn(int sentence) {
    List<Draft> found = new ArrayList<>();
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence() == sentence; i--) {
      found.add(drafts.get(i));
    }
    return found;
  }

  /** Everybody mentioned in the sentence now read. */
  Set<Referent> referentsIn(int sentence) {
    Set<Referent> found = new HashSet<>();
    backwardsIn(sentence).forEach(draft -> found.add(draft.referent()));
    return found;
  }

  /** Adds one mention of several speakers; each of them may be meant later. */
  void addJoint(int sentence, JointSpeakers.Joint joint, Resolution first) {
    add(
        sentence,
        joint.members().get(0),
        phrases.sketch(sentence).span(joint.cover()),
        MentionForm.NAME,
        new Resolution(joint.group(), MentionRule.JOINT_SPEAKERS));
    if (first.referent() != null) {
      var each = drafts.get(drafts.size() - 1);
      salience.add(
          new Draft(
              each.span(),
              each.form(),
              first.referent().agreement(),
              first.referent(),
              first.rule(),
              sentence,
              each.role()));
    }
  }

  void add(int sentence, NounPhrase phrase, MentionForm form, Resolution resolution) {
    add(sentence, phrase, extent(sentence, phrase), form, resolution);
  }

  private void add(
      int sentence, NounPhrase phrase, Span span, MentionForm form, Resolution resolution) {
    var referent = resolution.referent();
    var draft =
        new Draft(
            span,
            form,
            referent == null ? agreementOf(sentence, phrase) : referent.agreement(),
            referent,
            resolution.rule(),
            sentence,
            role(sentence, phrase));
    drafts.add(draft);
    salience.add(draft);
  }

  private Agreement agreementOf(int sentence, NounPhrase phrase) {
    return PhraseReader.agreementOfPronoun(phrases.sketch(sentence).lower(phrase.first()))
        .orElse(Agreement.UNKNOWN);
  }

  /** The phrase with all that belongs to it, as far as it is known as a subject of a cue. */
  Span extent(int sentence, NounPhrase phrase) {
    int last =
        phrases
            .cueSubjectAt(sentence, phrase.first())
            .filter(subject -> subject.phrase().equals(phrase))
            .map(subject -> Math.max(subject.lastOfExtent(), phrase.last()))
            .orElse(phrase.last());
    return phrases.sketch(sentence).span(phrase.first(), last);
  }

  private Role role(int sentence, NounPhrase phrase) {
    var sketch = phrases.sketch(sentence);
    if (sketch.isQuoted(phrase.first())) {
      return Role.QUOTED;
    }
    int paragraph = phrases.sketches().paragraph(sentence);
    var role = phrases.article().paragraphs().get(paragraph).role();
    if (role == BlockRole.BYLINE || role == BlockRole.BOILERPLATE) {
      return Role.FURNITURE;
    }
    if (sketch.isHeading()) {
      return Role.HEADING;
    }
    if (phrases.isAsked(sentence, phrase)) {
      return Role.ASKED;
    }
    var subject = phrases.cueSubjectAt(sentence, phrase.first());
    if (subject.isPresent()) {
      return ASIDE.contains(subject.get().place())
          ? Role.OBJECT
          : phrases.asks(sentence, phrase) ? Role.ASKER : Role.SPEAKER;
    }
    if (phrases.isSubject(sentence, phrase)) {
      return phrases.isFirstOfClause(sentence, phrase) ? Role.FIRST_SUBJECT : Role.SUBJECT;
    }
    return Role.OBJECT;
  }
}
