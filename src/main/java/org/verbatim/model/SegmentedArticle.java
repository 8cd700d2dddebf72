/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.verbatim.text.Span;

/**
 * An article with its paragraphs, sentences and tokens.
 *
 * @param article the article
 * @param paragraphs all blocks but boilerplate, in text order
 */
public record SegmentedArticle(Article article, List<Paragraph> paragraphs) {
  public SegmentedArticle {
    Objects.requireNonNull(article);
    paragraphs = List.copyOf(paragraphs);
  }

  public String text() {
    return article.text();
  }

  public Stream<Sentence> sentences() {
    return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream());
  }

  public Stream<Token> tokens() {
    return sentences().flatMap(sentence -> sentence.tokens().stream());
  }

  /** The words of this article at the span. */
  public String text(Span span) {
    return span.in(article.text());
  }
}
