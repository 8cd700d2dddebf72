/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something said once, whoever prints it.
 *
 * @param id its name within a run: "u1", "u2" …
 * @param speaker who said it, by the fullest name that any source gives; empty if unknown
 * @param renditions the reports of it, by article id and place; one alone where it carries a {@link
 *     Finding}
 * @param base the report that the others are read against; empty if nothing says which
 * @param decidedBy the published name of the rule that linked them
 * @param confidence the share of such links that are right, 0 to 1
 */
public record Utterance(
    String id,
    Optional<String> speaker,
    List<Rendition> renditions,
    Optional<Base> base,
    String decidedBy,
    double confidence) {
  public Utterance {
    Objects.requireNonNull(id);
    Objects.requireNonNull(speaker);
    renditions = List.copyOf(renditions);
    Objects.requireNonNull(base);
    Objects.requireNonNull(decidedBy);
    int reports = renditions.size();
    base.map(Base::rendition)
        .filter(index -> index < 0 || index >= reports)
        .ifPresent(
            index -> {
              throw new IllegalArgumentException(
                  id
                      + ": the base is "
                      + index
                      + ", but there are "
                      + reports
                      + " reports (from 0)");
            });
  }

  /** Without a base. */
  public Utterance(
      String id,
      Optional<String> speaker,
      List<Rendition> renditions,
      String decidedBy,
      double confidence) {
    this(id, speaker, renditions, Optional.empty(), decidedBy, confidence);
  }

  /** The same under another name. */
  public Utterance withId(String other) {
    return new Utterance(other, speaker, renditions, base, decidedBy, confidence);
  }

  /** The same, read against the given report. */
  public Utterance withBase(Optional<Base> other) {
    return new Utterance(id, speaker, renditions, other, decidedBy, confidence);
  }
}
