/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import static org.verbatim.quote.FunctionWords.CONJUNCTIONS;
import static org.verbatim.quote.FunctionWords.NOMINAL;
import static org.verbatim.quote.FunctionWords.QUESTION_WORDS;
import static org.verbatim.quote.FunctionWords.STOPS;
import static org.verbatim.quote.FunctionWords.SUBJECT_PRONOUNS;

import java.util.List;
import java.util.Optional;
import org.verbatim.model.CueKind;

/** A cue in its frame, with the cues around it: how far what it reports can reach. */
final class Scene {

  /** How many words may stand between a verb and its content: told reporters in Vell on Monday. */
  static final int LONGEST_ADVERBIAL = 14;

  private final Frame frame;
  private final List<CueMatch> cues;
  private final int index;
  private final List<MarkPair> pairs;
  private final SpeechJudge judge;

  Scene(Frame frame, List<CueMatch> cues, int index, List<MarkPair> pairs, SpeechJudge judge) {
    this.judge = judge;
    this.frame = frame;
    this.cues = cues;
    this.index = index;
    this.pairs = pairs;
  }

  Frame frame() {
    return frame;
  }

  CueMatch cue() {
    return cues.get(index);
  }

  /** The verb of the cue; a scene of a phrase has none. */
  ReportingVerb verb() {
    return cue().verb().orElseThrow();
  }

