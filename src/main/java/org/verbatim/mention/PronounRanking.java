/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.model.MentionForm;

/**
 * Ranks whom "he" or "she" may mean: adds up what speaks for each person mentioned shortly before.
 * Not thread-safe.
 */
final class PronounRanking {

  private static final int WINDOW = 80; // mentions looked back at
  private static final int LONGEST_DISTANCE = 12; // sentences

  private final Places places;
  private final Salience salience;

  PronounRanking(Places places, Salience salience) {
    this.places = places;
    this.salience = salience;
  }

  /**
   * Whom the pronoun most likely means.
   *
   * @param named who is called by name in what the pronoun's sentence says
   */
  Optional<Referent> best(Agreement agreement, int sentence, Set<Referent> named) {
    var candidates = candidates(agreement, sentence);
    Referent best = null;
    double top = Double.NEGATIVE_INFINITY;
    for (var candidate : candidates.values()) {
      double score = candidate.score(agreement, named.contains(candidate.referent));
      if (score > top) {
        top = score;
        best = candidate.referent;
      }
    }
    return Optional.ofNullable(best);
  }

  private Map<Referent, Candidate> candidates(Agreement agreement, int sentence) {
    Map<Referent, Candidate> candidates = new LinkedHashMap<>();
    List<Draft> drafts = salience.drafts();
    boolean pronoun = true;
    Draft subject = null; // of the last sentence whose subject agrees
    Draft lastSpeaker = null;
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - WINDOW); i--) {
      var draft = drafts.get(i);
      int distance = Math.max(0, places.narrated(sentence) - places.narrated(draft.sentence()));
      if (distance <= LONGEST_DISTANCE && agrees(draft.referent(), agreement)) {
        boolean first = candidates.isEmpty();
        var candidate = candidates.computeIfAbsent(draft.referent(), Candidate::new);
        int paragraphs = places.paragraph(sentence) - places.paragraph(draft.sentence());
        candidate.add(draft, distance, paragraphs);
        candidate.nearest |= first;
        if (lastSpeaker == null && draft.role() == Role.SPEAKER) {
          lastSpeaker = draft;
        }
        if (pronoun && draft.form() == MentionForm.PRONOUN && draft.role().isTold()) {
          candidate.lastPronoun = paragraphs;
          pronoun = false;
        }
        if (draft.role().isMain() && (subject == null || subject.sentence() == draft.sentence())) {
          subject = draft;
        }
      }
    }
    if (subject != null) {
      candidates.get(subject.referent()).lastSubject = true;
    }
    if (lastSpeaker != null) {
      var candidate = candidates.get(lastSpeaker.referent());
      candidate.lastSpeaker = places.paragraph(sentence) - places.paragraph(lastSpeaker.sentence());
      candidate.overtaken =
          subject.referent() != lastSpeaker.referent()
              && subject.sentence() > lastSpeaker.sentence();
    }
    candidates.values().forEach(candidate -> candidate.count = salience.count(candidate.referent));
    return candidates;
  }

  private static boolean agrees(Referent referent, Agreement agreement) {
    return referent.isPerson()
        && (referent.agreement() == agreement || referent.agreement() == Agreement.UNKNOWN);
  }

  /** What is known of somebody whom the pronoun may mean. */
  private static final class Candidate {

    private static final double DECAY = 0.55; // of a mention's weight, per sentence
    private static final double IN_PARAGRAPH = 0.3; // share of it added in the same paragraph
    private static final double LEAST = 0.02;
    private static final int FAR = 3; // sentences

    // Evidence adds up on the scale of the logarithm of salience. Weights fitted to 255 pronouns of
    // labelled news were no better on articles left out than these, which are rounded from them.
    private static final double OPEN_MASCULINE = -0.4; // most unknown speakers in news are men
    private static final double OPEN_FEMININE = -1.0;
    private static final double LAST_SPEAKER = 1.0; // "Doe said" … "he said"
    private static final double SPEAKER_BEFORE = 0.6; // a paragraph ago, no other subject since
    private static final double LAST_PRONOUN = 0.3;
    private static final double PRONOUN_BEFORE = 0.2;
    private static final double LAST_SUBJECT = 0.3;
    private static final double SUBJECT_HERE = 0.2;
    private static final double MAIN_HERE = 0.7; // the main clause of the same sentence
    private static final double ASIDE_HERE = 0.3;
    private static final double MAIN_BEFORE = 0.5;
    private static final double FAR_BACK = -0.3;
    private static final double SAME_PARAGRAPH = 1.0;
    private static final double PARAGRAPHS_BACK = -0.9;
    private static final double NEAREST = 0.1;
    private static final double UNNAMED = -0.5;
    private static final double PASSER_BY = -0.8; // and no subject
    private static final double NEW = 0.4; // named for the first time just now
    private static final double NAMED_IN_SAYING = -2.5; // nobody calls himself by name
    private static final double ASKER = -0.5;
    private static final double ASKED = 0.5;
    private static final double OFTEN = 0.15;

    private final Referent referent;
    private Draft latest;
    private int distance = LONGEST_DISTANCE;
    private int paragraphs = LONGEST_DISTANCE;
    private double weight;
    private int seen;
    private int count;
    private boolean nearest;
    private int lastSpeaker = -1; // how many paragraphs back; -1 if it is somebody else
    private int lastPronoun = -1; // likewise
    private boolean overtaken;
    private boolean lastSubject;

    Candidate(Referent referent) {
      this.referent = referent;
    }

    void add(Draft draft, int sentences, int paragraphsBack) {
      seen++;
      weight += draft.role().weight() * Math.pow(DECAY, sentences);
      if (paragraphsBack == 0) {
        weight += draft.role().weight() * IN_PARAGRAPH;
      }
      if (latest == null && draft.role().isTold()) {
        latest = draft;
        distance = sentences;
        paragraphs = paragraphsBack;
      }
    }

    double score(Agreement agreement, boolean named) {
      boolean main = latest != null && latest.role().isMain();
      boolean unknown = referent.agreement() == Agreement.UNKNOWN;
      boolean isNew = seen == count && paragraphs <= 1 && !referent.isAnonymous();
      return Math.log(weight + LEAST)
          + given(unknown, agreement == Agreement.FEMININE ? OPEN_FEMININE : OPEN_MASCULINE)
          + given(lastSpeaker == 0, LAST_SPEAKER)
          + given(lastSpeaker > 0 && !overtaken, SPEAKER_BEFORE)
          + given(lastPronoun == 0, LAST_PRONOUN)
          + given(lastPronoun == 1, PRONOUN_BEFORE)
          + given(lastSubject, LAST_SUBJECT)
          + given(lastSubject && paragraphs == 0, SUBJECT_HERE)
          + given(distance == 0, main ? MAIN_HERE : ASIDE_HERE)
          + given(distance == 1 && main, MAIN_BEFORE)
          + given(distance >= FAR, FAR_BACK)
          + given(paragraphs == 0, SAME_PARAGRAPH)
          + given(paragraphs >= 2, PARAGRAPHS_BACK)
          + given(nearest, NEAREST)
          + given(referent.isAnonymous(), UNNAMED)
          + given(referent.isAnonymous() && !main, PASSER_BY)
          + given(isNew, NEW)
          + given(named, NAMED_IN_SAYING)
          + given(is(Role.ASKER), ASKER)
          + given(is(Role.ASKED), ASKED)
          + OFTEN * Math.log1p(count);
    }

    private boolean is(Role role) {
      return latest != null && latest.role() == role && distance <= 1;
    }

    private static double given(boolean holds, double evidence) {
      return holds ? evidence : 0;
    }
  }
}
