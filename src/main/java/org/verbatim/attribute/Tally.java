/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.verbatim.attribute.Calibration.Judged;
import org.verbatim.attribute.Decider.Choice;
import org.verbatim.model.QuotationKind;

/** Counts right and wrong decisions. */
final class Tally {

  private final SortedMap<String, Count> byName = new TreeMap<>();
  private final SortedMap<String, Count> byRule = new TreeMap<>();
  private final SortedMap<String, Count> byKind = new TreeMap<>();
  private final Count all = new Count();
  private final List<Judged> ranked = new ArrayList<>();

  private static final class Count {
    private int judged;
    private int right;

    void add(boolean isRight) {
      judged++;
      right += isRight ? 1 : 0;
    }

    /** The share of right ones; one of each is added, so that few prove little. */
    double share() {
      return (right + 1.0) / (judged + 2.0);
    }

    @Override
    public String toString() {
      double percent = judged == 0 ? 0 : 100.0 * right / judged;
      return String.format(Locale.ROOT, "%5d of %5d right, %5.1f %%", right, judged, percent);
    }
  }

  void add(QuotationKind kind, Choice choice, boolean isRight) {
    all.add(isRight);
    byKind.computeIfAbsent(kind.label(), name -> new Count()).add(isRight);
    byName.computeIfAbsent(choice.by(), name -> new Count()).add(isRight);
    if (choice.ranked()) {
      ranked.add(new Judged(choice.score(), isRight));
    } else if (!choice.by().equals(Decider.UNKNOWN)) {
      byRule.computeIfAbsent(choice.by(), name -> new Count()).add(isRight);
    }
  }

  /** The share of right decisions of every rule that decided alone. */
  Map<String, Double> shares() {
    var shares = new TreeMap<String, Double>();
    byRule.forEach((name, count) -> shares.put(name, count.share()));
    return shares;
  }

  /** The decisions that were ranked. */
  List<Judged> ranked() {
    return ranked;
  }

  /** All decisions in a line. */
  String line(String title) {
    return String.format(Locale.ROOT, "%-30s %s", title, all);
  }

  /** A line for each kind of quotation, then one for each name of a decision. */
  List<String> lines() {
    return Stream.of(byKind, byName)
        .flatMap(counts -> counts.entrySet().stream())
        .map(entry -> String.format(Locale.ROOT, "  %-28s %s", entry.getKey(), entry.getValue()))
        .toList();
  }
}
