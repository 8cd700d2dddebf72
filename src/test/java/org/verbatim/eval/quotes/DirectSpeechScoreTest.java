/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
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
import org.verbatim.eval.measure.Figure;
import org.verbatim.eval.measure.Reliability;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.quotes.text.Trim;
import org.verbatim.text.Span;

final class DirectSpeechScoreTest {

  private static final String CUE = "said on Friday";
  private static final String SOLHEIM = "Harbour Minister Ingrid Solheim";

  private static final ScoredRecord FROZEN =
      record(DIRECT, List.of("The harbour is frozen,"), CUE, SOLHEIM, "Ingrid Solheim");
  private static final ScoredRecord NO_BOAT =
      record(DIRECT, List.of("No boat will leave it."), CUE, SOLHEIM, "Ingrid Solheim");
  private static final ScoredRecord REMARKABLE =
      record(MIXED, List.of("remarkable"), "called", "She", "Ingrid Solheim");
  private static final ScoredRecord WAITED =
      record(DIRECT, List.of("We waited all night."), "", "", "");
  private static final ScoredRecord WILL_WAIT =
      record(DIRECT, List.of("We will wait again."), "", "", "");
  private static final ScoredRecord SNOW_PLAN =
      record(DIRECT, List.of("snow plan"), "said the", "She", "");
  private static final List<ScoredRecord> GOLD =
      List.of(FROZEN, NO_BOAT, REMARKABLE, WAITED, WILL_WAIT);
  private static final List<JudgedMark> SNOW_PLAN_MARK =
      List.of(new JudgedMark(DOC, List.of(at("snow plan"))));

  private static QuoteScores score(
      List<ScoredRecord> gold, List<JudgedMark> ignored, List<ScoredRecord> system) {
    var texts = new TreeMap<>(Map.of(DOC, TEXT, "silent", "Nobody spoke here."));
    return QuoteScorer.score(
        new QuoteGold(texts, gold, SNOW_PLAN_MARK, ignored),
        system,
        QuoteTask.DIRECT,
        Resampling.NONE);
  }

  @Test
  void holdsTheConfidenceOfFoundSpansAgainstSourcesAndSpeakers() {
    var scores =
        score(
            GOLD,
            List.of(),
            List.of(
                Records.withConfidence(FROZEN, 0.9),
                Records.withConfidence(Records.withSpeaker(NO_BOAT, "Olaf Berg"), 0.7),
                WAITED));

    assertThat(value(scores, "calibration error, source")).hasValue((0.1 + 0.3) / 2);
    assertThat(value(scores, "calibration error, speaker")).hasValue((0.1 + 0.7) / 2);
    assertThat(scores.reliability())
        .extracting(Reliability::name)
        .containsExactly("source", "speaker");
  }

  @Test
  void givesNoCalibrationErrorToASystemThatStatesNoConfidence() {
    var scores = score(GOLD, List.of(), GOLD);

    assertThat(scores.figures()).extracting(Figure::name).noneMatch(n -> n.contains("calibration"));
    assertThat(scores.reliability()).isEmpty();
  }

  private static OptionalDouble value(QuoteScores scores, String figure) {
    return figure(scores, figure).value();
  }

  private static Figure figure(QuoteScores scores, String name) {
    return scores.figures().stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure is called " + name));
  }

  private static OptionalDouble value(String figure, List<ScoredRecord> system) {
    return value(score(GOLD, List.of(), system), figure);
  }

  private static List<ScoredRecord> goldAnd(ScoredRecord... more) {
    var records = new ArrayList<>(GOLD);
    records.addAll(List.of(more));
    return records;
  }

  private static List<ScoredRecord> goldWith(int index, ScoredRecord other) {
    var records = new ArrayList<>(GOLD);
    records.set(index, other);
    return records;
  }

  private static Figure.Fraction fraction(QuoteScores scores, String name) {
    return figure(scores, name).fraction().orElseThrow();
  }

  @Test
  void goldAgainstItselfIsPerfect() {
    var scores = score(GOLD, List.of(), GOLD);

    assertThat(scores.figures())
        .filteredOn(figure -> figure.name().matches("false alarms.*|reported at all"))
        .hasSize(2)
        .allSatisfy(figure -> assertThat(figure.value()).hasValue(0));
    assertThat(scores.figures())
        .filteredOn(figure -> !figure.name().matches("false alarms.*|reported at all"))
        .allSatisfy(figure -> assertThat(figure.value()).as(figure.name()).hasValue(1));
    assertThat(scores.wrongCases()).isEmpty();
    assertThat(scores.warnings()).isEmpty();
  }

