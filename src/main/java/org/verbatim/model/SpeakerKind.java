/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Locale;

/** What kind of speaker it is. */
public enum SpeakerKind {
  /** One person, named or not. */
  PERSON,
  /** An organisation, a state, a document that speaks for one. */
  ORGANISATION,
  /** Several people. */
  GROUP,
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
  public static SpeakerKind of(String label) {
    for (var value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no SpeakerKind is called '" + label + "'");
  }
}