  /** Whether the cue is a form of "to be said". */
  boolean isPassive() {
    boolean past =
        cue().inflection() == ReportingWords.Inflection.PAST
            || cue().inflection() == ReportingWords.Inflection.PARTICIPLE;
    for (int i = cue().from(); past && i < cue().head(); i++) {
      if (FunctionWords.BE.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The end of the cue before this one, 0 if this is the first. */
  int previousCueEnd() {
    return index > 0 ? cues.get(index - 1).to() : 0;
  }

  /** The end of the last "according to" before this cue, 0 if there is none. */
  int previousPhraseEnd() {
    for (int c = index - 1; c >= 0; c--) {
      if (cues.get(c).kind() == CueKind.ACCORDING_TO) {
        return cues.get(c).to();
      }
    }
    return 0;
  }

  /** The cue before this one. */
  Optional<CueMatch> previousCue() {
    return index > 0 ? Optional.of(cues.get(index - 1)) : Optional.empty();
  }

  /** The last letter or mark of punctuation inside a stretch. */
  char lastInside(int stretch) {
    return frame.lastInside(stretch, pairs);
  }

  /** On the air at "Late Bridge": the name of a work or a thing, no speech. */
  boolean isNamed(int stretch) {
    return judge.namesSomething(frame, stretch);
  }

  /** Whether the words of a stretch begin with a capital. */
  boolean opensUpper(int stretch) {
    int begin = pairs.get(frame.item(stretch).pair()).words().begin();
    return Character.isUpperCase(frame.text().charAt(begin));
  }

  String word(int i) {
    return i >= 0 && i < frame.size() ? frame.item(i).lower() : "";
  }

  boolean isNoun(int i) {
    return i >= 0 && frame.item(i).pos().equals("NOUN");
  }

  boolean isParticiple(int i) {
    return word(i).endsWith("ing") && frame.item(i).isVerb();
  }

  boolean isLead(int i) {
    Item item = frame.item(i);
    return STOPS.contains(item.lower())
        || (i == 0 && (item.is("but") || item.is("and")) && !frame.isStretch(i));
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.item(i).isVerb() || frame.isStretch(i)) {
        return true;
      }
    }
    return false;
  }

  boolean hasStretch(int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.isStretch(i)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the listener of "told reporters", where the verb names one. */
  int listenerEnd(int from) {
    boolean listens = cue().verb().filter(ReportingVerb::takesListener).isPresent();
    if (!listens || QUESTION_WORDS.contains(word(from))) {
      return from; // asked what they saw
    }
    return nounPhraseEnd(from);
  }

  int nounPhraseEnd(int from) {
    int at = from;
    while (at < frame.body() && at < from + LONGEST_ADVERBIAL) {
      Item item = frame.item(at);
      boolean subject = SUBJECT_PRONOUNS.contains(item.lower()) && at > from;
      boolean newPhrase = item.pos().equals("DET") && at > from && !frame.is(at - 1, "of");
      boolean inside =
          item.is("'s")
              || item.is("of")
              || (item.is("and") && at > from)
              || (NOMINAL.contains(item.pos()) && !item.is("that"));
      if (item.isStretch() || subject || newPhrase || !inside || item.is("that")) {
        break;
      }
      at++;
      if (at == from + 1 && item.pos().equals("PRON") && !item.lower().endsWith("r")) {
        break; // told them
      }
    }
    return at;
  }

  int nextCueFrom() {
    return index + 1 < cues.size() ? cues.get(index + 1).from() : frame.size();
  }

  /** To the end of the frame, or to where a new cue of the same speaker or another one begins. */
  int contentEnd(int begin) {
    int end = frame.body();
    for (int c = index + 1; c < cues.size(); c++) {
      int cut = cutBefore(cues.get(c), begin);
      if (cut > begin) {
        return Math.min(end, cut);
      }
    }
    for (int i = begin; i < end; i++) {
      if (frame.is(i, ";")) {
        return i;
      }
    }
    return trimStops(begin, isFronted() ? beforeMainClause(begin, end) : end);
  }

  /** Asked whether they agreed, he left: the last comma that a subject and its verb follow. */
  private int beforeMainClause(int begin, int end) {
    for (int i = end - 1; i > begin; i--) {
      boolean subject = frame.is(i - 1, ",") && NOMINAL.contains(frame.item(i).pos());
      if (subject && !CONJUNCTIONS.contains(word(i)) && hasVerb(i + 1, end)) {
        return i - 1;
      }
    }
    return end;
  }

  int trimStops(int begin, int end) {
    int at = end;
    while (at > begin && STOPS.contains(frame.item(at - 1).lower())) {
      at--;
    }
    return at;
  }

  /** Where a later cue ends this content, -1 if it stands inside it. */
  private int cutBefore(CueMatch later, int begin) {
    int before = later.from() - 1;
    if (before <= begin) {
      return -1;
    }
    if (later.kind() == CueKind.ACCORDING_TO) {
      return trimStops(begin, later.from());
    }
    if (later.isGerund()) {
      return frame.is(before, ",") ? trimStops(begin, before) : -1;
    }
    if (later.inflection() == ReportingWords.Inflection.BASE) {
      return -1;
    }
    int at = before;
    boolean finite =
        later.inflection() == ReportingWords.Inflection.PAST
            || later.inflection() == ReportingWords.Inflection.THIRD;
    boolean clause = later.verb().filter(ReportingVerb::takesThat).isPresent();
    if (finite && clause && frame.is(before, ",")) {
      return trimStops(begin, before); // praised by many, said
    }
    if (CONJUNCTIONS.contains(word(at))) {
      return takesWords(later) ? trimStops(begin, at) : -1; // but said
    }
    while (at > begin && !STOPS.contains(word(at)) && !frame.isStretch(at)) {
      if (frame.item(at).isVerb()) {
        return -1;
      }
      at--;
    }
    boolean marked = frame.isStretch(at) && lastInside(at) == ',';
    boolean comma = (marked || frame.is(at, ",")) && at < before;
    boolean joined = comma && CONJUNCTIONS.contains(word(at + 1)); // , and Quill said
    return joined || (comma && (endsFrame(later) || isFronted()))
        ? trimStops(begin, marked ? at + 1 : at)
        : -1;
  }

  /**
   * Asked whether they agreed, he said: the clause of the main verb is no part of what is asked.
   */
  private boolean isFronted() {
    return cue().from() == 0
        && cue().head() == 0
        && (cue().inflection() == ReportingWords.Inflection.PAST
            || cue().inflection() == ReportingWords.Inflection.PARTICIPLE);
  }

  /** and called it a shame; but not: and shared in the loss */
  private boolean takesWords(CueMatch later) {
    boolean fits = later.verb().map(verb -> verb.takesThat() || verb.takesObject()).orElse(true);
    return fits || frame.isStretch(later.to()) || STOPS.contains(word(later.to()));
  }

  boolean endsFrame(CueMatch later) {
    return later.to() >= frame.body();
  }

  /** The complementiser of the verb's clause: said on Monday in Vell that. */
  int findThat(int from) {
    for (int i = from; i < Math.min(frame.body(), from + LONGEST_ADVERBIAL); i++) {
      Item item = frame.item(i);
      if (item.is("that")) {
        return i == from || !isDeterminer(i) ? i : -1;
      }
      if (item.isStretch() || item.isVerb() || STOPS.contains(item.lower())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isDeterminer(int i) {
    return frame.item(i).pos().equals("DET")
        || (i + 1 < frame.size() && frame.item(i + 1).isVerb());
  }

  boolean thatFollows() {
    return verb().takesThat() && findThat(listenerEnd(cue().to())) >= 0;
  }
}