  @Test
  void anEmptySystemHasNoPrecisionAndFindsNothing() {
    var scores = score(GOLD, List.of(), List.of());

    assertThat(value(scores, "detection exact precision")).isEmpty();
    assertThat(value(scores, "detection exact recall")).hasValue(0);
    assertThat(value(scores, "detection relaxed F1")).hasValue(0);
    assertThat(value(scores, "attribution accuracy")).hasValue(0);
    assertThat(value(scores, "attribution accuracy, given found")).isEmpty();
    assertThat(value(scores, "false alarms (with a source)")).hasValue(0);
    assertThat(scores.wrongCases()).extracting(WrongCase::error).containsOnly("missed").hasSize(5);
  }

  @Test
  void aSpanThatSharesFourFifthsIsFoundButNotExact() {
    // "No boat will leave it": 21 units after trimming; 17 of them are 0.81, 16 would be 0.76.
    var begin = at("No boat will leave it.").begin();
    var near = Records.withContent(NO_BOAT, new Span(begin, begin + 17));
    var far = Records.withContent(NO_BOAT, new Span(begin, begin + 16));

    assertThat(value("detection relaxed recall", goldWith(1, near))).hasValue(1);
    assertThat(value("detection exact recall", goldWith(1, near))).hasValue(0.8);
    assertThat(value("detection relaxed recall", goldWith(1, far))).hasValue(0.8);
    assertThat(score(GOLD, List.of(), goldWith(1, near)).wrongCases())
        .extracting(WrongCase::error)
        .containsExactly("boundary");
  }

  @Test
  void marksAndPunctuationAtTheEndsDoNotMatter() {
    var span = at("\"The harbour is frozen,\" ");

    assertThat(value("detection exact F1", goldWith(0, Records.withContent(FROZEN, span))))
        .hasValue(1);
  }

  @Test
  void aRecordOfSeveralPiecesAndParagraphsIsCutAtItsLines() {
    var night = new Span(at("We waited").begin(), at("We will wait again.").end());
    var joined =
        List.of(
            record(
                DIRECT,
                List.of("The harbour is frozen,", "No boat will leave it."),
                CUE,
                SOLHEIM,
                "Ingrid Solheim"),
            REMARKABLE,
            Records.withContent(WAITED, night));

    assertThat(value("detection exact F1", joined)).hasValue(1);
  }

  @Test
  void sentencesWithOnlyBlanksBetweenThemAreOneSpan() {
    var middle = at("boat will").begin();
    var span = at("No boat will leave it.");
    var halves =
        Records.withContent(
            NO_BOAT, new Span(span.begin(), middle - 1), new Span(middle, span.end()));

    assertThat(value("detection exact F1", goldWith(1, halves))).hasValue(1);
  }

  @Test
  void aMixedQuotationIsCutAtTheMarksOfTheText() {
    var clause = Records.withContent(REMARKABLE, at("the ice “remarkable”"));

    assertThat(value("detection exact F1", goldWith(2, clause))).hasValue(1);
  }

  @Test
  void singleMarksCountWhereThereAreNoDoubleOnes() {
    var text = "Lund: ‘We agreed’ on it, it's 'all' good";
    var source = List.of(new Span(0, 4));
    var gold =
        List.of(
            record("d", MIXED, List.of(new Span(7, 16)), List.of(), source, ""),
            record("d", MIXED, List.of(new Span(31, 34)), List.of(), source, ""));
    var system =
        List.of(record("d", MIXED, List.of(new Span(6, text.length())), List.of(), source, ""));

    var scores =
        QuoteScorer.score(
            new QuoteGold(new TreeMap<>(Map.of("d", text)), gold, List.of(), List.of()),
            system,
            QuoteTask.DIRECT,
            Resampling.NONE);

    assertThat(value(scores, "detection exact F1")).hasValue(1);
  }

  @Test
  void whatARecordSaysIsQuotedGoesBeforeItsContent() {
    var told =
        Records.withQuoted(
            record(INDIRECT, List.of("Solheim tells boats to wait."), "", "She", ""),
            at("remarkable"));

    assertThat(value("detection exact F1", goldWith(2, told))).hasValue(1);
  }

  @Test
  void indirectSpeechIsNoQuotedSpan() {
    var indirect =
        record(INDIRECT, List.of("the pilots had promised to come"), "said", "Fishermen", "");

    assertThat(value("detection exact precision", goldAnd(indirect))).hasValue(1);
  }

