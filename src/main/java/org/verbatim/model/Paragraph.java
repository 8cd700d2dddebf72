/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;
import org.verbatim.text.Span;

/**
 * A block that was segmented.
 *
 * @param role the role of the block; boilerplate is never segmented
 * @param span where it stands
 * @param sentences its sentences in text order
 */
public record Paragraph(BlockRole role, Span span, List<Sentence> sentences) {
  public Paragraph {
    Objects.requireNonNull(role);
    Objects.requireNonNull(span);
    sentences = List.copyOf(sentences);
  }
}
