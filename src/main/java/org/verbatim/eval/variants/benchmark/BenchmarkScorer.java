/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.eval.measure.Bootstrap;
import org.verbatim.eval.measure.Definition;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.measure.Share;
import org.verbatim.eval.measure.Tally;
import org.verbatim.eval.variants.Links;
import org.verbatim.eval.variants.PairedDifference;
import org.verbatim.eval.variants.SystemCluster;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.model.Severity;
import org.verbatim.text.Span;

/**
 * Scores what a system says of articles and their versions. All figures are end to end.
 *
 * <ul>
 *   <li><i>linking recall</i>: of the pairs of reports of one utterance, those that one cluster
 *       covers. <i>precision</i>: of these and the traps that are linked, the former.
 *   <li><i>injected majors found</i>: of the alterations that mislead, those at whose place the
 *       system shows a major difference of a type that fits. <i>pair called major</i>: wherever it
 *       sees the reason.
 *   <li><i>splices found</i>: of the joined quotations, those at whose joint the system shows a
 *       splice, in the pair with the one half or the other.
 *   <li><i>false majors</i>: of the pairs in which nothing misleads, traps included, those that the
 *       system calls major.
 *   <li><i>noise</i>: of the pairs of severity none, those shown as minor or major.
 * </ul>
 *
 * <p>Intervals draw articles, each with all of its versions.
 */
public final class BenchmarkScorer {

  private final Map<String, String> bases;
  private final SortedMap<String, Tally> tallies = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private long versions;
  private long clean;

  private BenchmarkScorer(Map<String, String> bases) {
    this.bases = bases;
  }

  /**
   * Scores the rounds.
   *
   * @param bases the texts of the first articles by their names
   */
  public static BenchmarkScores score(
      Map<String, String> bases, List<Round> rounds, Resampling resampling) {
    var scorer = new BenchmarkScorer(bases);
    rounds.forEach(scorer::count);
    return scorer.scores(resampling);
  }

  private void count(Round round) {
    var links = new Links(round.clusters());
    for (var version : round.versions()) {
      versions++;
      var tally = tallies.computeIfAbsent(version.base(), base -> new Tally());
      var spliced = new TreeMap<String, Boolean>();
      for (var pair : version.pairs()) {
        var link = links.find(pair.a(), pair.b());
        count(tally, pair, link);
        boolean right = count(tally, pair, link.orElse(null), spliced);
        if (!right) {
          misses.add(miss(version, pair, link));
        }
      }
      spliced
          .values()
          .forEach(
              found -> {
                tally.add("splices");
                tally.addIf(found, "splices found");
              });
    }
  }

  private static void count(Tally tally, AlteredPair pair, Optional<SystemCluster.Pair> link) {
    String kind = pair.kind().label();
    tally.add("pairs " + kind);
    tally.addIf(link.isPresent(), "linked " + kind);
    var severity = link.map(SystemCluster.Pair::severity).orElse(Severity.NONE);
    tally.addIf(severity == Severity.MINOR, "minor " + kind);
    tally.addIf(severity == Severity.MAJOR, "major " + kind);
    tally.addIf(severity != Severity.NONE, "shown " + kind);
    tally.addIf(link.isPresent(), "all linked");
    if (pair.kind().isTrap()) {
      return;
    }
    tally.add("same");
    tally.addIf(link.isPresent(), "same linked");
  }

  // Tells whether the system is right.
  private boolean count(
      Tally tally, AlteredPair pair, SystemCluster.Pair link, Map<String, Boolean> spliced) {
    var severity = link == null ? Severity.NONE : link.severity();
    if (pair.kind().isInjected()) {
      boolean found = link != null && isFound(pair, link);
      tally.addIf(found, "found " + pair.kind().label());
      if (pair.kind() == Kind.SPLICE) {
        spliced.merge(pair.injection(), found, Boolean::logicalOr);
        return found;
      }
      tally.add("majors");
      tally.addIf(found, "majors found");
      tally.addIf(severity == Severity.MAJOR, "majors called");
      return found;
    }
    clean++;
    tally.add("clean");
    tally.addIf(severity == Severity.MAJOR, "clean major");
    if (pair.kind().isTrap()) {
      return link == null;
    }
    if (pair.kind().severity() == Severity.NONE) {
      tally.add("none");
      tally.addIf(severity != Severity.NONE, "none shown");
    }
    return link != null && severity.compareTo(pair.kind().severity()) <= 0;
  }

