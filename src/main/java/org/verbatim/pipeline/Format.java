/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.Locale;

/** What {@code annotate} can write. */
public enum Format {
  /** Quote records, all articles in one file of JSON Lines. */
  RECORDS,
  /** UIMA's XMI, with the type system beside it. */
  XMI,
  /** UIMA's JSON CAS. */
  JSON_CAS;

  /** The name in options and of the folder. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