  @Test
  void attributionCountsWrongMissingAndNeedlessSources() {
    var system = new ArrayList<>(GOLD);
    system.set(0, Records.withSource(FROZEN, "Fishermen"));
    system.set(1, Records.withSource(NO_BOAT));
    system.set(3, Records.withSource(WAITED, "Fishermen"));

    var scores = score(GOLD, List.of(), system);

    assertThat(fraction(scores, "attribution accuracy")).isEqualTo(new Figure.Fraction(2, 5));
    assertThat(fraction(scores, "attribution accuracy, gold direct"))
        .isEqualTo(new Figure.Fraction(1, 4));
    assertThat(fraction(scores, "attribution accuracy, gold mixed"))
        .isEqualTo(new Figure.Fraction(1, 1));
    assertThat(fraction(scores, "attribution accuracy, gold pronoun source"))
        .isEqualTo(new Figure.Fraction(1, 1));
    assertThat(fraction(scores, "attribution accuracy, gold other source"))
        .isEqualTo(new Figure.Fraction(0, 2));
    assertThat(fraction(scores, "attribution accuracy, gold no source"))
        .isEqualTo(new Figure.Fraction(1, 2));
    assertThat(value(scores, "detection exact F1")).hasValue(1);
    assertThat(scores.wrongCases())
        .extracting(WrongCase::error)
        .containsExactly("no source given", "source given, gold has none", "wrong source");
  }

  @Test
  void attributionOverAllIsHarderThanOverTheFound() {
    var scores = score(GOLD, List.of(), List.of(FROZEN, Records.withSource(NO_BOAT, "boats")));

    assertThat(value(scores, "attribution accuracy")).hasValue(0.2);
    assertThat(value(scores, "attribution accuracy, given found")).hasValue(0.5);
  }

  @Test
  void attributionByNameAcceptsAnotherMention() {
    var system = goldWith(0, Records.withSource(FROZEN, "Solheim"));

    assertThat(value("attribution accuracy", system)).hasValue(0.8);
    assertThat(value("attribution accuracy, by name", system)).hasValue(1);
  }

  @Test
  void speechInsideSpeechIsAGroupOfItsOwn() {
    var gold = goldWith(2, Records.asInnerCue(REMARKABLE));

    assertThat(fraction(score(gold, List.of(), GOLD), "attribution accuracy, gold inner cue"))
        .isEqualTo(new Figure.Fraction(1, 1));
    assertThat(score(GOLD, List.of(), GOLD).figures())
        .extracting(Figure::name)
        .doesNotContain("attribution accuracy, gold inner cue");
  }

  @Test
  void aMarkThatIsNoSpeechIsAFalseAlarmOnlyWithASource() {
    var alarm = score(GOLD, List.of(), goldAnd(SNOW_PLAN));
    assertThat(value(alarm, "false alarms (with a source)")).hasValue(1);
    assertThat(value(alarm, "detection exact precision")).hasValue(5.0 / 6);
    assertThat(alarm.wrongCases())
        .extracting(WrongCase::error)
        .containsExactly("false alarm", "spurious");

    var unsourced = score(GOLD, List.of(), goldAnd(Records.withSource(SNOW_PLAN)));
    assertThat(value(unsourced, "false alarms (with a source)")).hasValue(0);
    assertThat(value(unsourced, "reported at all")).hasValue(1);
  }

  @Test
  void aFalseAlarmCoversFourFifthsOfTheMark() {
    // 8 of the 9 units of "snow plan", then 7.
    var most = Records.withContent(SNOW_PLAN, at("snow pla"));
    var less = Records.withContent(SNOW_PLAN, at("snow pl"));

    assertThat(value("false alarms (with a source)", goldAnd(most))).hasValue(1);
    assertThat(value("false alarms (with a source)", goldAnd(less))).hasValue(0);
  }

  @Test
  void marksThatCannotBeJudgedNeitherHelpNorHurt() {
    var scores = score(GOLD, SNOW_PLAN_MARK, goldAnd(SNOW_PLAN));

    assertThat(value(scores, "detection exact precision")).hasValue(1);
    assertThat(value(scores, "detection relaxed precision")).hasValue(1);
    assertThat(scores.notes())
        .contains(Note.count("system quoted spans", 6), Note.count("system spans not judged", 1));
  }

  @Test
  void aSpanHalfInMarksThatCannotBeJudgedIsLeftOut() {
    // "snow plan" has 9 units, of which the ignored "plan" has 4, "w plan" 6.
    var plan = List.of(new JudgedMark(DOC, List.of(at("plan"))));
    var more = List.of(new JudgedMark(DOC, List.of(at("w plan"))));

    assertThat(value(score(GOLD, plan, goldAnd(SNOW_PLAN)), "detection exact precision"))
        .hasValue(5.0 / 6);
    assertThat(value(score(GOLD, more, goldAnd(SNOW_PLAN)), "detection exact precision"))
        .hasValue(1);
  }

