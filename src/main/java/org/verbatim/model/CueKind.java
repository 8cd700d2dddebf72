/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Locale;

/** What introduces reported words. */
public enum CueKind {
  /** A reporting verb: said, told, called. */
  VERB,
  /** A reporting noun: statement, claim. */
  NOUN,
  /** A phrase: according to, in the words of. */
  ACCORDING_TO,
  /** A colon or a dash, as in a headline or a transcript. */
  COLON;

  /** The name in files, in the type system and in reports: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CueKind of(String label) {
    for (var value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no CueKind is called '" + label + "'");
  }
}
