/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** What a quotation mark turned out to be. */
public enum MarkUse implements Labelled {
  /** It opens or closes reported words. */
  SPEECH,
  /** It belongs to a title, a name, a term, a scare quote or a measure. */
  NO_SPEECH,
  /** No rule explains it. */
  UNEXPLAINED;

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MarkUse of(String label) {
    return Labelled.of(MarkUse.class, label);
  }
}
