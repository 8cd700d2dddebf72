/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verbatim.eval.measure.CalibrationError;
import org.verbatim.eval.measure.Counts;
import org.verbatim.eval.measure.Definition;
import org.verbatim.eval.measure.Reliability;
import org.verbatim.eval.measure.Share;
import org.verbatim.eval.measure.Tally;
import org.verbatim.eval.quotes.Sources.Verdict;
import org.verbatim.eval.quotes.text.Trim;
import org.verbatim.model.QuotationKind;
import org.verbatim.text.Span;

/** Counts, document by document, who said what stands in quotation marks. */
final class DirectScorer {

  /** The part of an unmatched span that must lie in marks that cannot be judged. */
  private static final double MOSTLY = 0.5;

  /** The part of a mark that is no speech which a system span must cover to report it. */
  private static final double NEARLY_ALL = 0.8;

  /** What a stated confidence is held against. */
  private static final String SOURCE = "source";

  private static final String SPEAKER = "speaker";

  private static final String NO_SOURCE = "no source";
  private static final String PRONOUN_SOURCE = "pronoun source";
  private static final String OTHER_SOURCE = "other source";
  private static final String INNER_CUE = "inner cue";

  /** What attribution accuracy is broken down by, in the order of the table. */
  private static final List<String> GROUPS =
      List.of(
          QuotationKind.DIRECT.label(),
          QuotationKind.MIXED.label(),
          PRONOUN_SOURCE,
          OTHER_SOURCE,
          NO_SOURCE,
          INNER_CUE);

  private final List<WrongCase> wrong = new ArrayList<>();

  /** The cases that were wrong in all documents counted so far, in the order found. */
  List<WrongCase> wrongCases() {
    return List.copyOf(wrong);
  }

  Tally count(
      ScoredDocument document,
      List<ScoredRecord> gold,
      List<ScoredRecord> system,
      List<JudgedMark> unattributed,
      List<JudgedMark> ignored) {
    var pieces = new Pieces(document.text());
    var goldPieces = pieces.ofGold(gold);
    var systemPieces = pieces.ofSystem(system);
    var matched = BestFirstMatching.match(goldPieces, systemPieces);
    var tally = new Tally();
    countSystem(tally, document, systemPieces, matched, ignored);
    for (int i = 0; i < goldPieces.size(); i++) {
      var found = Optional.ofNullable(matched.get(i)).map(systemPieces::get);
      countGold(tally, document, goldPieces.get(i), found);
    }
    countFalseAlarms(tally, document, systemPieces, unattributed);
    return tally;
  }

  private void countSystem(
      Tally tally,
      ScoredDocument document,
      List<Piece> pieces,
      Map<Integer, Integer> matched,
      List<JudgedMark> ignored) {
    var zones = ignored.stream().flatMap(mark -> mark.content().stream()).toList();
    var used = new HashSet<>(matched.values());
    for (int j = 0; j < pieces.size(); j++) {
      var piece = pieces.get(j);
      tally.add("system all");
      if (piece.hasSource()) {
        tally.add("system with source");
        tally.add("system source words", document.words().at(piece.record().source()).size());
      }
      if (used.contains(j)) {
        tally.add("system");
      } else if (coverage(piece.span(), zones) < MOSTLY) {
        tally.add("system");
        wrong.add(WrongCase.needless("spurious", document, piece.span(), piece.record()));
      }
    }
  }

  private void countGold(Tally tally, ScoredDocument document, Piece piece, Optional<Piece> found) {
    var gold = piece.record();
    var verdict =
        found
            .map(
                match ->
                    new Sources(document.words()).verdict(gold.source(), match.record().source()))
            .orElse(Verdict.WRONG);
    tally.add("gold");
    tally.addIf(found.isPresent(), "relaxed");
    tally.addIf(found.filter(match -> match.span().equals(piece.span())).isPresent(), "exact");
    tally.addIf(verdict == Verdict.RIGHT, "source right");
    tally.addIf(verdict != Verdict.WRONG, "source right by name");
    for (var group : groups(tally, document, gold)) {
      tally.add("gold " + group);
      tally.addIf(verdict == Verdict.RIGHT, "right " + group);
    }
    found.ifPresentOrElse(
        match -> listDifferences(document, piece, match, verdict),
        () -> wrong.add(WrongCase.missed(document, piece.span(), gold)));
    found
        .filter(Piece::hasSource)
        .ifPresent(match -> countConfidence(tally, SOURCE, match, verdict == Verdict.RIGHT));
    if (gold.speaker().isPresent()) {
      countSpeaker(tally, document, piece, found);
    }
  }

  private static void countConfidence(Tally tally, String decided, Piece match, boolean right) {
    match
        .record()
        .confidence()
        .ifPresent(confidence -> Reliability.count(tally, decided, confidence, right));
  }

  private static List<String> groups(Tally tally, ScoredDocument document, ScoredRecord gold) {
    var groups = new ArrayList<String>();
    groups.add(gold.kind().orElse(QuotationKind.DIRECT).label());
    var source = document.words().at(gold.source());
    if (source.isEmpty()) {
      groups.add(NO_SOURCE);
    } else {
      boolean pronoun = new Sources(document.words()).isPronoun(source);
      groups.add(pronoun ? PRONOUN_SOURCE : OTHER_SOURCE);
      tally.add("gold with source");
      tally.add("gold source words", source.size());
    }
    if (gold.innerCue()) {
      groups.add(INNER_CUE);
    }
    return groups;
  }

