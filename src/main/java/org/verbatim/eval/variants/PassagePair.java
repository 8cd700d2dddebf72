/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.Objects;

/** Two reports, in either order. */
public record PassagePair(Passage a, Passage b) {
  public PassagePair {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
  }

  /** Whether the reports of the other pair meet those of this one. */
  boolean meets(PassagePair other) {
    return a.meets(other.a) && b.meets(other.b) || a.meets(other.b) && b.meets(other.a);
  }
}
