/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** How much a reader would be misled, least first. */
public enum Severity implements Labelled {
  /** Not at all: identical, typography, a shorter or longer piece. */
  NONE,
  /** The wording differs, the meaning is kept. */
  MINOR,
  /** Meaning, agent, polarity, condition, quantity, speaker or occasion differs. */
  MAJOR;

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Severity of(String label) {
    return Labelled.of(Severity.class, label);
  }
}
