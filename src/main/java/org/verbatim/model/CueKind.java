/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** What introduces reported words. */
public enum CueKind implements Labelled {
  /** A reporting verb: said, told, called. */
  VERB,
  /** A reporting noun: statement, claim. */
  NOUN,
  /** A phrase: according to, in the words of. */
  ACCORDING_TO,
  /** A colon or a dash, as in a headline or a transcript. */
  COLON;

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CueKind of(String label) {
    return Labelled.of(CueKind.class, label);
  }
}
