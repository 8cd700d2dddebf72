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
 * @param profile the name of the severity profile that judged
 */
public record CheckResult(
    List<AnnotatedArticle> articles,
    List<Story> stories,
    List<Failure> failures,
    Coverage coverage,
    String profile) {

  /** The profile where nobody chooses another: major is what changes what was said. */
  public static final String USUAL_PROFILE = "neutral";

  public CheckResult {
    articles = List.copyOf(articles);
    stories = List.copyOf(stories);
    failures = List.copyOf(failures);
    Objects.requireNonNull(coverage);
    Objects.requireNonNull(profile);
  }

  /** What was found under the usual profile. */
  public CheckResult(
      List<AnnotatedArticle> articles,
      List<Story> stories,
      List<Failure> failures,
      Coverage coverage) {
    this(articles, stories, failures, coverage, USUAL_PROFILE);
  }
}
