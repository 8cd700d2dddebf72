/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import static org.verbatim.quote.FunctionWords.CONJUNCTIONS;
import static org.verbatim.quote.FunctionWords.DAYS;
import static org.verbatim.quote.FunctionWords.PREPOSITIONS;
import static org.verbatim.quote.FunctionWords.QUESTION_WORDS;
import static org.verbatim.quote.FunctionWords.STOPS;
import static org.verbatim.quote.FunctionWords.SUBORDINATORS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.quote.Report.Range;

/** What a cue reports that stands before it: "They agreed," he said, "to meet." */
final class BeforeCue {

  /** The longest subject of a reporting verb, with appositions, in words. */
  private static final int LONGEST_SUBJECT = 30;

  /** Fewer words before a comma are an adverbial, no clause: On Monday, he said … */
  private static final int SHORTEST_CLAUSE = 4;

  /** Words that open another clause right behind a stretch. */
  private static final Set<String> JOINING = Set.of("and", "but", "or", "which", "who", "so");

  private static final Set<String> PERSONS = Set.of("he", "she", "i", "we", "you");

  private final Scene scene;
  private final Frame frame;
  private final CueMatch cue;

  BeforeCue(Scene scene) {
    this.scene = scene;
    this.frame = scene.frame();
    this.cue = scene.cue();
  }

  /** "We agreed," he said. – and, where he goes on, "to meet." */
  Optional<Report> afterStretch() {
    ReportingVerb verb = scene.verb();
    if (cue.isGerund()) {
      return Optional.empty();
    }
    int stretch = stretchBefore();
    if (stretch < 0) {
      return Optional.empty();
    }
    boolean inverted = stretch == cue.from() - 1 || isCommaBehind(stretch, cue.from() - 1);
    boolean fits = verb.reports() || verb.takesThat();
    boolean introduces = frame.is(0, "as") || frame.is(cue.to(), ":");
    if (!fits || scene.thatFollows() || introduces) {
      return Optional.empty();
    }
    List<Range> ranges = new ArrayList<>();
    ranges.add(new Range(contentStart(stretch), stretch + 1));
    resumption().ifPresent(ranges::add);
    return Optional.of(
        new Report(cue, ranges, inverted ? Rule.INVERTED_CUE_VERB : Rule.CUE_VERB_AFTER_QUOTATION));
  }

  private boolean isCommaBehind(int stretch, int comma) {
    return comma == stretch + 1 && STOPS.contains(frame.item(comma).lower());
  }

