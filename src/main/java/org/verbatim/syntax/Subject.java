/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.Objects;

/**
 * The subject of a verb.
 *
 * @param phrase its noun phrase, or the relative pronoun
 * @param lastOfExtent the last token of it with all that belongs to it: "a senior official involved
 *     in the talks", "Riad Hijab, chief coordinator of the opposition"
 * @param place where it was found
 */
public record Subject(NounPhrase phrase, int lastOfExtent, SubjectPlace place) {
  public Subject {
    Objects.requireNonNull(phrase);
    Objects.requireNonNull(place);
  }

  Subject at(SubjectPlace other) {
    return new Subject(phrase, lastOfExtent, other);
  }
}
