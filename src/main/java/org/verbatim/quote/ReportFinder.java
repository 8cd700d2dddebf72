/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.CueKind;
import org.verbatim.quote.Report.Range;
import org.verbatim.quote.ReportingWords.Inflection;

/**
 * Joins the cues of a frame to what they report: what stands before a cue that breaks in or ends
 * the sentence ("They agreed, he said."), else what follows it ("He said that they agreed.").
 */
final class ReportFinder {

  private static final Set<String> MODALS =
      Set.of("must", "can", "could", "may", "might", "should");

  private final List<MarkPair> pairs;
  private final SpeechJudge judge;

  ReportFinder(List<MarkPair> pairs, SpeechJudge judge) {
    this.pairs = pairs;
    this.judge = judge;
  }

  /** The reports of a frame in the order of their cues; a cue that reports nothing gives none. */
  List<Report> find(Frame frame, List<CueMatch> cues) {
    List<Report> reports = new ArrayList<>();
    for (int c = 0; c < cues.size(); c++) {
      report(new Scene(frame, cues, c, pairs, judge)).ifPresent(reports::add);
    }
    return reports;
  }

  private static Optional<Report> report(Scene scene) {
    if (scene.cue().kind() == CueKind.ACCORDING_TO) {
      return new AccordingTo(scene).report();
    }
    if (scene.cue().kind() == CueKind.NOUN) {
      return ofNoun(scene);
    }
    var before = new BeforeCue(scene);
    return before
        .afterStretch()
        .or(before::afterClause)
        .or(() -> new BehindCue(scene).report())
        .filter(report -> !isConditional(scene) || hasStretch(scene, report))
        .filter(report -> !isUnsaid(scene, report));
  }

  /** his claim that they agreed; her call for a "pause" */
  private static Optional<Report> ofNoun(Scene scene) {
    var noun = new NounCue(scene.frame(), scene.cue().head());
    return noun.content()
        .map(found -> found.to() < scene.frame().body() ? found : toEnd(scene, found.from()))
        .filter(found -> found.to() > found.from())
        .map(
            found ->
                new Report(
                    scene.cue(),
                    List.of(found),
                    noun.takesClause() ? Rule.NOUN_THAT_CLAUSE : Rule.CUE_NOUN_GOVERNS));
  }

  private static Range toEnd(Scene scene, int from) {
    return new Range(from, scene.contentEnd(from));
  }

  /** is known as the "dean"; could be blamed for the "gap": nobody has said so. */
  private static boolean isUnsaid(Scene scene, Report report) {
    if (report.rule() != Rule.CUE_VERB_GOVERNS && report.rule() != Rule.VERB_INFINITIVE) {
      return false;
    }
    CueMatch cue = scene.cue();
    boolean passive = false;
    boolean possible = false;
    for (int i = cue.from(); i < cue.head(); i++) {
      passive |= FunctionWords.BE.contains(scene.frame().item(i).lower());
      possible |= MODALS.contains(scene.frame().item(i).lower());
    }
    boolean thought = scene.verb().sort() == ReportingVerb.Sort.THOUGHT;
    boolean past = cue.inflection() == Inflection.PAST || cue.inflection() == Inflection.PARTICIPLE;
    return possible || (thought && passive && past);
  }

  /** if he thought they agreed: nobody has said so yet. */
  private static boolean isConditional(Scene scene) {
    Frame frame = scene.frame();
    for (int i = Math.max(0, scene.cue().from() - 3); i < scene.cue().from(); i++) {
      if (frame.is(i, "if") || frame.is(i, "whether") || frame.is(i, "unless")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasStretch(Scene scene, Report report) {
    return report.ranges().stream().anyMatch(range -> scene.hasStretch(range.from(), range.to()));
  }
}
