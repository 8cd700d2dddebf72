/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

/**
 * A noun phrase without what follows its head: "a senior official" of "a senior official involved
 * in the talks". Indices count the tokens of its sentence.
 *
 * @param first its first token
 * @param last its last token, the head included
 */
public record NounPhrase(int first, int last) {
  public NounPhrase {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no noun phrase from " + first + " to " + last);
    }
  }

  /** Whether the token belongs to it. */
  public boolean contains(int token) {
    return first <= token && token <= last;
  }
}
