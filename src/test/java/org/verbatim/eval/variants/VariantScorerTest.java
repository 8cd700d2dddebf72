/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.variants.VariantScores.LinkCounts;
import org.verbatim.eval.variants.VariantScores.SeverityPair;
import org.verbatim.model.Severity;
import org.verbatim.text.Span;

final class VariantScorerTest {

  private static final Map<String, String> TEXTS =
      Map.of(
          "x", "Head\n“We promised to sail,” she said. “No boat was lost today.”\n",
          "y",
              "Head\n\"She promised to sail,\" Lund said. \"A boat was lost today.\" It was \"not"
                  + " the last of it.\"\n",
          "z",
              "Head\nLund said they \"promised to sail\" soon. \"That is not the last of it,\" Berg"
                  + " said.\n");

  private static final GoldPair PRONOUN =
      same(
          "c1",
          Severity.MAJOR,
          at("x", "We promised to sail,"),
          at("y", "She promised to sail,"),
          difference("pronoun", span("x", "We"), span("y", "She")));
  private static final GoldPair PARTIAL =
      same(
          "c1",
          Severity.NONE,
          at("x", "We promised to sail,"),
          at("z", "promised to sail"),
          difference("partial-quote", span("x", "We"), place("z", "promised")));
  private static final GoldPair NEGATION =
      same(
          "c2",
          Severity.MAJOR,
          at("x", "No boat was lost today."),
          at("y", "A boat was lost today."),
          difference("negation", span("x", "No"), span("y", "A boat")));
  private static final GoldPair TRAP =
      new GoldPair(
          at("y", "not the last of it."), at("z", "That is not the last of it,"), Optional.empty());
  private static final List<GoldPair> GOLD = List.of(PRONOUN, PARTIAL, NEGATION, TRAP);

  private static final SystemCluster FIRST =
      new SystemCluster(
          List.of(PRONOUN.a(), PRONOUN.b(), PARTIAL.b()),
          List.of(pair(0, 1, PRONOUN), pair(0, 2, PARTIAL)));
  private static final SystemCluster SECOND =
      new SystemCluster(List.of(NEGATION.a(), NEGATION.b()), List.of(pair(0, 1, NEGATION)));

  /** Everything in one cluster, everything minor, one wrong type. */
  private static final SystemCluster LUMP =
      new SystemCluster(
          GOLD.stream().flatMap(pair -> List.of(pair.a(), pair.b()).stream()).toList(),
          List.of(
              new SystemCluster.Pair(
                  0,
                  1,
                  Severity.MINOR,
                  List.of(difference("substitution", span("x", "We"), span("y", "She"))))));

