/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;
import org.verbatim.text.Span;

/**
 * A sentence; speech between marks and the words around it are one sentence where the writer makes
 * them one ("We agreed," he said.).
 *
 * @param span where it stands
 * @param tokens its tokens in text order
 */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    Objects.requireNonNull(span);
    tokens = List.copyOf(tokens);
  }
}
