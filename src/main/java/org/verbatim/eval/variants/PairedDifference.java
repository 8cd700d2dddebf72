/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.Objects;
import org.verbatim.model.Difference;
import org.verbatim.model.Severity;
import org.verbatim.text.Span;

/**
 * A difference between two reports.
 *
 * @param type its label
 * @param a where it stands in the first report's document; an empty span marks a place
 * @param b where it stands in the second one's
 * @param severity how much it misleads; {@code NONE} where nothing says so
 */
public record PairedDifference(String type, Span a, Span b, Severity severity) {

  /** How many units a place may lie from the other span. */
  private static final int NEAR = 3;

  public PairedDifference {
    Objects.requireNonNull(type);
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(severity);
  }

  /** A difference of which only the place and the type are known. */
  public PairedDifference(String type, Span a, Span b) {
    this(type, a, b, Severity.NONE);
  }

  static PairedDifference of(Difference difference) {
    return new PairedDifference(
        difference.type().label(), difference.a(), difference.b(), difference.severity());
  }

  PairedDifference swapped() {
    return new PairedDifference(type, b, a, severity);
  }

  /** Whether the other one is of the same type and at the same place on both sides. */
  public boolean matches(PairedDifference other) {
    return type.equals(other.type) && near(a, other.a) && near(b, other.b);
  }

  private static boolean near(Span one, Span other) {
    return one.isEmpty() || other.isEmpty()
        ? one.begin() <= other.end() + NEAR && other.begin() <= one.end() + NEAR
        : one.overlaps(other);
  }
}
