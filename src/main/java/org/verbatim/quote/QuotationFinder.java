/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.List;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;

/** Finds the quotations of an article. */
public final class QuotationFinder {

  public Quotations find(SegmentedArticle article) {
    return new Quotations(List.of(), List.of());
  }
}
