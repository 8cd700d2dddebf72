/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.verbatim.text.Span;

/**
 * One article's version of an utterance: a quotation or a part of one.
 *
 * @param article the id of the article
 * @param quotation the id of the quotation in it; empty for words between marks that nobody is read
 *     to say there, but that another article prints as speech
 * @param parts the words, in text order; more than one span where the writer breaks in
 * @param quoted whether most of it stands between marks
 */
public record Rendition(
    String article, Optional<String> quotation, List<Span> parts, boolean quoted) {
  public Rendition {
    Objects.requireNonNull(article);
    Objects.requireNonNull(quotation);
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(
          article + " " + quotation.orElse("") + ": a rendition needs words");
    }
  }

  /** A version that is a quotation or a part of one. */
  public Rendition(String article, String quotation, List<Span> parts, boolean quoted) {
    this(article, Optional.of(quotation), parts, quoted);
  }

  /** From the first to the last word. */
  public Span span() {
    return Span.hull(parts);
  }
}
