/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.Optional;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Metadata;

/**
 * An article as a witness among others.
 *
 * @param article the article
 * @param label what a reader knows it by: the outlet, with the article's id where the outlet alone
 *     would not tell it from another; the id if the outlet is unknown
 */
record Source(AnnotatedArticle article, String label) {

  Metadata metadata() {
    return article.article().metadata();
  }

  String id() {
    return article.id();
  }

  /** Two articles of one outlet, and articles of no known outlet, are told apart by this. */
  String outlet() {
    return metadata().outlet().orElse(label);
  }

  Optional<String> date() {
    return metadata().published().map(Phrases::date);
  }
}
