/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.regex.Pattern;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.text.Span;

/** Tells the quotations that an article has from a statement in writing. */
final class Statements {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)\\b(?:in|according to|from) (?:\\p{L}+ ){0,3}(?:statement|(?:press|news|media) release|communiqué)\\b"
              + "|\\b(?:statement|(?:press|news|media) release|communiqué) (?:said|says|read|reads)\\b");

  private Statements() {}

  /**
   * Whether the paragraph says that its quotation was written; where a paragraph is nothing but
   * quotation, the one before it.
   */
  static boolean isWritten(AnnotatedArticle article, Span words) {
    var body =
        article.article().blocks().stream()
            .filter(block -> block.role() == BlockRole.BODY)
            .toList();
    for (int i = body.size() - 1; i >= 0; i--) {
      if (body.get(i).span().begin() <= words.begin()) {
        var around = around(article, body.get(i));
        if (!around.isBlank()) {
          return WRITTEN.matcher(around).find();
        }
      }
    }
    return false;
  }

  private static String around(AnnotatedArticle article, Block block) {
    var text = new StringBuilder(block.span().in(article.text()));
    for (var quotation : article.quotations()) {
      for (var quoted : quotation.quoted()) {
        if (block.span().covers(quoted)) {
          blank(text, quoted, block.span().begin());
        }
      }
    }
    return text.toString().replaceAll("[\"'“”‘’«»\\s]+", " ");
  }

  private static void blank(StringBuilder text, Span span, int from) {

    text.replace(span.begin() - from, span.end() - from, " ".repeat(span.length()));
  }
}
