/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.List;
import org.verbatim.text.Span;

/**
 * A quoted span: a trimmed stretch of one line between marks, and the record that it comes from.
 */
record Piece(Span span, ScoredRecord record) {

  boolean hasSource() {
    return !record.source().isEmpty();
  }

  /** Units shared by both spans as a share of the units in either; 0 if they do not overlap. */
  double jaccard(Piece other) {
    if (!span.overlaps(other.span)) {
      return 0;
    }
    double shared =
        Math.min(span.end(), other.span.end()) - Math.max(span.begin(), other.span.begin());
    return shared / Span.hull(List.of(span, other.span)).length();
  }
}
