/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text. An empty span marks a place between two characters.
 *
 * @param begin the offset of the first UTF-16 unit, at least 0
 * @param end the offset behind the last unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span from " + begin + " to " + end);
    }
  }

  /** The smallest span that covers all the given ones, of which there must be at least one. */
  public static Span hull(List<Span> spans) {
    int begin = spans.stream().mapToInt(Span::begin).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(begin, end);
  }

  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether the unit at the offset lies in this span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether all of the other span lies in this one. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one unit; an empty span shares none. */
  public boolean overlaps(Span other) {
    return Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  /** The words at this span; throws {@link IndexOutOfBoundsException} if the text is shorter. */
  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }
}
