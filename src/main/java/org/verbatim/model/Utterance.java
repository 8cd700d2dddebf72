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
 * @param decidedBy the published name of the rule that linked them
 * @param confidence the share of such links that are right, 0 to 1
 */
public record Utterance(
    String id,
    Optional<String> speaker,
    List<Rendition> renditions,
    String decidedBy,
    double confidence) {
  public Utterance {
    Objects.requireNonNull(id);
    Objects.requireNonNull(speaker);
    renditions = List.copyOf(renditions);
    Objects.requireNonNull(decidedBy);
  }
}
