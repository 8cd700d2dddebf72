/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.text.WordList;

/** Words whose kind does not depend on a tagger. */
final class ClosedClasses {

  static final ClosedClasses SHIPPED = new ClosedClasses();

  private final Map<String, WordKind> kinds = new HashMap<>();
  private final Set<String> months;
  private final Set<String> periods;
  private final Set<String> pasts;

  private ClosedClasses() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : WordList.lines(ClosedClasses.class, "closed-classes.txt")) {
      int colon = line.indexOf(':');
      classes.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" ")));
    }
    months = classes.remove("MONTH");
    periods = classes.remove("PERIOD");
    pasts = classes.remove("PAST");
    classes.forEach((name, words) -> words.forEach(w -> kinds.put(w, WordKind.valueOf(name))));
  }

  Optional<WordKind> kind(String lower) {
    return Optional.ofNullable(kinds.get(lower));
  }

  boolean isMonth(String lower) {
    return months.contains(lower);
  }

  /** Whether it is an irregular past form: spoke, won. */
  boolean isPast(String lower) {
    return pasts.contains(lower);
  }

  /** Whether it names a stretch of time: week, morning, Monday. */
  boolean isPeriod(String lower) {
    return periods.contains(lower);
  }
}