  private static Span span(String doc, String words) {
    int begin = TEXTS.get(doc).indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Span place(String doc, String before) {
    return new Span(span(doc, before).begin(), span(doc, before).begin());
  }

  private static Passage at(String doc, String words) {
    return new Passage(doc, List.of(span(doc, words)));
  }

  private static PairedDifference difference(String type, Span a, Span b) {
    return new PairedDifference(type, a, b);
  }

  private static GoldPair same(
      String cluster, Severity severity, Passage a, Passage b, PairedDifference... differences) {
    return new GoldPair(
        a, b, Optional.of(new GoldPair.Label(cluster, severity, false, List.of(differences))));
  }

  private static SystemCluster.Pair pair(int a, int b, GoldPair gold) {
    var label = gold.label().orElseThrow();
    return new SystemCluster.Pair(a, b, label.severity(), label.differences());
  }

  private static VariantScores score(List<GoldPair> gold, SystemCluster... clusters) {
    return score(gold, List.of(), clusters);
  }

  private static VariantScores score(
      List<GoldPair> gold, List<PassagePair> unjudgeable, SystemCluster... clusters) {
    SortedMap<String, List<String>> events = new TreeMap<>(Map.of("e1", List.of("x", "y", "z")));
    return VariantScorer.score(
        new VariantGold(gold, unjudgeable, events, TEXTS), List.of(clusters), Resampling.NONE);
  }

  private static OptionalDouble value(VariantScores scores, String name) {
    return scores.figures().stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure is called " + name))
        .value();
  }

  private static SystemCluster says(Severity severity, PairedDifference... differences) {
    return new SystemCluster(
        List.of(PRONOUN.a(), PRONOUN.b()),
        List.of(new SystemCluster.Pair(0, 1, severity, List.of(differences))));
  }

  @Test
  void goldAgainstItselfIsPerfect() {
    var scores = score(GOLD, FIRST, SECOND);

    assertThat(value(scores, "noise on gold none")).hasValue(0);
    assertThat(scores.figures())
        .hasSize(18)
        .filteredOn(figure -> !figure.name().equals("noise on gold none"))
        .allSatisfy(figure -> assertThat(figure.value()).as(figure.name()).hasValue(1));
    // A pair of the first cluster that no one labelled follows from the two that are.
    assertThat(scores.links()).isEqualTo(new LinkCounts(3, 1, 3, 0, 4, 0));
  }

  @Test
  void anEmptySystemLinksNothing() {
    var scores = score(GOLD);

    assertThat(value(scores, "linking precision")).isEmpty();
    assertThat(value(scores, "linking recall")).hasValue(0);
    assertThat(value(scores, "linking F1")).hasValue(0);
    assertThat(value(scores, "judged-links precision")).isEmpty();
    assertThat(value(scores, "severity accuracy")).isEmpty();
    assertThat(value(scores, "severity macro-F1")).isEmpty();
    assertThat(value(scores, "major recall, linked")).isEmpty();
    assertThat(value(scores, "major recall, end to end")).hasValue(0);
    assertThat(value(scores, "types F1")).isEmpty();
    assertThat(value(scores, "types F1, end to end")).hasValue(0);
  }

  @Test
  void oneLumpLinksEverythingAndFallsIntoTheTrap() {
    var scores = score(GOLD, LUMP);

    assertThat(value(scores, "linking recall")).hasValue(1);
    assertThat(value(scores, "linking precision")).hasValue(0.75);
    assertThat(scores.links().judgedWrong()).isGreaterThan(scores.links().judgedRight());
    assertThat(scores.links().judgedRight()).isPositive();
    assertThat(value(scores, "types F1")).hasValue(0);
    assertThat(value(scores, "major recall, linked")).hasValue(0);
  }

  @Test
  void theSidesOfAPairMayBeSwapped() {
    var swapped =
        new SystemCluster(
            List.of(NEGATION.b(), NEGATION.a()),
            List.of(
                new SystemCluster.Pair(
                    0,
                    1,
                    Severity.MAJOR,
                    List.of(difference("negation", span("y", "A boat"), span("x", "No"))))));

    var scores = score(List.of(NEGATION), swapped);

    assertThat(value(scores, "spans F1")).hasValue(1);
    assertThat(value(scores, "severity accuracy")).hasValue(1);
  }

  @Test
  void aReportCoversASideFromHalfOfTheShorterOn() {
    var whole = NEGATION.a().parts().get(0);
    var half = new Span(whole.begin(), whole.begin() + 10);
    var beside = new Span(whole.begin() - 6, whole.begin() + 5);

    assertThat(new Passage("x", List.of(half)).meets(NEGATION.a())).isTrue();
    assertThat(new Passage("x", List.of(beside)).meets(NEGATION.a())).isFalse();
    assertThat(new Passage("y", List.of(whole)).meets(NEGATION.a())).isFalse();
  }

  @Test
  void partsCountEachForThemselves() {
    var parts = new Passage("x", List.of(new Span(0, 10), new Span(50, 60)));
    var between = new Passage("x", List.of(new Span(10, 50)));
    var second = new Passage("x", List.of(new Span(52, 60)));

    assertThat(parts.meets(between)).isFalse();
    assertThat(parts.meets(second)).isTrue();
    assertThat(parts.likeness(second)).isEqualTo(8.0 / 20);
  }

  @Test
  void aPairWithoutAnEntryDoesNotDiffer() {
    var silent = new SystemCluster(List.of(PARTIAL.a(), PARTIAL.b()), List.of());

    var scores = score(List.of(PARTIAL), silent);

    assertThat(value(scores, "severity accuracy")).hasValue(1);
    assertThat(value(scores, "types recall")).hasValue(0);
    assertThat(value(scores, "types precision")).isEmpty();
  }

  @Test
  void ofSeveralReportsTheOneWithAnEntryIsTaken() {
    var part = new Passage("x", List.of(span("x", "promised to sail")));
    var cluster =
        new SystemCluster(
            List.of(PRONOUN.a(), part, PRONOUN.b()),
            List.of(new SystemCluster.Pair(1, 2, Severity.MINOR, List.of())));

    assertThat(score(List.of(PRONOUN), cluster).severities())
        .containsEntry(new SeverityPair(Severity.MAJOR, Severity.MINOR), 1L);
  }

  @Test
  void ofSeveralEntriesTheMostAlikeIsTaken() {
    var part = new Passage("x", List.of(span("x", "promised to sail")));
    var cluster =
        new SystemCluster(
            List.of(part, PRONOUN.a(), PRONOUN.b()),
            List.of(
                new SystemCluster.Pair(0, 2, Severity.MINOR, List.of()),
                new SystemCluster.Pair(1, 2, Severity.MAJOR, List.of())));

    assertThat(value(score(List.of(PRONOUN), cluster), "severity accuracy")).hasValue(1);
  }

  @Test
  void severityFiguresCountLinkedPairs() {
    // Gold major, none, major; the system says major, minor and does not link the third.
    var cluster =
        new SystemCluster(
            List.of(PRONOUN.a(), PRONOUN.b(), PARTIAL.b()),
            List.of(
                new SystemCluster.Pair(0, 1, Severity.MAJOR, List.of()),
                new SystemCluster.Pair(0, 2, Severity.MINOR, List.of())));

    var scores = score(GOLD, cluster);

    assertThat(value(scores, "severity accuracy")).hasValue(0.5);
    assertThat(value(scores, "severity macro-F1")).hasValue(1.0 / 3);
    assertThat(value(scores, "major recall, linked")).hasValue(1);
    assertThat(value(scores, "major recall, end to end")).hasValue(0.5);
    assertThat(value(scores, "major precision, linked")).hasValue(1);
    assertThat(value(scores, "noise on gold none")).hasValue(1);
  }

  @Test
  void aDisputedSeverityIsLeftOut() {
    var label = new GoldPair.Label("c1", Severity.MAJOR, true, List.of());
    var disputed = new GoldPair(PRONOUN.a(), PRONOUN.b(), Optional.of(label));

    var scores = score(List.of(disputed), says(Severity.MINOR));

    assertThat(value(scores, "linking recall")).hasValue(1);
    assertThat(value(scores, "severity accuracy")).isEmpty();
    assertThat(value(scores, "major recall, end to end")).isEmpty();
  }

  @Test
  void typesAreSetsPerPair() {
    var twice =
        says(
            Severity.MAJOR,
            difference("pronoun", span("x", "We"), span("y", "She")),
            difference("pronoun", span("x", "sail"), span("y", "sail")),
            difference("number", span("x", "to"), span("y", "to")),
            difference("identical", span("x", "to"), span("y", "to")));

    var scores = score(List.of(PRONOUN, NEGATION), twice);

    assertThat(value(scores, "types precision")).hasValue(0.5);
    assertThat(value(scores, "types recall")).hasValue(1);
    assertThat(value(scores, "types F1, end to end")).hasValue(0.5);
    assertThat(value(scores, "spans precision")).hasValue(1.0 / 3);
    assertThat(scores.types())
        .containsExactly(
            new TypeScore("negation", 1, 0, 0),
            new TypeScore("number", 0, 1, 0),
            new TypeScore("pronoun", 1, 1, 1));
  }

  @Test
  void spansMeetOnBothSides() {
    var we = span("x", "We");
    var she = span("y", "She");
    var elsewhere = span("y", "sail");

    assertThat(difference("pronoun", we, she).matches(difference("pronoun", we, she))).isTrue();
    assertThat(difference("pronoun", we, she).matches(difference("number", we, she))).isFalse();
    assertThat(difference("pronoun", we, she).matches(difference("pronoun", we, elsewhere)))
        .isFalse();
  }

  @Test
  void aPlaceMayLieThreeCharactersOff() {
    var word = new Span(20, 24);

    for (var near : List.of(new Span(17, 17), new Span(22, 22), new Span(27, 27))) {
      assertThat(difference("omission", word, word).matches(difference("omission", near, word)))
          .as(near.toString())
          .isTrue();
    }
    for (var far : List.of(new Span(16, 16), new Span(28, 28), new Span(24, 30))) {
      assertThat(difference("omission", word, word).matches(difference("omission", far, word)))
          .as(far.toString())
          .isFalse();
    }
  }

  @Test
  void asManySpansAreMatchedAsCanBe() {
    // The first gold difference meets both of the system's, the second one only the first.
    var wide = difference("omission", new Span(0, 20), new Span(0, 20));
    var left = difference("omission", new Span(0, 5), new Span(0, 5));
    var right = difference("omission", new Span(10, 20), new Span(10, 20));

    assertThat(DifferenceMatching.largest(List.of(wide, left), List.of(left, right))).isEqualTo(2);
    assertThat(DifferenceMatching.largest(List.of(left, left), List.of(left, right))).isEqualTo(1);
  }

  @Test
  void anUndecidedPairIsNoJudgedLink() {
    var trap = new SystemCluster(List.of(TRAP.a(), TRAP.b()), List.of());

    assertThat(score(GOLD, trap).links().judgedWrong()).isEqualTo(1);
    assertThat(
            score(GOLD, List.of(new PassagePair(TRAP.b(), TRAP.a())), trap).links().judgedWrong())
        .isZero();
  }

  @Test
  void onlyQuotedPassagesOfThreeWordsAreJudged() {
    var unquoted = at("z", "Lund said they");
    var short3 = at("z", "promised to sail");
    var short2 = at("z", "promised to");
    var other = at("y", "not the last of it.");

    assertThat(judged(unquoted, other)).isZero();
    assertThat(judged(short2, other)).isZero();
    assertThat(judged(short3, other)).isEqualTo(1);
    assertThat(judged(at("y", "She promised to sail,"), other)).as("one document").isZero();
  }

  private static long judged(Passage one, Passage other) {
    return score(GOLD, new SystemCluster(List.of(one, other), List.of())).links().judgedWrong();
  }

  @Test
  void aLinkProposedTwiceIsJudgedOnce() {
    var trap = new SystemCluster(List.of(TRAP.a(), TRAP.b()), List.of());
    var turned = new SystemCluster(List.of(TRAP.b(), TRAP.a()), List.of());

    assertThat(score(GOLD, trap, turned).links().judgedWrong()).isEqualTo(1);
  }

  @Test
  void withoutTextsNoLinkIsJudged() {
    var gold =
        new VariantGold(
            GOLD, List.of(), new TreeMap<>(Map.of("e1", List.of("x", "y", "z"))), Map.of());

    assertThat(VariantScorer.score(gold, List.of(FIRST), Resampling.NONE).links())
        .isEqualTo(new LinkCounts(3, 1, 2, 0, 0, 0));
  }

  @Test
  void namesADocumentWhoseTextIsMissing() {
    var texts = new TreeMap<>(TEXTS);
    texts.remove("x");
    var gold =
        new VariantGold(
            GOLD, List.of(), new TreeMap<>(Map.of("e1", List.of("x", "y", "z"))), texts);

    assertThatThrownBy(() -> VariantScorer.score(gold, List.of(FIRST), Resampling.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no text for the document x, whose links are to be judged");
  }

  @Test
  void drawsDocumentsThatBelongTogetherAsOne() {
    var apart =
        new GoldPair(
            new Passage("m", List.of(new Span(0, 9))),
            new Passage("n", List.of(new Span(0, 9))),
            PRONOUN.label());
    var resampling = new Resampling(100, 1);

    var together =
        VariantScorer.score(
            new VariantGold(GOLD, List.of(), new TreeMap<>(), Map.of()),
            List.of(FIRST),
            resampling);
    var two = new ArrayList<>(GOLD);
    two.add(apart);
    var separate =
        VariantScorer.score(
            new VariantGold(two, List.of(), new TreeMap<>(), Map.of()), List.of(FIRST), resampling);

    assertThat(together.figures()).allSatisfy(it -> assertThat(it.interval()).isEmpty());
    assertThat(separate.figures().get(1).interval()).isPresent();
  }
}