  private void countSpeaker(
      Tally tally, ScoredDocument document, Piece piece, Optional<Piece> found) {
    boolean right =
        found
            .flatMap(match -> match.record().speaker())
            .filter(name -> SpeakerNames.right(piece.record(), name))
            .isPresent();
    tally.add("gold speakers");
    tally.addIf(found.isPresent(), "found speakers");
    tally.addIf(right, "speaker right");
    found
        .filter(match -> match.record().speaker().isPresent())
        .ifPresent(match -> countConfidence(tally, SPEAKER, match, right));
    if (found.isPresent() && !right) {
      wrong.add(
          WrongCase.different(
              "wrong speaker", document, piece.span(), piece.record(), found.get().record()));
    }
  }

  private void listDifferences(ScoredDocument document, Piece piece, Piece match, Verdict verdict) {
    var gold = piece.record();
    var system = match.record();
    if (!match.span().equals(piece.span())) {
      wrong.add(
          WrongCase.different("boundary", document, piece.span(), gold, system)
              .withSystemSpan(match.span()));
    }
    if (verdict != Verdict.RIGHT) {
      var error = sourceError(piece, match);
      wrong.add(
          WrongCase.different(
              verdict == Verdict.RIGHT_BY_NAME ? error + " (same name elsewhere)" : error,
              document,
              piece.span(),
              gold,
              system));
    }
  }

  private static String sourceError(Piece gold, Piece system) {
    if (!gold.hasSource()) {
      return "source given, gold has none";
    }
    return system.hasSource() ? "wrong source" : "no source given";
  }

  private void countFalseAlarms(
      Tally tally, ScoredDocument document, List<Piece> system, List<JudgedMark> unattributed) {
    for (var mark : unattributed) {
      trimmed(document, mark).ifPresent(span -> countMark(tally, document, span, system));
    }
  }

  private static Optional<Span> trimmed(ScoredDocument document, JudgedMark mark) {
    if (mark.content().isEmpty()) {
      return Optional.empty();
    }
    var last = mark.content().get(mark.content().size() - 1);
    return Trim.of(document.text(), new Span(mark.content().get(0).begin(), last.end()));
  }

  private void countMark(Tally tally, ScoredDocument document, Span mark, List<Piece> system) {
    var reports =
        system.stream()
            .filter(piece -> coverage(mark, List.of(piece.span())) >= NEARLY_ALL)
            .toList();
    var alarm = reports.stream().filter(Piece::hasSource).findFirst();
    tally.add("marks");
    tally.addIf(!reports.isEmpty(), "reported marks");
    tally.addIf(alarm.isPresent(), "alarms");
    alarm.ifPresent(
        piece -> wrong.add(WrongCase.needless("false alarm", document, mark, piece.record())));
  }

  /** The share of a span's units that lie in at least one of the others. */
  private static double coverage(Span span, List<Span> others) {
    long inside =
        IntStream.range(span.begin(), span.end())
            .filter(unit -> others.stream().anyMatch(other -> other.contains(unit)))
            .count();
    return (double) inside / span.length();
  }

  /** The figures, without those that the gold has nothing for. */
  static List<Definition> definitions(Counts total) {
    var definitions = new ArrayList<Definition>();
    definitions.addAll(
        Definition.precisionRecallF1(
            "detection exact", new Share("exact", "system"), new Share("exact", "gold")));
    definitions.addAll(
        Definition.precisionRecallF1(
            "detection relaxed", new Share("relaxed", "system"), new Share("relaxed", "gold")));
    definitions.add(new Definition("attribution accuracy", new Share("source right", "gold")));
    definitions.add(
        new Definition("attribution accuracy, given found", new Share("source right", "relaxed")));
    definitions.add(
        new Definition("attribution accuracy, by name", new Share("source right by name", "gold")));
    for (var group : GROUPS) {
      if (total.of("gold " + group) > 0) {
        definitions.add(
            new Definition(
                "attribution accuracy, gold " + group,
                new Share("right " + group, "gold " + group)));
      }
    }
    if (total.of("marks") > 0) {
      definitions.add(new Definition("false alarms (with a source)", new Share("alarms", "marks")));
      definitions.add(new Definition("reported at all", new Share("reported marks", "marks")));
    }
    if (total.of("gold speakers") > 0) {
      definitions.add(
          new Definition("speaker accuracy", new Share("speaker right", "gold speakers")));
      definitions.add(
          new Definition(
              "speaker accuracy, given found", new Share("speaker right", "found speakers")));
    }
    for (var decided : List.of(SOURCE, SPEAKER)) {
      if (!Reliability.of(total, decided).bins().isEmpty()) {
        definitions.add(
            new Definition("calibration error, " + decided, new CalibrationError(decided)));
      }
    }
    return definitions;
  }

  /** How often sources and speakers of a stated confidence are right. */
  static List<Reliability> reliability(Counts total) {
    return Stream.of(SOURCE, SPEAKER)
        .map(decided -> Reliability.of(total, decided))
        .filter(reliability -> !reliability.bins().isEmpty())
        .toList();
  }

  /** The counts that are printed above the figures. */
  static List<Note> notes(int documents, Counts total) {
    return List.of(
        Note.count("documents", documents),
        Note.count("gold quoted spans", total.of("gold")),
        Note.count("system quoted spans", total.of("system all")),
        Note.count("system spans not judged", total.of("system all") - total.of("system")),
        Note.count("gold spans not found", total.of("gold") - total.of("relaxed")),
        Note.mean(
            "mean words in a gold source",
            new Share("gold source words", "gold with source").value(total)),
        Note.mean(
            "mean words in a system source",
            new Share("system source words", "system with source").value(total)));
  }
}
