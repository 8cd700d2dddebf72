/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.List;

/**
 * A cue and the items of its frame that it reports.
 *
 * @param cue the words that introduce
 * @param ranges the reported items, in text order; more than one where the cue breaks in
 * @param rule the name of the rule that joined the two
 */
record Report(CueMatch cue, List<Range> ranges, Rule rule) {

  /** Items of a frame, from one to before another. */
  record Range(int from, int to) {

    boolean contains(int item) {
      return from <= item && item < to;
    }

    boolean covers(Range other) {
      return from <= other.from && other.to <= to;
    }
  }

  Report {
    ranges = List.copyOf(ranges);
  }

  boolean covers(Range other) {
    return ranges.stream().anyMatch(range -> range.covers(other));
  }

  boolean contains(int item) {
    return ranges.stream().anyMatch(range -> range.contains(item));
  }
}
