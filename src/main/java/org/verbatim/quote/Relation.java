/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.List;
import java.util.Objects;
import org.verbatim.text.Span;

/**
 * An attribution relation as a reader of articles labels it: words that introduce, who is named,
 * and what is reported.
 *
 * @param cue the words that introduce, one stretch
 * @param source who is named, in text order; empty if nobody is
 * @param content what is reported, in text order, at least one span
 * @param confidence the share of such relations that are right, 0 to 1
 */
public record Relation(Span cue, List<Span> source, List<Span> content, double confidence) {
  public Relation {
    Objects.requireNonNull(cue);
    source = List.copyOf(source);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a relation needs at least one content span");
    }
  }
}
