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
      return e.bothQuoted()
          && e.overlap().whole()
          && e.overlap().words() >= 4
          && e.overlap().weight() >= 1.0
          && (e.speakers() != SpeakerAgreement.OTHER
              || e.overlap().words() >= 10 && e.overlap().content() >= 5);
    }
  },
  /** Most of one unit is found in the other. */
  MOST_WORDS(0.95) {
    @Override
    boolean holds(Evidence e) {
      return e.bothQuoted()
          && e.overlap().coverage() >= 0.6
          && e.overlap().words() >= 5
          && e.overlap().weight() >= 2.0
          && e.overlap().longestRun() >= 3
          && (e.speakers() != SpeakerAgreement.OTHER
              || e.overlap().coverage() >= 0.85 && e.overlap().words() >= 12);
    }
  },
  /** Both go over one long stretch, each with more around it. */
  LONG_STRETCH(0.93) {
    @Override
    boolean holds(Evidence e) {
      return e.bothQuoted()
          && e.overlap().longestRun() >= 7
          && e.overlap().weight() >= 2.2
          && e.speakers() != SpeakerAgreement.OTHER;
    }
  },
  /** A few words of a speaker that somebody else prints in the same speaker's sentence. */
  FRAGMENT(0.92) {
    @Override
    boolean holds(Evidence e) {
      boolean same = e.speakers() == SpeakerAgreement.SAME;
      return e.bothQuoted()
          && e.overlap().whole()
          && e.overlap().words() <= 5
          && e.overlap().weight() >= (same ? 0.45 : 0.9)
          && e.overlap().telling() >= 1
          && e.speakers() != SpeakerAgreement.OTHER
          && (same || e.overlap().words() >= 2);
    }
  },
  /** The same short sentence of the same speaker, however plain its words. */
  SHORT_SENTENCE(0.9) {
    @Override
    boolean holds(Evidence e) {
      return e.bothQuoted()
          && e.sameLength()
          && e.overlap().whole()
          && e.overlap().words() >= 3
          && e.speakers() == SpeakerAgreement.SAME;
    }
  },
  /** The same speaker is reported to have said the same, in other words. */
  SAME_CONTENT(0.85) {
    @Override
    boolean holds(Evidence e) {
      return !e.bothQuoted()
          && e.speakers() == SpeakerAgreement.SAME
          && e.overlap().content() >= 3
          && e.overlap().weight() >= 2.0
          && e.overlap().coverage() >= 0.45;
    }
  },
  /** The same is reported, by whomever, in nearly the same words. */
  SAME_REPORT(0.8) {
    @Override
    boolean holds(Evidence e) {
      return !e.bothQuoted()
          && e.speakers() == SpeakerAgreement.OPEN
          && e.overlap().content() >= 4
          && e.overlap().weight() >= 3.0
          && e.overlap().coverage() >= 0.6;
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

  /** The first rule that holds. */
  static Optional<LinkRule> of(Evidence evidence) {
    for (var rule : values()) {
      if (rule.holds(evidence)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
