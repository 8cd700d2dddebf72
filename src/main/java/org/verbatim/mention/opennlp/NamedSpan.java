/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.List;
import java.util.Objects;

/**
 * A name in a sentence.
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param type what it names
 * @param confidence how sure the model is, from 0 to 1
 */
record NamedSpan(int first, int end, NameType type, double confidence) {
  NamedSpan {
    Objects.requireNonNull(type);
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("a name must have a token, got " + first + " to " + end);
    }
  }

  int size() {
    return end - first;
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }

  boolean isSameIn(NamedSpan other) {
    return first == other.first && end == other.end && type == other.type;
  }

  List<String> words(List<String> tokens) {
    return tokens.subList(first, end);
  }

  NamedSpan as(NameType other) {
    return other == type ? this : new NamedSpan(first, end, other, confidence);
  }
}
