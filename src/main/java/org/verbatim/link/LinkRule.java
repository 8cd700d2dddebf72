/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.Locale;
import java.util.Optional;

/** One reason to take two units for reports of one utterance, from sure to unsure. */
enum LinkRule {
  /** One unit is wholly found in the other, word for word. */
  SAME_WORDS(0.98) {
    @Override
    boolean holds(Evidence e) {
      var o = e.overlap();
      if (!e.bothQuoted() || !o.whole() || o.words() < 4) {
        return false;
      }
      return switch (e.speakers()) {
        case SAME -> o.weight() >= (e.oneEvent() ? 0.2 : 1.5);
        case OPEN, DOUBTFUL ->
            e.narrated() < 2
                && (o.weight() >= 1.5 || e.oneEvent() && (o.words() >= 6 || o.weight() >= 1.0));
        // Shorter ones are sayings that more than one person uses.
        case OTHER ->
            o.words() >= 12 && o.content() >= 5
                || e.oneEvent() && o.words() >= 8 && o.content() >= 4 && o.weight() >= 2.5;
      };
    }
  },
  /** Most of one unit is found in the other. */
  MOST_WORDS(0.95) {
    @Override
    boolean holds(Evidence e) {
      var o = e.overlap();
      // Across events speakers say similar things again: other words are another occasion there.
      if (!e.bothQuoted()
          || !e.oneEvent()
          || o.coverage() < 0.6
          || o.words() < 5
          || o.longestRun() < 3) {
        return false;
      }
      return switch (e.speakers()) {
        case SAME ->
            o.weight() >= 2.2 || o.weight() >= 1.5 && o.longestRun() >= 4 || o.longestRun() >= 7;
        case OPEN, DOUBTFUL -> o.weight() >= 2.5;
        case OTHER ->
            o.words() >= 12 && (o.coverage() >= 0.85 || o.coverage() >= 0.7 && o.longestRun() >= 6);
      };
    }
  },
  /** Both go over one long stretch, each with more around it. */
  LONG_STRETCH(0.93) {
    @Override
    boolean holds(Evidence e) {
      var o = e.overlap();
      if (!e.bothQuoted() || e.speakers() == SpeakerAgreement.OTHER) {
        return false;
      }
      boolean same = e.speakers() == SpeakerAgreement.SAME && e.oneEvent();
      return o.longestRun() >= 12 && o.weight() >= 2.2
          || e.oneEvent() && o.longestRun() >= 7 && o.weight() >= 2.2 && o.coverage() >= 0.35
          || same && o.longestRun() >= 5 && o.weight() >= 1.8 && o.coverage() >= 0.4
          || same && o.longestRun() >= 7 && o.weight() >= 0.9;
    }
  },
  /** A few words that somebody else prints in a sentence of the same speaker. */
  FRAGMENT(0.92) {
    @Override
    boolean holds(Evidence e) {
      var o = e.overlap();
      boolean few = e.bothQuoted() && o.whole() && o.words() <= 5 && o.telling() >= 1;
      if (!few
          || e.speakers() == SpeakerAgreement.OTHER
          || e.speakers() == SpeakerAgreement.DOUBTFUL) {
        return false;
      }
      boolean same = e.speakers() == SpeakerAgreement.SAME;
      if (e.narrated() >= (same ? 4 : 2)) {
        return false;
      }
      if (e.oneEvent()) {
        return o.weight() >= (o.words() == 1 ? (same ? 0.7 : 0.85) : same ? 0.45 : 0.6);
      }
      return same && o.words() >= 2 && o.weight() >= 1.3;
    }
  },
  /** The same, but for a word of grammar or an adverb. */
  ALTERED_FRAGMENT(0.9) {
    @Override
    boolean holds(Evidence e) {
      var o = e.overlap();
      if (isMadeOfTheOther(e)) {
        return true;
      }
      return e.bothQuoted()
          && e.oneEvent()
          && (e.speakers() == SpeakerAgreement.SAME
              || e.speakers() == SpeakerAgreement.OPEN && o.content() >= 3 && o.words() >= 4)
          && o.content() >= 2
          && o.longestRun() >= 2
          && o.weight() >= 1.0
          && o.coverage() >= 0.85;
    }
  },
  /** The same short sentence of the same speaker, however plain its words. */
  SHORT_SENTENCE(0.9) {
    @Override
    boolean holds(Evidence e) {
      return e.bothQuoted()
          && e.sameLength()
          && e.oneEvent()
          && e.overlap().whole()
          && e.overlap().words() >= 3
          && e.speakers() == SpeakerAgreement.SAME;
    }
  },
  /** "Yes", to a question that both reporters tell. */
  BARE_ANSWER(0.9) {
    @Override
    boolean holds(Evidence e) {
      return e.bothQuoted()
          && e.oneEvent()
          && e.question()
          && e.overlap().whole()
          && e.speakers() == SpeakerAgreement.SAME;
    }
  },
  /** A short sentence of the same speaker, of which one word is another, or is missing. */
  ALTERED_SENTENCE(0.9) {
    @Override
    boolean holds(Evidence e) {
      var o = e.overlap();
      if (!e.bothQuoted() || !e.oneEvent() || o.content() < 1) {
        return false;
      }
      // Whoever the speakers are, if nobody else is named.
      boolean oneWordOff =
          e.oneWordOff()
              && e.bothSpeech()
              && e.fewest() >= 4
              && e.speakers() != SpeakerAgreement.OTHER
              && e.speakers() != SpeakerAgreement.DOUBTFUL
              && o.weight() >= 0.7;
      boolean one = e.speakers() == SpeakerAgreement.SAME && o.words() >= 4;
      return oneWordOff
          || one
              && (o.coverage() >= 0.85 && o.longestRun() >= 3
                  || e.sameLength() && o.longestRun() >= 3 && o.coverage() >= 0.5);
    }
  },
  /** The same speaker is reported to have said the same, in other words. */
  SAME_CONTENT(0.85) {
    @Override
    boolean holds(Evidence e) {
      var o = e.overlap();
      if (e.bothQuoted() || e.speakers() != SpeakerAgreement.SAME || !e.oneEvent()) {
        return false;
      }
      return o.bag() >= 1.5 && o.bagCoverage() >= 0.5
          || o.bag() >= 1.2 && o.bagCoverage() >= 0.6
          || o.bag() >= 0.85 && o.bagCoverage() >= 0.7 && o.telling() >= 1 && e.fewest() >= 4
          || o.bag() >= 2.4 && o.bagCoverage() >= 0.3
          || o.weight() >= 3.0 && o.coverage() >= 0.5;
    }
  },
  /** The same is reported, by whomever, in nearly the same words. */
  SAME_REPORT(0.8) {
    @Override
    boolean holds(Evidence e) {
      return !e.bothQuoted()
          && e.oneEvent()
          && e.speakers() == SpeakerAgreement.OPEN
          && e.overlap().content() >= 4
          && e.overlap().weight() >= 2.5
          && e.overlap().coverage() >= 0.55;
    }
  };

  private final double confidence;

  LinkRule(double confidence) {
    this.confidence = confidence;
  }

  /** Whether the evidence is enough for this rule. */
  abstract boolean holds(Evidence evidence);

  /** The share of such links that are right. */
  double confidence() {
    return confidence;
  }

  /** The published name. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  // "conquer the hills" of "we shall not hold the hills: we shall conquer them"
  private static boolean isMadeOfTheOther(Evidence e) {
    return e.bothQuoted()
        && e.oneEvent()
        && e.speakers() == SpeakerAgreement.SAME
        && e.fewest() <= 5
        && e.overlap().bag() >= 1.7
        && e.overlap().bagCoverage() >= 0.99;
  }

  /** The first rule that holds. */
  static Optional<LinkRule> of(Evidence evidence) {
    boolean nearlyWhole =
        evidence.overlap().whole()
            || evidence.overlap().coverage() >= 0.95 && evidence.overlap().content() >= 3;
    boolean guessed = !evidence.bothSpeech() && !nearlyWhole;
    if (evidence.titleOfWork() || guessed) {
      return Optional.empty();
    }
    for (var rule : values()) {
      if (rule.holds(evidence)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
