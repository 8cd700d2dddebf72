/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment;

import java.util.List;
import java.util.Objects;
import org.verbatim.text.Span;

/**
 * What stands between two blanks or marks, and the tokens it falls into: "don't" is one word of the
 * tokens "do" and "n't", "Assad's" one of "Assad" and "'s".
 *
 * @param span where it stands
 * @param tokens one or two, in text order, without a gap
 */
public record Word(Span span, List<Span> tokens) {
  public Word {
    Objects.requireNonNull(span);
    tokens = List.copyOf(tokens);
  }
}
