/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.verbatim.eval.measure.Bootstrap;
import org.verbatim.eval.measure.Definition;
import org.verbatim.eval.measure.Reliability;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.measure.Tally;

/**
 * Scores the quotations that a system found.
 *
 * <p><b>Task direct</b> compares quoted spans: stretches of one line each, between marks, trimmed
 * of everything but letters and digits at both ends.
 *
 * <ul>
 *   <li><i>detection exact</i>: precision, recall and F1 of spans with equal ends, one to one.
 *   <li><i>detection relaxed</i>: the same, where at least 0.8 of the units in either span are in
 *       both.
 *   <li><i>attribution accuracy</i>: over all gold spans, the found ones (relaxed) whose source
 *       covers a telling word of the gold source; without a gold source, those without one. A
 *       determiner, title or preposition tells nothing, unless the gold source has nothing else.
 *   <li><i>given found</i>: the same over the spans found. <i>by name</i>: another mention with a
 *       telling word in common is right too; pronouns are not resolved.
 *   <li><i>gold direct, mixed, pronoun source, other source, no source, inner cue</i>: the same for
 *       gold spans of that kind.
 *   <li><i>false alarms</i>: the share of marks that are no speech which the system covers by at
 *       least 0.8 with a quotation that has a source; <i>reported at all</i>: with any quotation.
 *   <li><i>speaker accuracy</i>: over all gold spans that have a speaker, those found with a name
 *       that means the speaker or an alias; <i>given found</i>: over the spans found.
 *   <li><i>calibration error</i>: the expected error over ten bins of the confidence that the
 *       system states, over the found spans that it gives a source (or a speaker).
 * </ul>
 *
 * <p>An unmatched span of which at least half lies in marks that cannot be judged is left out.
 *
 * <p><b>Task all</b> compares records by the words of their parts.
 *
 * <ul>
 *   <li><i>cue exact</i>: the same cue words, over the records with a cue. <i>source exact</i>,
 *       <i>content exact</i>: aligned records with the same words there; two are aligned if their
 *       cues overlap or, where one has no cue, if at least half of the words of either content are
 *       shared. <i>triple exact</i>: all three parts the same.
 *   <li><i>overlap</i>: words that both sides label alike, over the words labelled; per part and
 *       for the three together.
 *   <li><i>triple loose</i>: aligned, contents share a word, and sources share a telling word or
 *       are both empty.
 * </ul>
 *
 * <p>Precision counts system records that agree with any gold record, recall gold records that
 * agree with any system record.
 */
public final class QuoteScorer {

  private QuoteScorer() {}

  /**
   * Scores what the system reports.
   *
   * @throws IllegalArgumentException if no document is judged
   */
  public static QuoteScores score(
      QuoteGold gold, List<ScoredRecord> system, QuoteTask task, Resampling resampling) {
    if (gold.texts().isEmpty()) {
      throw new IllegalArgumentException("there is no text to judge");
    }
    return switch (task) {
      case DIRECT -> scoreDirect(gold, system, resampling);
      case ALL -> scoreAll(gold, system, resampling);
    };
  }

  private static QuoteScores scoreDirect(
      QuoteGold gold, List<ScoredRecord> system, Resampling resampling) {
    var fitting = new Fitting(gold.texts());
    var marked = fitting.records("gold", gold.records());
    var reported = fitting.records("system", system);
    var unattributed = fitting.marks("unattributed marks", gold.unattributed());
    var ignored = fitting.marks("ignored marks", gold.ignored());
    var scorer = new DirectScorer();
    var tallies = new ArrayList<Tally>();
    gold.texts()
        .forEach(
            (doc, text) ->
                tallies.add(
                    scorer.count(
                        new ScoredDocument(doc, text),
                        marked.getOrDefault(doc, List.of()),
                        reported.getOrDefault(doc, List.of()),
                        unattributed.getOrDefault(doc, List.of()),
                        ignored.getOrDefault(doc, List.of()))));
    var total = total(tallies);
    return scores(
        QuoteTask.DIRECT,
        tallies,
        DirectScorer.definitions(total),
        DirectScorer.notes(tallies.size(), total),
        DirectScorer.reliability(total),
        scorer.wrongCases(),
        fitting.warnings(),
        resampling);
  }

  private static QuoteScores scoreAll(
      QuoteGold gold, List<ScoredRecord> system, Resampling resampling) {
    var fitting = new Fitting(gold.texts());
    var marked = fitting.records("gold", gold.records());
    var reported = fitting.records("system", system);
    var scorer = new AllScorer();
    var tallies = new ArrayList<Tally>();
    gold.texts()
        .forEach(
            (doc, text) ->
                tallies.add(
                    scorer.count(
                        new ScoredDocument(doc, text),
                        marked.getOrDefault(doc, List.of()),
                        reported.getOrDefault(doc, List.of()))));
    return scores(
        QuoteTask.ALL,
        tallies,
        AllScorer.definitions(),
        AllScorer.notes(tallies.size(), total(tallies)),
        List.of(),
        scorer.wrongCases(),
        fitting.warnings(),
        resampling);
  }

  private static Tally total(List<Tally> tallies) {
    var total = new Tally();
    tallies.forEach(total::addAll);
    return total;
  }

  private static QuoteScores scores(
      QuoteTask task,
      List<Tally> tallies,
      List<Definition> definitions,
      List<Note> notes,
      List<Reliability> reliability,
      List<WrongCase> wrong,
      List<String> warnings,
      Resampling resampling) {
    return new QuoteScores(
        task,
        notes,
        new Bootstrap(tallies).figures(definitions, resampling),
        reliability,
        wrong.stream().sorted(Comparator.comparing(WrongCase::error)).toList(),
        warnings);
  }
}
