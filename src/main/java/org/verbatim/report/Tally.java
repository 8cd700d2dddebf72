/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many quotations have a speaker to rely on. Every quotation counts once. */
final class Tally {

  private final Map<Standing, Integer> counts = new EnumMap<>(Standing.class);

  Tally(List<Claim> claims) {
    for (var standing : Standing.values()) {
      counts.put(standing, 0);
    }
    claims.forEach(claim -> counts.merge(claim.standing(), 1, Integer::sum));
  }

  int quotations() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those that somebody has to look up. */
  int open() {
    return counts.get(Standing.UNKNOWN) + counts.get(Standing.DOUBTFUL);
  }

  /** "9 quotations: 5 named, 1 not named, 2 unknown, 1 doubtful". */
  String words() {
    if (quotations() == 0) {
      return "No quotations";
    }
    var parts = new ArrayList<String>();
    parts.add(part(Standing.NAMED, "named"));
    if (counts.get(Standing.NOT_NAMED) > 0) {
      parts.add(part(Standing.NOT_NAMED, "not named"));
    }
    parts.add(part(Standing.UNKNOWN, "unknown"));
    parts.add(part(Standing.DOUBTFUL, "doubtful"));
    return Phrases.count(quotations(), "quotation") + ": " + String.join(", ", parts);
  }

  private String part(Standing standing, String word) {
    return Phrases.number(counts.get(standing)) + " " + word;
  }
}
