/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Articles that say one thing once: a report with its copies and rewrites, or one article alone. It
 * says who may have it from whom, not who is right.
 *
 * @param articles their ids, in order
 * @param kind what makes them one
 * @param agency the news agency that they have their text from, if it is known
 * @param origin the id of the one among them that the others are made from, if it is known
 * @param decidedBy the published name of the rule
 * @param confidence the share of such decisions that are right, 0 to 1
 * @param reason the evidence, a clause for a reader
 */
public record Witness(
    List<String> articles,
    WitnessKind kind,
    Optional<String> agency,
    Optional<String> origin,
    String decidedBy,
    double confidence,
    String reason) {

  private static final String ALONE = "no-common-text";
  private static final double ALONE_IS_RIGHT = 0.8;

  public Witness {
    articles = List.copyOf(articles);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(agency);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(decidedBy);
    Objects.requireNonNull(reason);
    if (articles.isEmpty() || (articles.size() > 1) == (kind == WitnessKind.SINGLE)) {
      throw new IllegalArgumentException(
          "a witness of the kind "
              + kind.label()
              + " cannot have "
              + articles.size()
              + " articles");
    }
    if (origin.isPresent() && !articles.contains(origin.get())) {
      throw new IllegalArgumentException(
          origin.get() + " is the origin, but no part of " + articles);
    }
  }

  /** An article that nothing ties to another. */
  public static Witness single(String article) {
    return new Witness(
        List.of(article),
        WitnessKind.SINGLE,
        Optional.empty(),
        Optional.empty(),
        ALONE,
        ALONE_IS_RIGHT,
        "shares no run of its reporter’s own words with the others");
  }

  /** What of it is left if only some articles count; its reason is still that of all. */
  public Optional<Witness> among(Set<String> some) {
    var left = articles.stream().filter(some::contains).toList();
    if (left.size() == articles.size()) {
      return Optional.of(this);
    }
    if (left.size() < 2) {
      return left.stream().map(Witness::single).findFirst();
    }
    return Optional.of(
        new Witness(
            left,
            kind,
            agency,
            origin.filter(left::contains),
            decidedBy,
            confidence,
            "over " + articles.size() + " articles: " + reason));
  }
}
