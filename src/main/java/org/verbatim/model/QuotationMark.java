/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Objects;
import org.verbatim.text.Span;

/**
 * A quotation mark that was seen, and what became of it. Apostrophes are none.
 *
 * @param span the mark, one or two units
 * @param use what it turned out to be
 * @param reason in words, for a reader: "opens q3", "title of a work", "never closed"
 */
public record QuotationMark(Span span, MarkUse use, String reason) {
  public QuotationMark {
    Objects.requireNonNull(span);
    Objects.requireNonNull(use);
    Objects.requireNonNull(reason);
  }
}
