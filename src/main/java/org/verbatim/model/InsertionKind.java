/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Locale;

/** What a writer puts into quoted words and owns up to. */
public enum InsertionKind {
  /** Words in square or round brackets: [the Russians]. */
  BRACKET,
  /** Dots for words left out. */
  ELLIPSIS,
  /** A "[sic]". */
  SIC;

  /** The name in files, in the type system and in reports: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static InsertionKind of(String label) {
    for (var value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no InsertionKind is called '" + label + "'");
  }
}
