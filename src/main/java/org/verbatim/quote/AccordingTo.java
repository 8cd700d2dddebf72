/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.verbatim.quote.Report.Range;

/** What "according to" reports: the clause behind its phrase, or the one before it. */
final class AccordingTo {

  private final Scene scene;
  private final Frame frame;
  private final CueMatch cue;

  AccordingTo(Scene scene) {
    this.scene = scene;
    this.frame = scene.frame();
    this.cue = scene.cue();
  }

  Optional<Report> report() {
    boolean first = cue.from() == 0 || (cue.from() == 1 && scene.isLead(0));
    return first ? behind() : before();
  }

  /** According to Quill, they agreed. */
  private Optional<Report> behind() {
    int comma = cue.to();
    while (comma < frame.body() && !frame.is(comma, ",")) {
      comma++;
    }
    return comma + 1 < frame.body()
        ? report(comma + 1, scene.contentEnd(comma + 1))
        : Optional.empty();
  }

  /** They agreed, according to Quill. The bridge, according to Quill, is "old." */
  private Optional<Report> before() {
    int begin = Math.max(scene.isLead(0) ? 1 : 0, scene.previousPhraseEnd());
    int end = scene.trimStops(0, cue.from());
    int comma = cue.to();
    while (comma < frame.body() && !frame.is(comma, ",") && !frame.isStretch(comma)) {
      comma++;
    }
    boolean breaksIn = frame.is(comma, ",") && end < cue.from() && isUnfinished(begin, end);
    int rest = breaksIn ? scene.contentEnd(comma + 1) : comma + 1;
    if (rest <= comma + 1 || end <= begin || !scene.hasVerb(comma + 1, rest)) {
      return report(begin, end);
    }
    var ranges = List.of(new Range(begin, end), new Range(comma + 1, rest));
    return Optional.of(new Report(cue, ranges, Rule.ACCORDING_TO));
  }

  /** For the town; while most of them agreed: the clause is still to come. */
  private boolean isUnfinished(int from, int to) {
    return !scene.hasVerb(from, to)
        || FunctionWords.SUBORDINATORS.contains(scene.word(from))
            && IntStream.range(from, to).noneMatch(i -> frame.is(i, ","));
  }

  private Optional<Report> report(int from, int to) {
    return to <= from
        ? Optional.empty()
        : Optional.of(new Report(cue, List.of(new Range(from, to)), Rule.ACCORDING_TO));
  }
}
