/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.Locale;

/** What is scored. */
public enum QuoteTask {
  /** Who said what stands in quotation marks. */
  DIRECT,
  /** Every attribution, indirect speech too. */
  ALL;

  /** The name in options and files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
