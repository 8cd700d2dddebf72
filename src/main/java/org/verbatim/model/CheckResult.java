/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;

/**
 * All that a run over many articles found.
 *
 * @param articles every article read, by id
 * @param stories those of several articles, and single articles with a finding
 * @param failures what could not be read, by path
 * @param coverage how much was looked at
 */
public record CheckResult(
    List<AnnotatedArticle> articles,
    List<Story> stories,
    List<Failure> failures,
    Coverage coverage) {
  public CheckResult {
    articles = List.copyOf(articles);
    stories = List.copyOf(stories);
    failures = List.copyOf(failures);
    Objects.requireNonNull(coverage);
  }
}
