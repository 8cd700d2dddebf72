/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbatim.eval.quotes.Records.DOC;
import static org.verbatim.eval.quotes.Records.TEXT;
import static org.verbatim.eval.quotes.Records.at;
import static org.verbatim.eval.quotes.Records.record;
import static org.verbatim.model.QuotationKind.DIRECT;
import static org.verbatim.model.QuotationKind.INDIRECT;
import static org.verbatim.model.QuotationKind.MIXED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.text.Span;

final class AllSpeechScoreTest {

  private static final ScoredRecord FROZEN =
      record(
          DIRECT,
          List.of("The harbour is frozen,", "No boat will leave it."),
          "said on Friday",
          "Harbour Minister Ingrid Solheim",
          "");
  private static final ScoredRecord ICE =
      record(MIXED, List.of("the ice “remarkable”"), "called", "She", "");
  private static final ScoredRecord PILOTS =
      Records.record(
          DOC,
          INDIRECT,
          List.of(at("the pilots had promised to come")),
          List.of(new Span(at("said the pilots").begin(), at("said the pilots").begin() + 4)),
          List.of(at("Fishermen")),
          "");
  private static final List<ScoredRecord> GOLD = List.of(FROZEN, ICE, PILOTS);

  private static QuoteScores score(List<ScoredRecord> gold, List<ScoredRecord> system) {
    var texts = new TreeMap<>(Map.of(DOC, TEXT, "silent", "Nobody spoke here."));
    return QuoteScorer.score(
        new QuoteGold(texts, gold, List.of(), List.of()), system, QuoteTask.ALL, Resampling.NONE);
  }

  private static OptionalDouble value(String name, List<ScoredRecord> system) {
    return value(name, GOLD, system);
  }

  private static OptionalDouble value(
      String name, List<ScoredRecord> gold, List<ScoredRecord> system) {
    return score(gold, system).figures().stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure is called " + name))
        .value();
  }

  private static List<ScoredRecord> goldWith(int index, ScoredRecord other) {
    var records = new ArrayList<>(GOLD);
    records.set(index, other);
    return records;
  }

  @Test
  void goldAgainstItselfIsPerfect() {
    assertThat(score(GOLD, GOLD).figures())
        .hasSize(27)
        .allSatisfy(figure -> assertThat(figure.value()).as(figure.name()).hasValue(1));
    assertThat(score(GOLD, GOLD).wrongCases()).isEmpty();
  }

  @Test
  void anEmptySystemFindsNothing() {
    assertThat(score(GOLD, List.of()).figures())
        .allSatisfy(figure -> assertThat(figure.value().orElse(0)).isZero());
    assertThat(value("triple exact precision", List.of())).isEmpty();
    assertThat(value("triple exact recall", List.of())).hasValue(0);
  }

  @Test
  void aWordCountsAsOftenAsBothSidesHaveIt() {
    var twice = new ArrayList<>(GOLD);
    twice.addAll(GOLD);

    for (var part : List.of("cue", "source", "content", "together")) {
      assertThat(value(part + " overlap precision", twice)).as(part).hasValue(0.5);
      assertThat(value(part + " overlap recall", twice)).as(part).hasValue(1);
    }
    assertThat(value("triple exact precision", twice)).hasValue(1);
  }

  @Test
  void marksAndPunctuationDoNotMatter() {
    var bare = Records.withContent(ICE, at("the ice “remarkable"));

    assertThat(value("content exact F1", goldWith(1, bare))).hasValue(1);
  }

  @Test
  void aMissingSourceCostsTheSourceOnly() {
    var system = goldWith(2, Records.withSource(PILOTS));

    assertThat(value("content exact F1", system)).hasValue(1);
    assertThat(value("cue exact F1", system)).hasValue(1);
    assertThat(value("source exact recall", system)).hasValue(2.0 / 3);
    assertThat(value("triple exact recall", system)).hasValue(2.0 / 3);
    assertThat(value("triple loose recall", system)).hasValue(2.0 / 3);
    assertThat(score(GOLD, system).wrongCases())
        .extracting(WrongCase::error)
        .containsExactly("differs in source");
  }

  @Test
  void aTellingWordOfTheSourceIsEnoughForALooseTriple() {
    var surname = goldWith(0, Records.withSource(FROZEN, "Ingrid"));
    var title = goldWith(0, Records.withSource(FROZEN, "Minister"));

    assertThat(value("triple loose recall", surname)).hasValue(1);
    assertThat(value("triple exact recall", surname)).hasValue(2.0 / 3);
    assertThat(value("triple loose recall", title)).hasValue(2.0 / 3);
  }

  @Test
  void withoutCuesHalfOfEitherContentAligns() {
    var bare = GOLD.stream().map(Records::withoutCue).toList();

    assertThat(value("content exact F1", bare)).hasValue(1);
    assertThat(value("cue exact recall", bare)).hasValue(0);
    assertThat(value("cue exact precision", bare)).isEmpty();
  }

  @Test
  void contentThatSharesLessThanHalfIsNotAligned() {
    var gold = List.of(Records.withoutCue(PILOTS));
    var half = Records.withContent(Records.withoutCue(PILOTS), at("had promised to come"));
    var other = Records.withContent(Records.withoutCue(PILOTS), at("Solheim tells boats to wait."));

    assertThat(value("source exact recall", gold, List.of(half))).hasValue(1);
    assertThat(value("source exact recall", gold, List.of(other))).hasValue(0);
    assertThat(score(gold, List.of(other)).wrongCases())
        .extracting(WrongCase::error)
        .containsExactly("missed", "spurious");
  }

  @Test
  void aCueOfPunctuationIsKnownByItsPlace() {
    var text = "Lund: we agreed";
    var colon = List.of(new Span(4, 5));
    var content = List.of(new Span(6, 15));
    var source = List.of(new Span(0, 4));
    var gold = record("c", INDIRECT, content, colon, source, "");
    var texts = new TreeMap<>(Map.of("c", text));

    var scores =
        QuoteScorer.score(
            new QuoteGold(texts, List.of(gold), List.of(), List.of()),
            List.of(gold),
            QuoteTask.ALL,
            Resampling.NONE);

    assertThat(scores.figures())
        .filteredOn(figure -> figure.name().equals("cue exact F1"))
        .singleElement()
        .satisfies(figure -> assertThat(figure.value()).hasValue(1));
  }

  @Test
  void overlapSumsTheWordsOfAllParts() {
    // Gold "called", "She", three words of content; the system has one word less of the content.
    var system = List.of(Records.withContent(ICE, at("ice “remarkable”")));

    assertThat(value("content overlap recall", List.of(ICE), system)).hasValue(2.0 / 3);
    assertThat(value("together overlap recall", List.of(ICE), system)).hasValue(4.0 / 5);
    assertThat(value("together overlap precision", List.of(ICE), system)).hasValue(1);
  }
}
