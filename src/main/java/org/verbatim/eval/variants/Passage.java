/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.List;
import java.util.Objects;
import org.verbatim.text.Span;

/**
 * A report of an utterance: where it stands.
 *
 * @param doc the document
 * @param parts its stretches of text; more than one where a reporting clause breaks in
 */
public record Passage(String doc, List<Span> parts) {

  /** The part of the shorter passage that must be shared for two to be about the same words. */
  private static final double HALF = 0.5;

  public Passage {
    Objects.requireNonNull(doc);
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a passage in " + doc + " needs at least one part");
    }
  }

  /** Whether both stand in one document and share at least half of the shorter one. */
  boolean meets(Passage other) {
    int shorter = Math.min(length(), other.length());
    return doc.equals(other.doc) && shorter > 0 && (double) shared(other) / shorter >= HALF;
  }

  /** Shared units over the units of either: tells the closest of several that meet. */
  double likeness(Passage other) {
    int either = length() + other.length() - shared(other);
    return either > 0 ? (double) shared(other) / either : 0;
  }

  int length() {
    return parts.stream().mapToInt(Span::length).sum();
  }

  private int shared(Passage other) {
    int shared = 0;
    for (var one : parts) {
      for (var two : other.parts) {
        shared += Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.begin(), two.begin()));
      }
    }
    return shared;
  }
}
