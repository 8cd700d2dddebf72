/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Locale;

/** What a pronoun for this mention would be. */
public enum Agreement {
  /** she */
  FEMININE,
  /** he */
  MASCULINE,
  /** it */
  NEUTER,
  /** they */
  PLURAL,
  /** Not known. */
  UNKNOWN;

  /** The name in files, in the type system and in reports: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Agreement of(String label) {
    for (var value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Agreement is called '" + label + "'");
  }
}
