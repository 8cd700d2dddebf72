/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;

/**
 * What the quotation step found in an article.
 *
 * @param quotations in text order
 * @param marks every quotation mark seen, in text order
 */
public record Quotations(List<Quotation> quotations, List<QuotationMark> marks) {
  public Quotations {
    quotations = List.copyOf(quotations);
    marks = List.copyOf(marks);
  }
}
