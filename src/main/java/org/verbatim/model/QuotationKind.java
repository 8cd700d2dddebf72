/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** How much of what was said stands between quotation marks. */
public enum QuotationKind implements Labelled {
  /** All of it. */
  DIRECT,
  /** Some words, set into the writer's own sentence. */
  MIXED,
  /** None. */
  INDIRECT;

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static QuotationKind of(String label) {
    return Labelled.of(QuotationKind.class, label);
  }
}
