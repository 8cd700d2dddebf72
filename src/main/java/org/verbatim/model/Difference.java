/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Objects;
import org.verbatim.text.Span;

/**
 * A place where two renditions differ.
 *
 * @param type how
 * @param a the words in the first rendition's article; an empty span at the place where they would
 *     stand if they are missing there
 * @param b the same for the second
 * @param marked whether an ellipsis or a bracket owns up to it
 * @param severity how much it misleads
 * @param decidedBy the published name of the rule
 * @param confidence the share of such decisions that are right, 0 to 1
 * @param explanation one sentence for a reader
 */
public record Difference(
    DifferenceType type,
    Span a,
    Span b,
    boolean marked,
    Severity severity,
    String decidedBy,
    double confidence,
    String explanation) {
  public Difference {
    Objects.requireNonNull(type);
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(decidedBy);
    Objects.requireNonNull(explanation);
  }
}
