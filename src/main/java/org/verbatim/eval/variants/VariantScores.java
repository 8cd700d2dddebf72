/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.List;
import java.util.Map;
import org.verbatim.eval.measure.Figure;
import org.verbatim.model.Severity;

/**
 * How a system scores against judged pairs of reports.
 *
 * @param links how many pairs there are and what became of them
 * @param figures the figures, in the order of the table
 * @param severities how many linked positives of undisputed severity the gold and the system put
 *     where
 * @param types how each type of difference is found, in alphabetical order
 */
public record VariantScores(
    LinkCounts links,
    List<Figure> figures,
    Map<SeverityPair, Long> severities,
    List<TypeScore> types) {
  public VariantScores {
    figures = List.copyOf(figures);
    severities = Map.copyOf(severities);
    types = List.copyOf(types);
  }

  /**
   * What became of the gold pairs and of the links that a system proposes.
   *
   * @param same gold pairs of one utterance
   * @param different gold pairs that are not
   * @param sameLinked those of one utterance that the system links
   * @param differentLinked the others that it links
   * @param judgedRight its own links that are right, where that can be judged
   * @param judgedWrong its own links that are wrong, where that can be judged
   */
  public record LinkCounts(
      long same,
      long different,
      long sameLinked,
      long differentLinked,
      long judgedRight,
      long judgedWrong) {}

  /** The severity that people gave a pair, and the one the system gives it. */
  public record SeverityPair(Severity gold, Severity system) {}
}
