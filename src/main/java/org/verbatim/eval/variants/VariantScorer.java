/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.eval.measure.Average;
import org.verbatim.eval.measure.Bootstrap;
import org.verbatim.eval.measure.Counts;
import org.verbatim.eval.measure.Definition;
import org.verbatim.eval.measure.HarmonicMean;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.measure.Share;
import org.verbatim.eval.measure.Tally;
import org.verbatim.eval.variants.VariantScores.LinkCounts;
import org.verbatim.eval.variants.VariantScores.SeverityPair;
import org.verbatim.model.Severity;

/**
 * Scores the utterances that a system found reported more than once, and what it says of them.
 *
 * <ul>
 *   <li><i>linking</i>: a gold pair is linked when one cluster has two reports that cover its
 *       sides: at least half of the shorter passage is shared. Precision: linked pairs of one
 *       utterance among all linked gold pairs, of which those of different utterances are the
 *       traps. Recall: among all gold pairs of one utterance.
 *   <li><i>judged-links precision</i>: of the links that the system itself proposes between
 *       different documents of one exhaustively judged event, both sides mostly quoted and at least
 *       three words long, those whose sides fall into one gold cluster. Undecided pairs are left
 *       out.
 *   <li><i>severity accuracy</i>, <i>macro-F1</i> (the mean over the severities that occur): over
 *       linked pairs of one utterance, as are all that follow; disputed severities are left out.
 *   <li><i>major recall, linked</i>; <i>end to end</i>: an unlinked major is missed. <i>major
 *       precision, linked</i>: of the pairs called major. <i>noise on gold none</i>: the share of
 *       harmless pairs that the system calls minor or major.
 *   <li><i>types</i>: the types of difference of each pair, as sets, summed over the pairs.
 *       <i>spans</i>: single differences, matched one to one: same type, and on both sides
 *       overlapping or, where a side is empty, within three characters. <i>end to end</i>: those of
 *       unlinked pairs are missed.
 * </ul>
 *
 * <p>Intervals draw groups of documents that gold pairs or an event join.
 */
public final class VariantScorer {

  /** A label that some files give pairs without any difference. */
  private static final String IDENTICAL = "identical";

  private static final String GOLD_TYPE = "gold type ";
  private static final String SYSTEM_TYPE = "system type ";
  private static final String RIGHT_TYPE = "right type ";

  private final VariantGold gold;
  private final List<SystemCluster> clusters;
  private final DocumentGroups groups = new DocumentGroups();
  private final SortedMap<String, Tally> tallies = new TreeMap<>();

  private VariantScorer(VariantGold gold, List<SystemCluster> clusters) {
    this.gold = gold;
    this.clusters = clusters;
  }

  /**
   * Scores what the system reports.
   *
   * @throws IllegalArgumentException if there are texts, but not that of a document whose links are
   *     to be judged
   */
  public static VariantScores score(
      VariantGold gold, List<SystemCluster> clusters, Resampling resampling) {
    var scorer = new VariantScorer(gold, clusters);
    scorer.joinDocuments();
    scorer.countPairs();
    if (!gold.texts().isEmpty()) {
      new JudgedLinks(gold).judge(clusters, (doc, right) -> scorer.countJudged(doc, right));
    }
    return scorer.scores(resampling);
  }

  private void joinDocuments() {
    for (var pair : gold.pairs()) {
      groups.join(pair.a().doc(), pair.b().doc());
    }
    for (var docs : gold.exhaustive().values()) {
      docs.forEach(doc -> groups.join(doc, docs.get(0)));
    }
    // An event without any link must be drawn too.
    gold.exhaustive().values().forEach(docs -> docs.forEach(this::tally));
  }

  private Tally tally(String doc) {
    return tallies.computeIfAbsent(groups.group(doc), group -> new Tally());
  }

  private void countJudged(String doc, boolean right) {
    tally(doc).add("judged");
    tally(doc).add(right ? "judged right" : "judged wrong");
  }

  private void countPairs() {
    var links = new Links(clusters);
    for (var pair : gold.pairs()) {
      var tally = tally(pair.a().doc());
      var link = links.find(pair.a(), pair.b());
      tally.addIf(link.isPresent(), "linked");
      if (pair.label().isEmpty()) {
        tally.add("different");
        tally.addIf(link.isPresent(), "different linked");
      } else {
        var label = pair.label().get();
        countExpected(tally, label);
        link.ifPresent(found -> countLinked(tally, label, found));
      }
    }
  }

  private static void countExpected(Tally tally, GoldPair.Label label) {
    tally.add("same");
    tally.addIf(label.severity() == Severity.MAJOR && !label.disputed(), "majors");
    var types = types(label.differences());
    types.forEach(type -> tally.add(GOLD_TYPE + type));
    tally.add("types", types.size());
    tally.add("spans", counted(label.differences()).size());
  }

