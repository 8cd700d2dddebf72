/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.verbatim.model.Agreement;

/**
 * Who an article speaks of at a place: weighs earlier mentions by place and distance. Not
 * thread-safe.
 */
final class Salience {

  private static final int WINDOW = 80; // mentions looked back at
  private static final int LONGEST_DISTANCE = 12; // sentences
  private static final double DECAY = 0.55; // per sentence
  // Four of five people who speak in news are men; where a name tells nothing, that decides.
  private static final double OPEN_MASCULINE = 0.8;
  private static final double OPEN_FEMININE = 0.45;
  private static final double PASSER_BY = 0.3;
  private static final double UNKNOWN_SOURCE = 0.55; // "an aide said"
  private static final double LAST_SPEAKER = 1.2; // added for "he said" behind "Doe said"
  private static final double FADING = 0.75; // of that, per sentence
  private static final double SAME_PARAGRAPH = 0.3; // share of a mention's weight added

  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Referent, Integer> counts = new HashMap<>();
  private final Places places;

  Salience(Places places) {
    this.places = places;
  }

  void add(Draft draft) {
    if (draft.referent() != null) {
      drafts.add(draft);
      counts.merge(draft.referent(), 1, Integer::sum);
    }
  }

  /** The mentions so far that refer to somebody. */
  List<Draft> drafts() {
    return drafts;
  }

  /** How often the referent was mentioned so far. */
  int count(Referent referent) {
    return counts.getOrDefault(referent, 0);
  }

  /** Whether this is the last main subject before the sentence in its paragraph. */
  boolean isSubjectBefore(Referent referent, int sentence) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      var draft = drafts.get(i);
      if (draft.role().isMain() && draft.sentence() < sentence) {
        return draft.referent() == referent
            && places.paragraph(sentence) == places.paragraph(draft.sentence());
      }
    }
    return false;
  }

  /** The most prominent referent that a pronoun with the agreement may mean. */
  Optional<Referent> best(Agreement agreement, int sentence, Predicate<Referent> allowed) {
    return best(agreement, sentence, allowed, false);
  }

  /** As the other, for a pronoun that speaks: the last speaker is likely to go on. */
  Optional<Referent> bestSpeaker(Agreement agreement, int sentence) {
    return best(agreement, sentence, referent -> true, true);
  }

  private Optional<Referent> best(
      Agreement agreement, int sentence, Predicate<Referent> allowed, boolean speaks) {
    Map<Referent, Double> scores = new LinkedHashMap<>();
    boolean last = speaks;
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - WINDOW); i--) {
      var draft = drafts.get(i);
      int distance = places.narrated(sentence) - places.narrated(draft.sentence());
      if (distance <= LONGEST_DISTANCE && allowed.test(draft.referent())) {
        double fit = fit(draft.referent(), agreement) * weightOfDescription(draft);
        if (fit > 0) {
          double decay = Math.pow(DECAY, Math.max(0, distance));
          double weight = draft.role().weight() * decay;
          if (places.paragraph(sentence) == places.paragraph(draft.sentence())) {
            weight += draft.role().weight() * SAME_PARAGRAPH;
          }
          if (last && draft.role() == Role.SPEAKER) {
            weight += LAST_SPEAKER * Math.pow(FADING, Math.max(0, distance));
            last = false;
          }
          scores.merge(draft.referent(), fit * weight, Double::sum);
        }
      }
    }
    Referent best = null;
    double top = 0;
    for (var entry : scores.entrySet()) {
      if (entry.getValue() > top) {
        top = entry.getValue();
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double fit(Referent referent, Agreement agreement) {
    Agreement own = referent.agreement();
    return switch (agreement) {
      case MASCULINE, FEMININE ->
          !referent.isPerson()
              ? 0
              : own == agreement ? 1 : own == Agreement.UNKNOWN ? open(agreement) : 0;
      case NEUTER -> own == Agreement.NEUTER ? 1 : 0;
      case PLURAL -> own == Agreement.PLURAL ? 1 : own == Agreement.NEUTER ? 0.3 : 0;
      case UNKNOWN -> referent.isPerson() ? 1 : 0;
    };
  }

  /** Passers-by ("a voter") are seldom spoken of again, unless they speak. */
  private static double weightOfDescription(Draft draft) {
    var referent = draft.referent();
    if (!referent.isAnonymous()) {
      return 1;
    }
    if (draft.role() != Role.SPEAKER) {
      return PASSER_BY;
    }
    return referent.agreement() == Agreement.UNKNOWN ? UNKNOWN_SOURCE : 1;
  }

  private static double open(Agreement agreement) {
    return agreement == Agreement.MASCULINE ? OPEN_MASCULINE : OPEN_FEMININE;
  }
}
