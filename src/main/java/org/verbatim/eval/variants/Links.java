/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.verbatim.model.Severity;

/** Finds a system's reports and what it says of two of them. */
public final class Links {

  private static final SystemCluster.Pair SILENT =
      new SystemCluster.Pair(0, 0, Severity.NONE, List.of());

  private record Place(int cluster, int report) {}

  private record PlacePair(Place a, Place b) {}

  private record Covering(Place place, double likeness) {}

  private final Map<String, Map<Place, Passage>> reports = new HashMap<>();
  private final Map<PlacePair, SystemCluster.Pair> entries = new HashMap<>();

  public Links(List<SystemCluster> clusters) {
    for (int i = 0; i < clusters.size(); i++) {
      add(i, clusters.get(i));
    }
  }

  private void add(int number, SystemCluster cluster) {
    for (int i = 0; i < cluster.reports().size(); i++) {
      var report = cluster.reports().get(i);
      reports
          .computeIfAbsent(report.doc(), doc -> new LinkedHashMap<>())
          .put(new Place(number, i), report);
    }
    for (var pair : cluster.pairs()) {
      var a = new Place(number, pair.a());
      var b = new Place(number, pair.b());
      entries.put(new PlacePair(a, b), pair);
      entries.putIfAbsent(new PlacePair(b, a), pair.swapped());
    }
  }

  /**
   * What the system says of the pair of reports that covers the given one best, seen in the order
   * of the given one; empty if no cluster has a report on both sides. Two reports with an entry go
   * before two without, then the most alike, then those that come first. Reports without an entry
   * do not differ.
   */
  public Optional<SystemCluster.Pair> find(Passage a, Passage b) {
    var right = new TreeMap<Integer, List<Covering>>();
    for (var covering : covering(b)) {
      right.computeIfAbsent(covering.place().cluster(), c -> new ArrayList<>()).add(covering);
    }
    Optional<SystemCluster.Pair> best = Optional.empty();
    double bestLikeness = 0;
    for (var left : covering(a)) {
      for (var other : right.getOrDefault(left.place().cluster(), List.of())) {
        if (left.place().equals(other.place())) {
          continue;
        }
        var entry = entries.getOrDefault(new PlacePair(left.place(), other.place()), SILENT);
        double likeness = left.likeness() + other.likeness();
        if (best.isEmpty() || isBetter(entry, likeness, best.get(), bestLikeness)) {
          best = Optional.of(entry);
          bestLikeness = likeness;
        }
      }
    }
    return best;
  }

  private static boolean isBetter(
      SystemCluster.Pair entry, double likeness, SystemCluster.Pair best, double bestLikeness) {
    boolean speaks = entry != SILENT;
    boolean spoke = best != SILENT;
    return speaks == spoke ? likeness > bestLikeness : speaks;
  }

  private List<Covering> covering(Passage passage) {
    var covering = new ArrayList<Covering>();
    reports
        .getOrDefault(passage.doc(), Map.of())
        .forEach(
            (place, report) -> {
              if (passage.meets(report)) {
                covering.add(new Covering(place, passage.likeness(report)));
              }
            });
    return covering;
  }
}
