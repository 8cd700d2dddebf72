/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** What a writer puts into quoted words and owns up to. */
public enum InsertionKind implements Labelled {
  /** Words in square or round brackets: [the Russians]. */
  BRACKET,
  /** Dots for words left out. */
  ELLIPSIS,
  /** A "[sic]". */
  SIC;

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static InsertionKind of(String label) {
    return Labelled.of(InsertionKind.class, label);
  }
}
