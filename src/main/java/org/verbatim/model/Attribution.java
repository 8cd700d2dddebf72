/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The claim that the words of a quotation are laid to a speaker.
 *
 * @param quotation the id of the quotation
 * @param mentions the ids of the mentions that the writer lays them to; empty where the quotation
 *     only goes on from an earlier one, and where nobody is named
 * @param speaker the id of the speaker; empty if unknown
 * @param decidedBy the published name of the rule
 * @param confidence the share of such decisions that are right, 0 to 1
 * @param explanation why, in words for a reader
 */
public record Attribution(
    String quotation,
    List<String> mentions,
    Optional<String> speaker,
    String decidedBy,
    double confidence,
    String explanation) {
  public Attribution {
    Objects.requireNonNull(quotation);
    mentions = List.copyOf(mentions);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(decidedBy);
    Objects.requireNonNull(explanation);
  }
}
