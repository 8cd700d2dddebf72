/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Objects;
import org.verbatim.text.Span;

/**
 * The words that introduce reported speech, without the speaker.
 *
 * @param span one stretch: "said", "told reporters", "according to", ":"
 * @param kind what it is
 * @param lemma the base form of its head, in lower case: "say", "tell", "according to", ":"
 */
public record Cue(Span span, CueKind kind, String lemma) {
  public Cue {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(lemma);
  }
}
