/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** Why the others are read against one report, best reason first. */
public enum BaseReason implements Labelled {
  /** It has the words as spoken, turn by turn. */
  TRANSCRIPT,
  /** It was published before all others whose date is known. */
  EARLIEST,
  /** It is the agency's own report, which others are made from. */
  WIRE;

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BaseReason of(String label) {
    return Labelled.of(BaseReason.class, label);
  }
}
