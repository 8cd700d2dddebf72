/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.Locale;

/** A part of an attribution. */
public enum Role {
  CUE,
  SOURCE,
  CONTENT;

  /** The name in figures and files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
