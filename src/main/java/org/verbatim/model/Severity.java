/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Locale;

/** How much a reader would be misled, least first. */
public enum Severity {
  /** Not at all: identical, typography, a shorter or longer piece. */
  NONE,
  /** The wording differs, the meaning is kept. */
  MINOR,
  /** Meaning, agent, polarity, condition, quantity, speaker or occasion differs. */
  MAJOR;

  /** The name in files, in the type system and in reports: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Severity of(String label) {
    for (var value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Severity is called '" + label + "'");
  }
}
