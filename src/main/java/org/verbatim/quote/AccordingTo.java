/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.List;
import java.util.Optional;
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

  /** They agreed, according to Quill. */
  private Optional<Report> before() {
    int begin = Math.max(scene.isLead(0) ? 1 : 0, scene.previousPhraseEnd());
    return report(begin, scene.trimStops(0, cue.from()));
  }

  private Optional<Report> report(int from, int to) {
    return to <= from
        ? Optional.empty()
        : Optional.of(new Report(cue, List.of(new Range(from, to)), Rule.ACCORDING_TO));
  }
}
