/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import java.util.Comparator;
import java.util.Objects;
import org.verbatim.text.Span;

/**
 * Other words at a place of the first article.
 *
 * @param span what they stand for; an empty span is a place
 * @param text the words; may be empty
 */
public record Change(Span span, String text) implements Comparable<Change> {

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::span).thenComparing(Change::text);

  public Change {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
  }

  @Override
  public int compareTo(Change other) {
    return ORDER.compare(this, other);
  }
}
