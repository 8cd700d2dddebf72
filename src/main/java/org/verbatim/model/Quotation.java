/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.verbatim.text.Span;

/**
 * Words that an article reports as said by someone.
 *
 * @param id its name within the article: "q1", "q2" … in text order
 * @param kind how much of it stands between marks
 * @param content what was said, in text order. Direct speech has no marks; more than one span where
 *     the writer breaks in ("We agreed," he said, "to meet"), and where a quotation goes on over
 *     paragraphs. Mixed and indirect speech: the reported clause, marks included, without the
 *     complementiser and without the cue
 * @param quoted the parts between marks, without the marks; empty for indirect speech
 * @param cues the words that introduce it; empty if there are none
 * @param source the words that a reading model takes for the source of the words; empty where rules
 *     alone found the quotation
 * @param frame the writer's words outside the content on which it depends whether it was said, or
 *     meant like this: "refused", "not", "would", "until they meet"
 * @param attitude how whoever is named stands to the content
 * @param insertions the writer's brackets and ellipses inside the quoted parts
 * @param parent the quotation that this one stands inside
 * @param decidedBy the published name of the rule that found it
 * @param confidence the share of such decisions that are right, 0 to 1
 */
public record Quotation(
    String id,
    QuotationKind kind,
    List<Span> content,
    List<Span> quoted,
    List<Cue> cues,
    List<Span> source,
    List<Span> frame,
    Attitude attitude,
    List<Insertion> insertions,
    Optional<String> parent,
    String decidedBy,
    double confidence) {
  public Quotation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    cues = List.copyOf(cues);
    source = List.copyOf(source);
    frame = List.copyOf(frame);
    Objects.requireNonNull(attitude);
    insertions = List.copyOf(insertions);
    Objects.requireNonNull(parent);
    Objects.requireNonNull(decidedBy);
    if (content.isEmpty()) {
      throw new IllegalArgumentException(id + ": a quotation needs at least one content span");
    }
    if (quoted.isEmpty() != (kind == QuotationKind.INDIRECT)) {
      throw new IllegalArgumentException(id + ": just indirect speech has no quoted part");
    }
  }

  /** From the first to the last word of the content. */
  public Span span() {
    return Span.hull(content);
  }
}
