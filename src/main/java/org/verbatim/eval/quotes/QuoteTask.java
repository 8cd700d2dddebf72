/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import org.verbatim.model.Labelled;

/** What is scored. */
public enum QuoteTask implements Labelled {
  /** Who said what stands in quotation marks. */
  DIRECT,
  /** Every attribution, indirect speech too. */
  ALL
}
