/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import static org.verbatim.quote.FunctionWords.CONJUNCTIONS;
import static org.verbatim.quote.FunctionWords.DASHES;
import static org.verbatim.quote.FunctionWords.DAYS;
import static org.verbatim.quote.FunctionWords.NOMINAL;
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

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");

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
    int parted = partedBy(stretch);
    if (parted >= 0) {
      ranges.add(new Range(parted, parted + 1));
    }
    ranges.add(new Range(contentStart(stretch), stretch + 1));
    resumption(inverted).ifPresent(ranges::add);
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
        boolean speech = !scene.isNamed(i) && !isGoverned(i) && !opensNewClause(i + 1);
        return (comma || ends) && speech ? i : -1;
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

  /** "The bridge" – which is old – "will open," he said: the stretch that goes on behind dashes. */
  private int partedBy(int stretch) {
    if (!DASHES.contains(scene.word(stretch - 1))) {
      return -1;
    }
    for (int i = stretch - 2;
        i >= Math.max(scene.previousCueEnd(), stretch - LONGEST_SUBJECT);
        i--) {
      if (frame.isStretch(i)) {
        return DASHES.contains(scene.word(i + 1)) && i + 1 < stretch - 1 ? i : -1;
      }
    }
    return -1;
  }

  /** Where the clause begins that ends with this stretch: behind the last report's end. */
  private int contentStart(int stretch) {
    int start = scene.previousCueEnd();
    boolean announced = frame.is(stretch - 1, ":") || DASHES.contains(scene.word(stretch - 1));
    if (start > 0 || announced) {
      return stretch; // One rule held: "Be kind," he said.
    }
    while (start < stretch && scene.isLead(start)) {
      start++;
    }
    return start;
  }

  /** What follows a cue that broke in: , "to meet." or , they would meet. */
  private Optional<Range> resumption(boolean inverted) {
    int comma = endOfSubjectBehind();
    if (comma >= frame.body() || !STOPS.contains(frame.item(comma).lower())) {
      return Optional.empty();
    }
    int begin = comma + 1;
    int end = scene.contentEnd(begin);
    boolean goesOn = frame.isStretch(begin) || (!inverted && resumesLater(begin, end));
    return goesOn && end > begin ? Optional.of(new Range(begin, end)) : Optional.empty();
  }

  /** "We agreed," he said, with "some regret." – the words between are as much his. */
  private boolean resumesLater(int begin, int end) {
    return scene.hasStretch(begin, end)
        && scene.nextCueFrom() >= end
        && !scene.isParticiple(begin)
        && !RELATIVES.contains(scene.word(begin));
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
    if (!verb.takesClause() || cue.isGerund() || scene.isPassive()) {
      return Optional.empty();
    }
    int subject = subjectStart();
    boolean person = subject >= 0 && PERSONS.contains(scene.word(subject));
    if (verb.sort() == ReportingVerb.Sort.SHOWING && person) {
      return Optional.empty(); // The basin, he found, held water.
    }
    int comma = subject - 1;
    int begin = comma < 1 ? 0 : clauseStart(comma);
    if (comma - begin < 1 || !frame.is(comma, ",")) {
      return Optional.empty();
    }
    if (subject == cue.from()) {
      int named = scene.nounPhraseEnd(cue.to());
      boolean ends = isSubjectToEnd(cue.to()) || (named > cue.to() && frame.is(named, ","));
      return ends && isClause(begin, comma) ? before(List.of(new Range(begin, comma))) : none();
    }
    int behind = scene.listenerEnd(cue.to());
    if (behind >= frame.body() || isAdverbialToEnd(behind)) {
      return isClause(begin, comma) ? before(List.of(new Range(begin, comma))) : none();
    }
    int goesOn = adverbialEnd(behind);
    if (!frame.is(goesOn, ",") || isReportedAlready(begin) || isSentence(goesOn + 1)) {
      return none();
    }
    return around(begin, comma, goesOn + 1);
  }

  private static Optional<Report> none() {
    return Optional.empty();
  }

  private Optional<Report> before(List<Range> ranges) {
    return Optional.of(new Report(cue, ranges, Rule.CLAUSE_BEFORE_VERB));
  }

  /** The bridge, he said, was open: what stands on both sides of the cue, or on one. */
  private Optional<Report> around(int begin, int comma, int behind) {
    boolean clause = isClause(begin, comma);
    int end = scene.contentEnd(behind);
    boolean more = end > behind && (clause || scene.hasVerb(behind, end));
    if (!more) {
      return none();
    }
    List<Range> ranges = new ArrayList<>();
    boolean lead = comma - begin == 1 && CONJUNCTIONS.contains(scene.word(begin));
    if (!lead) {
      ranges.add(new Range(begin, comma));
    }
    if (goesOn(behind, end)) {
      ranges.add(new Range(behind, end));
    } else if (!clause) {
      return none();
    }
    return ranges.isEmpty() ? none() : before(ranges);
  }

  /** In the letter that he sent, he wrote, "We agreed": all that he wrote follows. */
  private boolean isSentence(int stretch) {
    return frame.isStretch(stretch) && scene.opensUpper(stretch);
  }

  private boolean goesOn(int from, int end) {
    if (scene.isParticiple(from) || !scene.hasVerb(from, end)) {
      return false;
    }
    boolean own = scene.hasStretch(from, end) && scene.nextCueFrom() >= end;
    return own || !CONJUNCTIONS.contains(scene.word(from));
  }

  private boolean isClause(int from, int to) {
    return (to - from >= SHORTEST_CLAUSE || scene.hasStretch(from, to))
        && scene.hasVerb(from, to)
        && !isSubordinate(from, to)
        && !isOpenRelative(from, to);
  }

  /** Mara Quill, who has a boat, said: no clause of its own, but the subject with its relative. */
  private boolean isOpenRelative(int from, int to) {
    int comma = from;
    while (comma < to && !frame.is(comma, ",")) {
      if (frame.item(comma).isVerb() || frame.isStretch(comma)) {
        return false;
      }
      comma++;
    }
    boolean relative = RELATIVES.contains(scene.word(comma + 1));
    for (int i = comma + 1; i < to; i++) {
      relative &= !frame.is(i, ",");
    }
    return relative;
  }

  /** Whether the clause before the cue is another one's already: Quill said so, and he said, … */
  private boolean isReportedAlready(int begin) {
    return scene
        .previousCue()
        .filter(previous -> previous.from() >= begin)
        .filter(previous -> previous.verb().map(ReportingVerb::takesThat).orElse(true))
        .isPresent();
  }

  /** said Mara Quill, a builder in Vell. */
  private boolean isSubjectToEnd(int from) {
    boolean subject =
        from < frame.body()
            && NOMINAL.contains(frame.item(from).pos())
            && !frame.is(from, "that")
            && (frame.startsUpper(from) || !frame.item(from).pos().equals("PRON"));
    return subject
        && (scene.nounPhraseEnd(from) >= frame.body()
            || (scene.verb().reports() && !scene.hasStretch(from, frame.body())));
  }

  /** Behind "at a meeting on Monday"; where there is no such phrase, nothing is passed. */
  private int adverbialEnd(int from) {
    if (!PREPOSITIONS.contains(scene.word(from)) && !DAYS.contains(scene.word(from))) {
      return from;
    }
    for (int i = from; i < Math.min(frame.body(), from + Scene.LONGEST_ADVERBIAL); i++) {
      Item item = frame.item(i);
      if (item.is(",")) {
        return i;
      }
      if (item.isStretch() || item.isVerb() || item.is("that") || item.is(":")) {
        return from;
      }
    }
    return from;
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
    for (int i = 0; i < end; i++) {
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
