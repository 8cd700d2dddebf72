/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.verbatim.text.Span;

/**
 * Judges the links that a system proposes within events of which every pair of quoted spans was
 * looked at: there, a pair that nobody marked is wrong.
 */
final class JudgedLinks {

  /** Shorter passages were not looked at. */
  private static final int LEAST_WORDS = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’][\\p{L}\\p{N}_]+)*");

  private record Member(String cluster, Passage passage) {}

  private final VariantGold gold;
  private final Map<String, String> events = new HashMap<>();
  private final Map<String, List<Member>> members;
  private final Map<String, QuotedUnits> quoted = new HashMap<>();

  JudgedLinks(VariantGold gold) {
    this.gold = gold;
    gold.exhaustive().forEach((event, docs) -> docs.forEach(doc -> events.put(doc, event)));
    members =
        gold.pairs().stream()
            .flatMap(
                pair ->
                    pair.label().stream()
                        .flatMap(
                            label ->
                                List.of(
                                    new Member(label.cluster(), pair.a()),
                                    new Member(label.cluster(), pair.b()))
                                    .stream()))
            .collect(Collectors.groupingBy(member -> member.passage().doc()));
  }

  /**
   * Hands over every judged pair of reports once, with whether it is right.
   *
   * @param judged takes a document of the pair, and the judgement
   */
  void judge(List<SystemCluster> clusters, BiConsumer<String, Boolean> judged) {
    var seen = new HashSet<Set<Passage>>();
    for (var cluster : clusters) {
      var reports =
          cluster.reports().stream().filter(report -> events.containsKey(report.doc())).toList();
      for (int i = 0; i < reports.size(); i++) {
        for (var other : reports.subList(0, i)) {
          var pair = new PassagePair(reports.get(i), other);
          if (isJudgeable(pair) && seen.add(Set.of(pair.a(), pair.b())) && !isUndecided(pair)) {
            judged.accept(pair.a().doc(), isRight(pair));
          }
        }
      }
    }
  }

  private boolean isJudgeable(PassagePair pair) {
    return !pair.a().doc().equals(pair.b().doc())
        && Objects.equals(events.get(pair.a().doc()), events.get(pair.b().doc()))
        && wasLookedAt(pair.a())
        && wasLookedAt(pair.b());
  }

  private boolean isUndecided(PassagePair pair) {
    return gold.unjudgeable().stream().anyMatch(pair::meets);
  }

  private boolean isRight(PassagePair pair) {
    var common = clusters(pair.a());
    common.retainAll(clusters(pair.b()));
    return !common.isEmpty();
  }

  private Set<String> clusters(Passage passage) {
    return members.getOrDefault(passage.doc(), List.of()).stream()
        .filter(member -> member.passage().meets(passage))
        .map(Member::cluster)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether a passage is mostly quoted and has at least three words. */
  private boolean wasLookedAt(Passage passage) {
    var text =
        Optional.ofNullable(gold.texts().get(passage.doc()))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no text for the document "
                            + passage.doc()
                            + ", whose links are to be judged"));
    return quoted
            .computeIfAbsent(passage.doc(), doc -> new QuotedUnits(text))
            .holdMostOf(passage.parts())
        && words(text, passage) >= LEAST_WORDS;
  }

  private static long words(String text, Passage passage) {
    var covered =
        passage.parts().stream()
            .map(part -> inside(part, text).in(text))
            .collect(Collectors.joining(" "));
    return WORD.matcher(covered).results().count();
  }

  private static Span inside(Span span, String text) {
    int end = Math.min(span.end(), text.length());
    return new Span(Math.min(span.begin(), end), end);
  }
}