  private static boolean isFound(AlteredPair pair, SystemCluster.Pair link) {
    var gold = pair.difference().orElseThrow();
    return link.differences().stream()
        .filter(it -> it.severity() == Severity.MAJOR || pair.kind() == Kind.SPLICE)
        .anyMatch(it -> fits(pair.kind(), gold, it));
  }

  private static boolean fits(Kind kind, PairedDifference gold, PairedDifference found) {
    return kind.types().stream()
        .anyMatch(type -> new PairedDifference(type.label(), gold.a(), gold.b()).matches(found));
  }

  private Miss miss(Version version, AlteredPair pair, Optional<SystemCluster.Pair> link) {
    String what;
    if (pair.kind().isTrap()) {
      what = link.get().severity() == Severity.MAJOR ? "trap linked, false major" : "trap linked";
    } else if (link.isEmpty()) {
      what = "not linked";
    } else if (pair.kind().isInjected()) {
      what = "not found";
    } else {
      what = link.get().severity() == Severity.MAJOR ? "false major" : "noise";
    }
    String base = bases.get(version.base());
    String said =
        link.map(
                it ->
                    it.severity().label()
                        + it.differences().stream()
                            .map(
                                one ->
                                    " "
                                        + one.type()
                                        + "/"
                                        + one.severity().label()
                                        + "["
                                        + one.a().in(base)
                                        + "|"
                                        + one.b().in(version.text())
                                        + "]")
                            .collect(Collectors.joining(";")))
            .orElse("");
    return new Miss(
        what, pair, words(base, pair.a().parts()), words(version.text(), pair.b().parts()), said);
  }

  private static String words(String text, List<Span> parts) {
    return Span.hull(parts).in(text).replaceAll("\\s+", " ");
  }

  private BenchmarkScores scores(Resampling resampling) {
    var total = new Tally();
    tallies.values().forEach(total::addAll);
    var kinds = new TreeSet<Kind>();
    Stream.of(Kind.values())
        .filter(kind -> total.of("pairs " + kind.label()) > 0)
        .forEach(kinds::add);
    var definitions = new ArrayList<>(definitions());
    int general = definitions.size();
    kinds.forEach(kind -> definitions.add(definition(kind)));
    var figures = new Bootstrap(List.copyOf(tallies.values())).figures(definitions, resampling);
    var scores = new ArrayList<KindScore>();
    for (var kind : kinds) {
      scores.add(
          new KindScore(
              kind,
              total.of("pairs " + kind.label()),
              total.of("linked " + kind.label()),
              total.of("minor " + kind.label()),
              total.of("major " + kind.label()),
              figures.get(general + scores.size())));
    }
    return new BenchmarkScores(versions, clean, figures.subList(0, general), scores, misses);
  }

  private static List<Definition> definitions() {
    return List.of(
        new Definition("injected majors found", new Share("majors found", "majors")),
        new Definition("injected majors, pair called major", new Share("majors called", "majors")),
        new Definition("splices found", new Share("splices found", "splices")),
        new Definition(BenchmarkScores.FALSE_MAJORS, new Share("clean major", "clean")),
        new Definition("noise on severity none", new Share("none shown", "none")),
        new Definition("linking recall", new Share("same linked", "same")),
        new Definition("linking precision", new Share("same linked", "all linked")));
  }

  private static Definition definition(Kind kind) {
    String label = kind.label();
    if (kind == Kind.SPLICE) {
      return new Definition(label, new Share("splices found", "splices"));
    }
    String part = kind.isInjected() ? "found " : kind.isTrap() ? "linked " : "shown ";
    return new Definition(label, new Share(part + label, "pairs " + label));
  }
}
