/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** What kind of speaker it is. */
public enum SpeakerKind implements Labelled {
  /** One person, named or not. */
  PERSON,
  /** An organisation, a state, a document that speaks for one. */
  ORGANISATION,
  /** Several people. */
  GROUP,
  /** Not known. */
  UNKNOWN;

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SpeakerKind of(String label) {
    return Labelled.of(SpeakerKind.class, label);
  }
}
