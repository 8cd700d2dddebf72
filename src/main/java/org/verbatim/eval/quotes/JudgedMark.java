/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.List;
import java.util.Objects;
import org.verbatim.text.Span;

/**
 * Text in quotation marks of which the gold says something other than who speaks: that it is no
 * speech, or that it cannot be judged.
 *
 * @param doc the document
 * @param content the text between the marks
 */
public record JudgedMark(String doc, List<Span> content) {
  public JudgedMark {
    Objects.requireNonNull(doc);
    content = List.copyOf(content);
  }
}
