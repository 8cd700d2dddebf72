/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** Why several articles count as one witness. */
public enum WitnessKind implements Labelled {
  /** One article that nothing ties to another. */
  SINGLE,
  /** They print the report of one agency, cut or whole. */
  WIRE_COPY,
  /** They retell the report of one agency. */
  WIRE_REWRITE,
  /** They print or quote one statement. */
  COMMON_RELEASE,
  /** They share their reporters' own words, and nothing says whose these are. */
  COMMON_TEXT;

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static WitnessKind of(String label) {
    return Labelled.of(WitnessKind.class, label);
  }
}
