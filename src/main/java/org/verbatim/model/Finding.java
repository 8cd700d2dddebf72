/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Objects;
import org.verbatim.text.Span;

/**
 * Something odd about one rendition alone.
 *
 * @param type PARAPHRASE_IN_MARKS, HEADLINE or SPEAKER_TITLE
 * @param rendition its index among the utterance's renditions
 * @param span the words it is about, in that rendition's article
 * @param severity how much it misleads
 * @param decidedBy the published name of the rule
 * @param confidence the share of such decisions that are right, 0 to 1
 * @param explanation one sentence for a reader
 */
public record Finding(
    DifferenceType type,
    int rendition,
    Span span,
    Severity severity,
    String decidedBy,
    double confidence,
    String explanation) {
  public Finding {
    Objects.requireNonNull(type);
    Objects.requireNonNull(span);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(decidedBy);
    Objects.requireNonNull(explanation);
  }
}
