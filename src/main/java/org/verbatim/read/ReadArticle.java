/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.List;
import java.util.Objects;
import org.verbatim.model.Article;

/**
 * An article and what had to be done to read it.
 *
 * @param article the article
 * @param notes what a reader of the results should know of the reading, each a sentence: characters
 *     replaced, an encoding that was guessed; empty for a clean file
 */
public record ReadArticle(Article article, List<String> notes) {
  public ReadArticle {
    Objects.requireNonNull(article);
    notes = List.copyOf(notes);
  }
}