  @Test
  void eachGoldSpanIsMatchedOnce() {
    assertThat(value("detection exact precision", goldAnd(FROZEN))).hasValue(5.0 / 6);
  }

  @Test
  void ofTwoEqualSpansTheOneWithASourceIsMatched() {
    var system = new ArrayList<ScoredRecord>();
    system.add(Records.withSource(FROZEN));
    system.addAll(GOLD);

    assertThat(value("attribution accuracy", system)).hasValue(1);
  }

  @Test
  void speakersAreComparedByName() {
    var system = new ArrayList<>(GOLD);
    system.set(0, Records.withSpeaker(FROZEN, "Solheim"));
    system.set(1, Records.withSpeaker(NO_BOAT, ""));
    system.set(2, Records.withSpeaker(REMARKABLE, "Ada Lund"));

    var scores = score(GOLD, List.of(), system);

    assertThat(fraction(scores, "speaker accuracy")).isEqualTo(new Figure.Fraction(1, 3));
    assertThat(scores.wrongCases())
        .extracting(WrongCase::error)
        .containsExactly("wrong speaker", "wrong speaker");
  }

  @Test
  void anAliasIsRightToo() {
    var gold = goldWith(2, Records.withAliases(REMARKABLE, "The Ice Queen"));
    var system = goldWith(2, Records.withSpeaker(REMARKABLE, "ice queen"));

    assertThat(value(score(gold, List.of(), system), "speaker accuracy")).hasValue(1);
    assertThat(value(score(GOLD, List.of(), system), "speaker accuracy")).hasValue(2.0 / 3);
  }

  @Test
  void goldWithoutSpeakersHasNoSpeakerFigures() {
    assertThat(score(List.of(WAITED), List.of(), List.of(WAITED)).figures())
        .extracting(Figure::name)
        .doesNotContain("speaker accuracy");
  }

  @Test
  void offsetsAreUnitsAlsoBehindAnEmoji() {
    var text = "😀 “Hei,” Ola said.";
    var source = List.of(new Span(10, 13));
    var gold = record("e", DIRECT, List.of(new Span(4, 8)), List.of(), source, "");
    var system = record("e", DIRECT, List.of(new Span(4, 7)), List.of(), source, "");

    var scores =
        QuoteScorer.score(
            new QuoteGold(new TreeMap<>(Map.of("e", text)), List.of(gold), List.of(), List.of()),
            List.of(system),
            QuoteTask.DIRECT,
            Resampling.NONE);

    assertThat(value(scores, "detection exact F1")).hasValue(1);
    assertThat(value(scores, "attribution accuracy")).hasValue(1);
  }

  @Test
  void anEmojiAtTheEndOfASpanStays() {
    var text = "“Hei 😀” Ola said.";

    assertThat(Trim.of(text, new Span(0, 8))).contains(new Span(1, 7));
    assertThat(Trim.of(text, new Span(7, 9))).isEmpty();
  }

  @Test
  void leavesOutWhatDoesNotFitTheTextsAndSaysSo() {
    var foreign = record("elsewhere", DIRECT, List.of(new Span(0, 3)), List.of(), List.of(), "");
    var tooLong = Records.withContent(WAITED, new Span(5, TEXT.length() + 1));

    var scores = score(GOLD, List.of(), goldAnd(foreign, tooLong));

    assertThat(value(scores, "detection exact precision")).hasValue(1);
    assertThat(scores.warnings())
        .containsExactly(
            "system: 1 records of documents that are not judged",
            "system: 1 spans outside their text, left out");
  }

  @Test
  void notesTellHowLongSourcesAre() {
    assertThat(score(GOLD, List.of(), List.of(FROZEN)).notes())
        .extracting(Note::name, note -> note.value().map(Number::toString).orElse("none"))
        .contains(
            tuple("documents", "2"),
            tuple("gold quoted spans", "5"),
            tuple("gold spans not found", "4"),
            tuple("mean words in a gold source", "3.0"),
            tuple("mean words in a system source", "4.0"));
  }

  @Test
  void refusesToScoreNoTexts() {
    var gold = new QuoteGold(new TreeMap<>(), GOLD, List.of(), List.of());

    assertThatThrownBy(() -> QuoteScorer.score(gold, GOLD, QuoteTask.DIRECT, Resampling.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no text to judge");
  }
}
