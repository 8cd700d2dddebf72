/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Objects;
import org.verbatim.text.Span;

/**
 * A piece of an article with one role, a paragraph in size and without blanks at its ends.
 *
 * @param role what it is for
 * @param span where it stands
 */
public record Block(BlockRole role, Span span) {
  public Block {
    Objects.requireNonNull(role);
    Objects.requireNonNull(span);
  }
}
