/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Objects;
import java.util.Optional;
import org.verbatim.text.Span;

/**
 * A stretch that refers to somebody who may speak.
 *
 * @param id its name within the article: "m1", "m2" … in text order
 * @param span where it stands, with title and determiner
 * @param form its form
 * @param agreement what a pronoun for it would be
 * @param speaker the id of the speaker it refers to; empty if unknown
 * @param decidedBy the published name of the rule that chose the speaker
 * @param confidence the share of such decisions that are right, 0 to 1
 */
public record Mention(
    String id,
    Span span,
    MentionForm form,
    Agreement agreement,
    Optional<String> speaker,
    String decidedBy,
    double confidence) {
  public Mention {
    Objects.requireNonNull(id);
    Objects.requireNonNull(span);
    Objects.requireNonNull(form);
    Objects.requireNonNull(agreement);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(decidedBy);
  }
}