  /** The stretch that the cue's subject follows at once, -1 if there is none. */
  private int stretchBefore() {
    int previousCue = scene.previousCueEnd();
    int lowest = Math.max(previousCue, cue.from() - LONGEST_SUBJECT);
    for (int i = cue.from() - 1; i >= lowest; i--) {
      Item item = frame.item(i);
      if (item.isStretch()) {
        boolean comma = i + 1 < frame.size() && STOPS.contains(frame.item(i + 1).lower());
        boolean ends = ",?!.-—–…".indexOf(scene.lastInside(i)) >= 0;
        return (comma || ends) && !isGoverned(i) && !opensNewClause(i + 1) ? i : -1;
      }
      boolean finite = item.isVerb() && !isInRelativeClause(i) && !scene.endsFrame(cue);
      boolean joined =
          item.pos().equals("CCONJ") && scene.endsFrame(cue) && scene.hasVerb(i, cue.from());
      if (finite || joined || item.is(";") || item.is(":") || item.is("that")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether the cue stands in a clause of its own behind the stretch: it was "dear," and Quill
   * vowed to help; "dear," after Quill said so; a "gap," which allows them.
   */
  private boolean opensNewClause(int behind) {
    if (scene.endsFrame(cue)) {
      return false;
    }
    int at = frame.is(behind, ",") ? behind + 1 : behind;
    boolean joins = JOINING.contains(scene.word(at)) || SUBORDINATORS.contains(scene.word(at));
    for (int i = at; joins && i < cue.from(); i++) {
      joins = !STOPS.contains(frame.item(i).lower());
    }
    return joins && at < cue.from();
  }

  private boolean isInRelativeClause(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 12); i--) {
      Item item = frame.item(i);
      if (item.is("who") || item.is("which") || item.is("whose") || item.is("that")) {
        return true;
      }
      if (item.isStretch()) {
        return false;
      }
      if (item.is(",") && verb - i <= 3) {
        return true; // Mara Quill, speaking in Vell, said
      }
    }
    return false;
  }

  /** Whether an earlier cue has the stretch already: he called it "vile," she said. */
  private boolean isGoverned(int stretch) {
    return scene
        .previousCue()
        .filter(previous -> previous.to() == stretch)
        .flatMap(CueMatch::verb)
        .filter(ReportingVerb::takesObject)
        .isPresent();
  }

  /** Where the clause begins that ends with this stretch: behind the last report's end. */
  private int contentStart(int stretch) {
    int start = scene.previousCueEnd();
    boolean announced = frame.is(stretch - 1, ":") || frame.is(stretch - 1, "--");
    if (start > 0 || announced) {
      return stretch; // One rule held: "Be kind," he said.
    }
    while (start < stretch && scene.isLead(start)) {
      start++;
    }
    return start;
  }

  /** What follows a cue that broke in: , "to meet." or , they would meet. */
  private Optional<Range> resumption() {
    int comma = endOfSubjectBehind();
    if (comma >= frame.body() || !STOPS.contains(frame.item(comma).lower())) {
      return Optional.empty();
    }
    int begin = comma + 1;
    int end = scene.contentEnd(begin);
    if (!frame.isStretch(begin) || end <= begin) {
      return Optional.empty();
    }
    return Optional.of(new Range(begin, end));
  }

  /** The first stop behind the cue, or the end of the frame. */
  private int endOfSubjectBehind() {
    int at = cue.to();
    while (at < frame.body() && !STOPS.contains(frame.item(at).lower())) {
      at++;
    }
    while (at + 1 < frame.body() && !frame.isStretch(at + 1) && laterStretchAfterStop(at)) {
      at++;
    }
    return at;
  }

  /** said Quill, a builder, "but …": skips the apposition. */
  private boolean laterStretchAfterStop(int at) {
    for (int i = at + 1; i < Math.min(frame.body(), at + Scene.LONGEST_ADVERBIAL); i++) {
      if (frame.isStretch(i)) {
        return i > 0 && frame.is(i - 1, ",") && scene.nextCueFrom() > i;
      }
      if (frame.item(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** They agreed, he said. */
  Optional<Report> afterClause() {
    ReportingVerb verb = scene.verb();
    if (!verb.takesClause() || cue.isGerund()) {
      return Optional.empty();
    }
    int subject = subjectStart();
    boolean person = subject >= 0 && PERSONS.contains(scene.word(subject));
    if (verb.sort() == ReportingVerb.Sort.SHOWING && person) {
      return Optional.empty(); // The basin, he found, held water.
    }
    boolean inverted = subject == cue.from();
    if (subject < 2 || !frame.is(subject - 1, ",")) {
      return Optional.empty();
    }
    int begin = clauseStart(subject - 1);
    int previous = scene.previousCueEnd();
    if (begin < previous || subject - 1 - begin < 1) {
      return Optional.empty();
    }
    boolean clause =
        subject - 1 - begin >= SHORTEST_CLAUSE
            && scene.hasVerb(begin, subject - 1)
            && !isSubordinate(begin, subject - 1);
    int behind = inverted ? scene.nounPhraseEnd(cue.to()) : scene.listenerEnd(cue.to());
    if (inverted && behind == cue.to()) {
      return Optional.empty();
    }
    boolean ends = behind >= frame.body() || isAdverbialToEnd(behind);
    boolean breaksIn = behind < frame.body() && frame.is(behind, ",");
    List<Range> ranges = new ArrayList<>();
    if (clause && ends) {
      ranges.add(new Range(begin, subject - 1));
    } else if (breaksIn && !inverted) {
      int end = scene.contentEnd(behind + 1);
      boolean more = end > behind + 1 && (clause || scene.hasVerb(behind + 1, end));
      if (!more) {
        return Optional.empty();
      }
      if (!(begin == 0 && subject - 1 == 1 && CONJUNCTIONS.contains(frame.item(0).lower()))) {
        ranges.add(new Range(begin, subject - 1));
      }
      boolean goesOn =
          !scene.isParticiple(behind + 1) && !CONJUNCTIONS.contains(scene.word(behind + 1));
      if (goesOn && scene.hasVerb(behind + 1, end)) {
        ranges.add(new Range(behind + 1, end));
      } else if (!clause) {
        return Optional.empty();
      }
    } else if (clause && breaksIn) {
      ranges.add(new Range(begin, subject - 1));
    }
    return ranges.isEmpty()
        ? Optional.empty()
        : Optional.of(new Report(cue, ranges, Rule.CLAUSE_BEFORE_VERB));
  }

  /** As the crowd cheered, he said: half a sentence, and the other half is still to come. */
  private boolean isSubordinate(int from, int to) {
    if (!SUBORDINATORS.contains(scene.word(from))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (frame.is(i, ",")) {
        return false;
      }
    }
    return true;
  }

  /** Back over a subject without a stop or a verb; the cue's own start if it has none. */
  private int subjectStart() {
    int at = cue.from();
    int lowest = Math.max(0, cue.from() - LONGEST_SUBJECT);
    while (at > lowest) {
      Item item = frame.item(at - 1);
      if (item.isStretch() || STOPS.contains(item.lower())) {
        return at;
      }
      if (item.isVerb() && !isInRelativeClause(at - 1)) {
        return -1;
      }
      if (item.is("that") || QUESTION_WORDS.contains(item.lower())) {
        return -1;
      }
      at--;
    }
    return at;
  }

  private int clauseStart(int end) {
    int start = 0;
    int previous = scene.previousCueEnd();
    for (int i = previous; i < end; i++) {
      if (frame.is(i, ";")) {
        start = i + 1;
      }
    }
    if (start == 0 && end > 1 && scene.isLead(0)) {
      start = 1;
    }
    return start;
  }

  private boolean isAdverbialToEnd(int from) {
    if (!PREPOSITIONS.contains(scene.word(from)) && !DAYS.contains(scene.word(from))) {
      return false;
    }
    for (int i = from; i < frame.body(); i++) {
      if (frame.is(i, "that") || frame.is(i, ":") || frame.isStretch(i)) {
        return false;
      }
    }
    return true;
  }
}
