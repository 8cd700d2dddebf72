/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.eval.measure.Figure;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.variants.PairedDifference;
import org.verbatim.eval.variants.Passage;
import org.verbatim.eval.variants.SystemCluster;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.model.Severity;
import org.verbatim.text.Span;

final class BenchmarkScorerTest {

  private static final String TEXT = "0123456789".repeat(10);
  private static final Map<String, String> BASES = Map.of("a", TEXT);

  @Test
  void countsAMajorAtTheRightPlaceOnly() {
    var pair = pair(Kind.NEGATION, 0, difference("negation", 4, 6));
    assertThat(found(pair, system(0, "negation", 4, 6, Severity.MAJOR))).isEqualTo("1/1");
    assertThat(found(pair, system(0, "negation", 14, 16, Severity.MAJOR))).isEqualTo("0/1");
    assertThat(found(pair, system(0, "negation", 4, 6, Severity.MINOR))).isEqualTo("0/1");
    assertThat(found(pair, system(0, "number", 4, 6, Severity.MAJOR))).isEqualTo("0/1");
    assertThat(found(pair, system(50, "negation", 4, 6, Severity.MAJOR))).isEqualTo("0/1");
  }

  private static String found(AlteredPair pair, SystemCluster system) {
    return fraction(scores(List.of(pair), List.of(system)), "injected majors found");
  }

  @Test
  void countsASpliceOnceHoweverManyPairsItConcerns() {
    var one = pair(Kind.SPLICE, 0, difference("splice", 4, 6));
    var other = pair(Kind.SPLICE, 20, difference("splice", 24, 26));
    var scores = scores(List.of(one, other), List.of(system(20, "splice", 24, 26, Severity.MINOR)));
    assertThat(fraction(scores, "splices found")).isEqualTo("1/1");
  }

  @Test
  void countsFalseMajorsAmongCleanPairsAndTraps() {
    var clean = pair(Kind.VERBATIM, 0, Optional.empty());
    var trap = pair(Kind.STOCK_PHRASE, 20, Optional.empty());
    var altered = pair(Kind.NUMBER, 40, difference("number", 44, 46));
    var scores =
        scores(
            List.of(clean, trap, altered),
            List.of(
                system(0, "number", 4, 6, Severity.MAJOR),
                system(40, "number", 44, 46, Severity.MAJOR)));
    assertThat(fraction(scores, BenchmarkScores.FALSE_MAJORS)).isEqualTo("1/2");
    assertThat(fraction(scores, "noise on severity none")).isEqualTo("1/1");
    assertThat(fraction(scores, "linking recall")).isEqualTo("2/2");
    assertThat(scores.misses()).extracting(Miss::what).containsExactly("false major");
  }

  @Test
  void holdsLinkedTrapsAgainstPrecision() {
    var same = pair(Kind.VERBATIM, 0, Optional.empty());
    var trap = pair(Kind.OTHER_OCCASION, 20, Optional.empty());
    var scores =
        scores(
            List.of(same, trap),
            List.of(
                system(0, "typography", 4, 6, Severity.NONE),
                system(20, "typography", 24, 26, Severity.NONE)));
    assertThat(fraction(scores, "linking precision")).isEqualTo("1/2");
    assertThat(scores.misses()).extracting(Miss::what).containsExactly("trap linked");
  }

  @Test
  void printsFalseMajorsByTheThousand() {
    var clean = pair(Kind.VERBATIM, 0, Optional.empty());
    var scores = scores(List.of(clean), List.of(system(0, "number", 4, 6, Severity.MAJOR)));
    assertThat(BenchmarkTable.of(scores))
        .contains("1 versions of articles, 1 clean pairs of reports\n")
        .contains("false majors per 1,000 clean pairs   1000.00  1/1\n")
        .contains("verbatim              1       1      0      1  100.0  1/1\n");
    assertThat(MissList.of(scores.misses()))
        .startsWith("false major: verbatim (verbatim), b\n  A  0123456789\n");
  }

  private static BenchmarkScores scores(List<AlteredPair> pairs, List<SystemCluster> clusters) {
    var version = new Version("b", "a", TEXT, pairs);
    return BenchmarkScorer.score(
        BASES, List.of(new Round(List.of(version), clusters)), Resampling.DEFAULT);
  }

  private static String fraction(BenchmarkScores scores, String name) {
    return scores.figures().stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .flatMap(Figure::fraction)
        .map(it -> it.part() + "/" + it.whole())
        .orElseThrow();
  }

  private static AlteredPair pair(Kind kind, int at, Optional<PairedDifference> difference) {
    return new AlteredPair(
        kind,
        kind.label(),
        "one",
        passage("a", at),
        passage("b", at),
        Optional.empty(),
        true,
        difference);
  }

  private static Passage passage(String doc, int at) {
    return new Passage(doc, List.of(new Span(at, at + 10)));
  }

  private static Optional<PairedDifference> difference(String type, int begin, int end) {
    return Optional.of(new PairedDifference(type, new Span(begin, end), new Span(begin, end)));
  }

  private static SystemCluster system(int at, String type, int begin, int end, Severity severity) {
    var span = new Span(begin, end);
    return new SystemCluster(
        List.of(passage("a", at), passage("b", at)),
        List.of(
            new SystemCluster.Pair(
                0, 1, severity, List.of(new PairedDifference(type, span, span, severity)))));
  }
}
