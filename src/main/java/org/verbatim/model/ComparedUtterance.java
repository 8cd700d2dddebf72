/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An utterance with all that was found by comparing its renditions.
 *
 * @param utterance the utterance
 * @param comparisons every pair of renditions from different articles, by their indices
 * @param findings what is odd about single renditions
 * @param variants the renditions aligned
 */
public record ComparedUtterance(
    Utterance utterance,
    List<Comparison> comparisons,
    List<Finding> findings,
    VariantTable variants) {
  public ComparedUtterance {
    Objects.requireNonNull(utterance);
    comparisons = List.copyOf(comparisons);
    findings = List.copyOf(findings);
    Objects.requireNonNull(variants);
  }

  /** The worst of all its comparisons and findings. */
  public Severity severity() {
    return Stream.concat(
            comparisons.stream().map(Comparison::severity),
            findings.stream().map(Finding::severity))
        .max(Comparator.naturalOrder())
        .orElse(Severity.NONE);
  }

  /** Whether its severity comes from what is odd about one article, and from no comparison. */
  public boolean isAboutOneArticle() {
    return comparisons.stream().map(Comparison::severity).noneMatch(severity()::equals);
  }

  /**
   * How sure the surest of its worst differences and findings is; a difference can be no surer than
   * that the words belong together at all. Where nothing is wrong, how sure that is.
   */
  public double sureness() {
    var worst = severity();
    double together = utterance.confidence();
    if (worst == Severity.NONE) {
      return together;
    }
    return Stream.concat(
            comparisons.stream()
                .flatMap(comparison -> comparison.differences().stream())
                .filter(difference -> difference.severity() == worst)
                .map(difference -> difference.confidence() * together),
            findings.stream()
                .filter(finding -> finding.severity() == worst)
                .map(Finding::confidence))
        .max(Comparator.naturalOrder())
        .orElse(0.0);
  }

  /** How many articles print it. */
  public int sources() {
    return (int) utterance.renditions().stream().map(Rendition::article).distinct().count();
  }

  /** All differences of the comparisons with the given severity, worst comparisons first. */
  public List<Difference> differences(Severity severity) {
    return comparisons.stream()
        .sorted(Comparator.comparing(Comparison::severity, Collections.reverseOrder()))
        .flatMap(comparison -> comparison.differences().stream())
        .filter(difference -> difference.severity() == severity)
        .toList();
  }
}
