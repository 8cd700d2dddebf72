/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Objects;
import org.verbatim.text.Span;

/**
 * A word or a punctuation mark.
 *
 * @param span where it stands
 * @param pos its part of speech, Universal Dependencies tag (VERB, PROPN, PUNCT …)
 * @param lemma its base form, in lower case
 */
public record Token(Span span, String pos, String lemma) {
  public Token {
    Objects.requireNonNull(span);
    Objects.requireNonNull(pos);
    Objects.requireNonNull(lemma);
  }
}