  private static void countLinked(Tally tally, GoldPair.Label label, SystemCluster.Pair found) {
    tally.add("same linked");
    if (!label.disputed()) {
      countSeverity(tally, label.severity(), found.severity());
    }
    var wanted = types(label.differences());
    var given = types(found.differences());
    var right = new HashSet<>(wanted);
    right.retainAll(given);
    given.forEach(type -> tally.add(SYSTEM_TYPE + type));
    right.forEach(type -> tally.add(RIGHT_TYPE + type));
    tally.add("types linked", wanted.size());
    tally.add("types system", given.size());
    tally.add("types right", right.size());
    var wantedSpans = counted(label.differences());
    var givenSpans = counted(found.differences());
    tally.add("spans linked", wantedSpans.size());
    tally.add("spans system", givenSpans.size());
    tally.add("spans right", DifferenceMatching.largest(wantedSpans, givenSpans));
  }

  private static void countSeverity(Tally tally, Severity wanted, Severity given) {
    tally.add("severity");
    tally.add(cell(wanted, given));
    tally.add("severity gold " + wanted);
    tally.add("severity system " + given);
    tally.addIf(wanted == given, "severity right");
    tally.addIf(wanted == Severity.NONE && given != Severity.NONE, "noise");
  }

  private static String cell(Severity wanted, Severity given) {
    return "severity " + wanted + " as " + given;
  }

  private static List<PairedDifference> counted(List<PairedDifference> differences) {
    return differences.stream().filter(it -> !it.type().equals(IDENTICAL)).toList();
  }

  private static Set<String> types(List<PairedDifference> differences) {
    return counted(differences).stream()
        .map(PairedDifference::type)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private VariantScores scores(Resampling resampling) {
    var total = new Tally();
    tallies.values().forEach(total::addAll);
    var severities = new HashMap<SeverityPair, Long>();
    for (var wanted : Severity.values()) {
      for (var given : Severity.values()) {
        severities.put(new SeverityPair(wanted, given), total.of(cell(wanted, given)));
      }
    }
    return new VariantScores(
        new LinkCounts(
            total.of("same"),
            total.of("different"),
            total.of("same linked"),
            total.of("different linked"),
            total.of("judged right"),
            total.of("judged wrong")),
        new Bootstrap(List.copyOf(tallies.values())).figures(definitions(), resampling),
        severities,
        typeScores(total));
  }

  private static List<TypeScore> typeScores(Tally total) {
    var types = new TreeSet<String>();
    for (var counter : total.counters()) {
      Stream.of(GOLD_TYPE, SYSTEM_TYPE)
          .filter(counter::startsWith)
          .forEach(prefix -> types.add(counter.substring(prefix.length())));
    }
    return types.stream().map(type -> typeScore(type, total)).toList();
  }

  private static TypeScore typeScore(String type, Counts total) {
    return new TypeScore(
        type,
        total.of(GOLD_TYPE + type),
        total.of(SYSTEM_TYPE + type),
        total.of(RIGHT_TYPE + type));
  }

  private static List<Definition> definitions() {
    var definitions = new ArrayList<Definition>();
    definitions.addAll(
        Definition.precisionRecallF1(
            "linking", new Share("same linked", "linked"), new Share("same linked", "same")));
    definitions.add(new Definition("judged-links precision", new Share("judged right", "judged")));
    definitions.add(new Definition("severity accuracy", new Share("severity right", "severity")));
    definitions.add(
        new Definition(
            "severity macro-F1",
            new Average(Stream.of(Severity.values()).map(VariantScorer::severityF1).toList())));
    var majorsRight = cell(Severity.MAJOR, Severity.MAJOR);
    definitions.add(
        new Definition(
            "major recall, linked", new Share(majorsRight, "severity gold " + Severity.MAJOR)));
    definitions.add(new Definition("major recall, end to end", new Share(majorsRight, "majors")));
    definitions.add(
        new Definition(
            "major precision, linked",
            new Share(majorsRight, "severity system " + Severity.MAJOR)));
    definitions.add(
        new Definition("noise on gold none", new Share("noise", "severity gold " + Severity.NONE)));
    definitions.addAll(linkedAndEndToEnd("types"));
    definitions.addAll(linkedAndEndToEnd("spans"));
    return definitions;
  }

  private static HarmonicMean severityF1(Severity severity) {
    var right = cell(severity, severity);
    return new HarmonicMean(
        new Share(right, "severity system " + severity),
        new Share(right, "severity gold " + severity));
  }

  private static List<Definition> linkedAndEndToEnd(String what) {
    var precision = new Share(what + " right", what + " system");
    var definitions =
        new ArrayList<>(
            Definition.precisionRecallF1(
                what, precision, new Share(what + " right", what + " linked")));
    definitions.add(
        new Definition(
            what + " F1, end to end",
            new HarmonicMean(precision, new Share(what + " right", what))));
    return definitions;
  }
}
