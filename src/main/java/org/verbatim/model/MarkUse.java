/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Locale;

/** What a quotation mark turned out to be. */
public enum MarkUse {
  /** It opens or closes reported words. */
  SPEECH,
  /** It belongs to a title, a name, a term, a scare quote or a measure. */
  NO_SPEECH,
  /** No rule explains it. */
  UNEXPLAINED;

  /** The name in files, in the type system and in reports: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MarkUse of(String label) {
    for (var value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no MarkUse is called '" + label + "'");
  }
}
