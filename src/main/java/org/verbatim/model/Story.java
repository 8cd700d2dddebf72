/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;

/**
 * Articles that report the same utterances or the same event.
 *
 * @param id its name within a run: "1", "2" …
 * @param articles by id
 * @param utterances those that more than one article reports, and those with a finding
 */
public record Story(
    String id, List<AnnotatedArticle> articles, List<ComparedUtterance> utterances) {
  public Story {
    Objects.requireNonNull(id);
    articles = List.copyOf(articles);
    utterances = List.copyOf(utterances);
  }
}
