/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Locale;

/** How much of what was said stands between quotation marks. */
public enum QuotationKind {
  /** All of it. */
  DIRECT,
  /** Some words, set into the writer's own sentence. */
  MIXED,
  /** None. */
  INDIRECT;

  /** The name in files, in the type system and in reports: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static QuotationKind of(String label) {
    for (var value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no QuotationKind is called '" + label + "'");
  }
}
