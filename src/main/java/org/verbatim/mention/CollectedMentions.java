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

  /** The prominence of a subject of a cue. */
  static final double SPEAKS = 1.4;

  private static final double FIRST_SUBJECT = 1.2;
  private static final double SUBJECT = 1.0;
  private static final double OBJECT = 0.45;
  private static final double IN_HEADING = 0.3;
  private static final double QUOTED = 0.15;
  private static final double FURNITURE = 0.02;

  private final ReadPhrases phrases;
  private final Salience salience;
  private final List<Draft> drafts = new ArrayList<>();

  CollectedMentions(ReadPhrases phrases) {
    this.phrases = phrases;
    this.salience = new Salience(new Places(phrases.sketches()));
  }

  Salience salience() {
    return salience;
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

  void add(int sentence, NounPhrase phrase, MentionForm form, Resolution resolution) {
    var referent = resolution.referent();
    var draft =
        new Draft(
            extent(sentence, phrase),
            form,
            referent == null ? agreementOf(sentence, phrase) : referent.agreement(),
            referent,
            resolution.rule(),
            sentence,
            prominence(sentence, phrase));
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

  private double prominence(int sentence, NounPhrase phrase) {
    var sketch = phrases.sketch(sentence);
    if (sketch.isQuoted(phrase.first())) {
      return QUOTED;
    }
    int paragraph = phrases.sketches().paragraph(sentence);
    var role = phrases.article().paragraphs().get(paragraph).role();
    if (role == BlockRole.BYLINE || role == BlockRole.BOILERPLATE) {
      return FURNITURE;
    }
    if (sketch.isHeading()) {
      return IN_HEADING;
    }
    var subject = phrases.cueSubjectAt(sentence, phrase.first());
    if (subject.isPresent()) {
      return subject.get().place() == SubjectPlace.AGENT ? OBJECT : SPEAKS;
    }
    if (phrases.isSubject(sentence, phrase)) {
      return sketch.phrases().get(0).equals(phrase) ? FIRST_SUBJECT : SUBJECT;
    }
    return OBJECT;
  }
}
