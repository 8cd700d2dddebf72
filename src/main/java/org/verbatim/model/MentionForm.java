/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** The form of a reference to a speaker. */
public enum MentionForm implements Labelled {
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

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MentionForm of(String label) {
    return Labelled.of(MentionForm.class, label);
  }
}
