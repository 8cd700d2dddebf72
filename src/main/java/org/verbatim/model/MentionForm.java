/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Locale;

/** The form of a reference to a speaker. */
public enum MentionForm {
  /** A proper name, with or without a title. */
  NAME,
  /** A title or office alone: the president. */
  TITLE,
  /** he, she, they, who. */
  PRONOUN,
  /** Any other noun phrase: a senior official. */
  DESCRIPTION,
  /** A place or building that stands for those who govern from it: Washington. */
  METONYM;

  /** The name in files, in the type system and in reports: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MentionForm of(String label) {
    for (var value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no MentionForm is called '" + label + "'");
  }
}
