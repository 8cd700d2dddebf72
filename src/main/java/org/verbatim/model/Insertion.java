/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Objects;
import org.verbatim.text.Span;

/**
 * A writer's own words or dots inside quoted speech.
 *
 * @param span where they stand, brackets included
 * @param kind what they are
 */
public record Insertion(Span span, InsertionKind kind) {
  public Insertion {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
  }
}
