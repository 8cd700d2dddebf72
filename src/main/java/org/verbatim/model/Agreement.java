/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** What a pronoun for this mention would be. */
public enum Agreement implements Labelled {
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

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Agreement of(String label) {
    return Labelled.of(Agreement.class, label);
  }
}
