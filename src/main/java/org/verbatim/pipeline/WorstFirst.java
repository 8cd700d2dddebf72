/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.Comparator;
import java.util.stream.Stream;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Rendition;
import org.verbatim.model.Severity;

/**
 * The order in which people are shown utterances: the worst first, among equals those on which
 * sources differ before those with an oddity of one article, then the surest, then by article and
 * place.
 */
final class WorstFirst {

  static final Comparator<ComparedUtterance> ORDER =
      Comparator.comparing(ComparedUtterance::severity, Comparator.reverseOrder())
          .thenComparing(ComparedUtterance::isAboutOneArticle)
          .thenComparing(WorstFirst::sureness, Comparator.reverseOrder())
          .thenComparing(compared -> first(compared).article())
          .thenComparing(compared -> first(compared).span());

  private WorstFirst() {}

  private static Rendition first(ComparedUtterance compared) {
    return compared.utterance().renditions().get(0);
  }

  /** How sure the worst of an utterance is; where nothing is wrong, how sure the link is. */
  private static double sureness(ComparedUtterance compared) {
    var worst = compared.severity();
    if (worst == Severity.NONE) {
      return compared.utterance().confidence();
    }
    return Stream.of(
            compared.comparisons().stream()
                .flatMap(comparison -> comparison.differences().stream())
                .filter(difference -> difference.severity() == worst)
                .mapToDouble(difference -> difference.confidence()),
            compared.findings().stream()
                .filter(finding -> finding.severity() == worst)
                .mapToDouble(finding -> finding.confidence()))
        .flatMapToDouble(confidences -> confidences)
        .max()
        .orElse(0);
  }
}
