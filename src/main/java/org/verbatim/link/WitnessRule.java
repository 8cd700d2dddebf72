/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.Locale;
import java.util.Optional;

/**
 * One reason to take two articles for one witness, from sure to unsure. What is quoted alike alone
 * is none: two reporters who hear one speech quote the same words.
 */
enum WitnessRule {
  /** Most of what the reporters wrote themselves is the same. */
  SAME_TEXT(0.97) {
    @Override
    boolean holds(CommonText c) {
      // One standing paragraph may be half of a short article.
      boolean several = c.narrated().runs().size() > 1;
      return c.narrated().words() >= 25 && c.narrated().share() >= (several ? 0.5 : 0.8);
    }
  },
  /** Both open with one agency, place and day, and have their figures in common. */
  SAME_DISPATCH(0.9) {
    @Override
    boolean holds(CommonText c) {
      return c.sameDispatch();
    }
  },
  /** The same reporter and the same editor have signed both. */
  SAME_SIGNATURE(0.9) {
    @Override
    boolean holds(CommonText c) {
      return c.sameSignature();
    }
  },
  /**
   * Both owe their text to one agency, and have most quotations or a part of the text in common.
   */
  SAME_AGENCY(0.85) {
    @Override
    boolean holds(CommonText c) {
      return c.owedByBoth()
          && (c.quoted().words() >= 12 && c.quoted().share() >= 0.5
              || c.longRuns() >= 2 && c.narrated().share() >= 0.15);
    }
  },
  /** A good part of what the reporters wrote is the same, at several places. */
  SHARED_RUNS(0.85) {
    @Override
    boolean holds(CommonText c) {
      // What an outlet prints below all that it has on a subject is one run, and no report.
      return c.longRuns() >= 3 && c.narrated().share() >= 0.15;
    }
  },
  /** All that both quote alike is from a statement in writing. */
  SAME_STATEMENT(0.8) {
    @Override
    boolean holds(CommonText c) {
      return c.stated() && c.quoted().words() >= 12;
    }
  };

  private final double confidence;

  WitnessRule(double confidence) {
    this.confidence = confidence;
  }

  /** Whether the evidence is enough for this rule. */
  abstract boolean holds(CommonText common);

  /** The share of such decisions that are right. */
  double confidence() {
    return confidence;
  }

  /** The published name. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The first rule that holds. */
  static Optional<WitnessRule> of(CommonText common) {
    for (var rule : values()) {
      if (rule.holds(common)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
