/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Labelled;
import org.verbatim.text.Span;

/**
 * A difference as a rule sees it, before a profile says how much it misleads.
 *
 * @param rule who decided; its label is the published name
 * @param type how the versions differ
 * @param a the words in the first version's article
 * @param b the words in the second version's article
 * @param marked whether an ellipsis or a bracket owns up to it
 * @param confidence the share of such decisions that are right, 0 to 1
 * @param explanation one sentence for a reader, true whatever the severity
 */
record Observation(
    Labelled rule,
    DifferenceType type,
    Span a,
    Span b,
    boolean marked,
    double confidence,
    String explanation) {

  /** One that nothing in the text owns up to. */
  Observation(
      Labelled rule, DifferenceType type, Span a, Span b, double confidence, String explanation) {
    this(rule, type, a, b, false, confidence, explanation);
  }

  /** The same with the versions in the other order. */
  Observation mirrored() {
    return new Observation(rule, type, b, a, marked, confidence, explanation);
  }

  Difference graded(SeverityProfile profile) {
    return new Difference(
        type, a, b, marked, profile.severity(rule), rule.label(), confidence, explanation);
  }
}
