/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.List;
import java.util.Objects;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.quote.Relation;

/**
 * An article to learn from.
 *
 * @param article the article
 * @param relations what people found in it
 */
public record ReadingLesson(SegmentedArticle article, List<Relation> relations) {
  public ReadingLesson {
    Objects.requireNonNull(article);
    relations = List.copyOf(relations);
  }
}
