/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.CueKind;
import org.verbatim.quote.Report.Range;

/**
 * Joins the cues of a frame to what they report: what stands before a cue that breaks in or ends
 * the sentence ("They agreed, he said."), else what follows it ("He said that they agreed.").
 */
final class ReportFinder {

  /** The longest subject of a reporting verb, with appositions, in words. */
  private static final int LONGEST_SUBJECT = 30;

  /** How many words may stand between a verb and its content: told reporters in Vell on Monday. */
  private static final int LONGEST_ADVERBIAL = 14;

  /** Fewer words before a comma are an adverbial, no clause: On Monday, he said … */
  private static final int SHORTEST_CLAUSE = 4;

  private static final Set<String> STOPS = Set.of(",", ";", ":", "--", "—", "–", "-", "―");
  private static final Set<String> DASHES = Set.of("--", "—", "–", "-", "―");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "then", "while", "as");
  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "after",
          "before",
          "to",
          "from",
          "via",
          "through",
          "by",
          "with",
          "over",
          "about",
          "last",
          "this",
          "following",
          "outside",
          "near",
          "earlier",
          "late",
          "early",
          "yesterday",
          "today",
          "recently",
          "when",
          "as",
          "while",
          "for",
          "of",
          "under",
          "without",
          "because");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "though",
          "although",
          "as",
          "after",
          "while",
          "when",
          "where",
          "why",
          "because",
          "despite",
          "before",
          "since",
          "once",
          "until",
          "during",
          "with");
  private static final Set<String> TIME_CLAUSES = Set.of("after", "when", "while", "as", "before");
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "there");
  private static final Set<String> NOMINAL =
      Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "SYM");

  private static final Set<String> PHRASE = Set.of("ADP", "CCONJ", "ADV");
  private static final Set<String> OBJECT_PRONOUNS =
      Set.of(
          "him",
          "them",
          "me",
          "us",
          "himself",
          "herself",
          "itself",
          "themselves",
          "myself",
          "yourself",
          "ourselves");

  private final List<MarkPair> pairs;

  ReportFinder(List<MarkPair> pairs) {
    this.pairs = pairs;
  }

  /** The reports of a frame in the order of their cues; a cue that reports nothing gives none. */
  List<Report> find(Frame frame, List<CueMatch> cues) {
    List<Report> reports = new ArrayList<>();
    for (int c = 0; c < cues.size(); c++) {
      var scene = new Scene(frame, cues, c);
      scene.report().ifPresent(reports::add);
    }
    return reports;
  }

  /** A cue and what stands around it. */
  private final class Scene {
    private final Frame frame;
    private final List<CueMatch> cues;
    private final int index;
    private final CueMatch cue;

    Scene(Frame frame, List<CueMatch> cues, int index) {
      this.frame = frame;
      this.cues = cues;
      this.index = index;
      this.cue = cues.get(index);
    }

    Optional<Report> report() {
      if (cue.kind() == CueKind.ACCORDING_TO) {
        return accordingTo();
      }
      return afterStretch()
          .or(this::afterClause)
          .or(this::before)
          .filter(report -> !isConditional() || hasStretch(report));
    }

    /** if he thought they agreed: nobody has said so yet. */
    private boolean isConditional() {
      for (int i = Math.max(0, cue.from() - 3); i < cue.from(); i++) {
        if (frame.is(i, "if") || frame.is(i, "whether") || frame.is(i, "unless")) {
          return true;
        }
      }
      return false;
    }

    private boolean hasStretch(Report report) {
      return report.ranges().stream().anyMatch(range -> hasStretch(range.from(), range.to()));
    }

    // ---- what stands before the cue

    /** "We agreed," he said. – and, where he goes on, "to meet." */
    private Optional<Report> afterStretch() {
      ReportingVerb verb = cue.verb().orElseThrow();
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
      if (!fits || thatFollows() || introduces) {
        return Optional.empty();
      }
      List<Range> ranges = new ArrayList<>();
      ranges.add(new Range(contentStart(stretch), stretch + 1));
      resumption().ifPresent(ranges::add);
      return Optional.of(
          new Report(
              cue, ranges, inverted ? Rule.INVERTED_CUE_VERB : Rule.CUE_VERB_AFTER_QUOTATION));
    }

    private boolean isCommaBehind(int stretch, int comma) {
      return comma == stretch + 1 && STOPS.contains(frame.item(comma).lower());
    }

    /** The stretch that the cue's subject follows at once, -1 if there is none. */
    private int stretchBefore() {
      int previousCue = index > 0 ? cues.get(index - 1).to() : 0;
      int lowest = Math.max(previousCue, cue.from() - LONGEST_SUBJECT);
      for (int i = cue.from() - 1; i >= lowest; i--) {
        Item item = frame.item(i);
        if (item.isStretch()) {
          boolean comma = i + 1 < frame.size() && STOPS.contains(frame.item(i + 1).lower());
          boolean ends = ",?!.-—–…".indexOf(frame.lastInside(i, pairs)) >= 0;
          return (comma || ends) && !isGoverned(i) ? i : -1;
        }
        boolean finite = item.isVerb() && !isInRelativeClause(i) && !endsFrame(cue);
        boolean joined = item.pos().equals("CCONJ") && endsFrame(cue) && hasVerb(i, cue.from());
        if (finite || joined || item.is(";") || item.is(":") || item.is("that")) {
          return -1;
        }
      }
      return -1;
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
      return index > 0
          && cues.get(index - 1).to() == stretch
          && cues.get(index - 1).verb().filter(ReportingVerb::takesObject).isPresent();
    }

    /** Where the clause begins that ends with this stretch: behind the last report's end. */
    private int contentStart(int stretch) {
      int start = 0;
      for (int c = 0; c < index; c++) {
        start = Math.max(start, cues.get(c).to());
      }
      boolean announced = frame.is(stretch - 1, ":") || frame.is(stretch - 1, "--");
      if (start > 0 || announced) {
        return stretch; // One rule held: "Be kind," he said.
      }
      while (start < stretch && isLead(start)) {
        start++;
      }
      return start;
    }

    private boolean isLead(int i) {
      Item item = frame.item(i);
      return STOPS.contains(item.lower())
          || (i == 0 && (item.is("but") || item.is("and")) && !frame.isStretch(i));
    }

    /** What follows a cue that broke in: , "to meet." or , they would meet. */
    private Optional<Range> resumption() {
      int comma = endOfSubjectBehind();
      if (comma >= frame.body() || !STOPS.contains(frame.item(comma).lower())) {
        return Optional.empty();
      }
      int begin = comma + 1;
      int end = contentEnd(begin);
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
      for (int i = at + 1; i < Math.min(frame.body(), at + LONGEST_ADVERBIAL); i++) {
        if (frame.isStretch(i)) {
          return i > 0 && frame.is(i - 1, ",") && nextCueFrom() > i;
        }
        if (frame.item(i).isVerb()) {
          return false;
        }
      }
      return false;
    }

    /** They agreed, he said. */
    private Optional<Report> afterClause() {
      ReportingVerb verb = cue.verb().orElseThrow();
      if (!verb.takesClause() || cue.isGerund()) {
        return Optional.empty();
      }
      int subject = subjectStart();
      boolean inverted = subject == cue.from();
      if (subject < 2 || !frame.is(subject - 1, ",")) {
        return Optional.empty();
      }
      int begin = clauseStart(subject - 1);
      int previous = index > 0 ? cues.get(index - 1).to() : 0;
      if (begin < previous || subject - 1 - begin < 1) {
        return Optional.empty();
      }
      boolean clause =
          subject - 1 - begin >= SHORTEST_CLAUSE
              && hasVerb(begin, subject - 1)
              && !isSubordinate(begin, subject - 1);
      int behind = inverted ? nounPhraseEnd(cue.to()) : listenerEnd(cue.to());
      if (inverted && behind == cue.to()) {
        return Optional.empty();
      }
      boolean ends = behind >= frame.body() || isAdverbialToEnd(behind);
      boolean breaksIn = behind < frame.body() && frame.is(behind, ",");
      List<Range> ranges = new ArrayList<>();
      if (clause && ends) {
        ranges.add(new Range(begin, subject - 1));
      } else if (breaksIn && !inverted) {
        int end = contentEnd(behind + 1);
        boolean more = end > behind + 1 && (clause || hasVerb(behind + 1, end));
        if (!more) {
          return Optional.empty();
        }
        if (!(begin == 0 && subject - 1 == 1 && CONJUNCTIONS.contains(frame.item(0).lower()))) {
          ranges.add(new Range(begin, subject - 1));
        }
        boolean goesOn = !isParticiple(behind + 1) && !CONJUNCTIONS.contains(word(behind + 1));
        if (goesOn && hasVerb(behind + 1, end)) {
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
      if (!SUBORDINATORS.contains(word(from))) {
        return false;
      }
      for (int i = from; i < to; i++) {
        if (frame.is(i, ",")) {
          return false;
        }
      }
      return true;
    }

    private String word(int i) {
      return i < frame.size() ? frame.item(i).lower() : "";
    }

    private boolean isParticiple(int i) {
      return word(i).endsWith("ing") && frame.item(i).isVerb();
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
      int previous = index > 0 ? cues.get(index - 1).to() : 0;
      for (int i = previous; i < end; i++) {
        if (frame.is(i, ";")) {
          start = i + 1;
        }
      }
      if (start == 0 && end > 1 && isLead(0)) {
        start = 1;
      }
      return start;
    }

    // ---- what stands behind the cue

    /** He said that they agreed; he said: "We agreed"; he called it a "shame". */
    private Optional<Report> before() {
      ReportingVerb verb = cue.verb().orElseThrow();
      int at = listenerEnd(cue.to());
      if (verb.takesThat()) {
        int that = findThat(at);
        if (that >= 0) {
          return report(that + 1, Rule.VERB_THAT_CLAUSE);
        }
      }
      int stretch = stretchBehind(at);
      if (stretch >= 0 && (verb.reports() || verb.takesThat() || stretch == at)) {
        return report(stretch, Rule.CUE_VERB_BEFORE_QUOTATION);
      }
      if (at >= frame.body()) {
        return Optional.empty();
      }
      if (verb.takesThat() && asks(at)) {
        return report(at, Rule.VERB_QUESTION);
      }
      if (verb.sort() != ReportingVerb.Sort.THOUGHT && verb.takesInfinitive()) {
        int to = infinitive(cue.to());
        if (to >= 0) {
          return report(cue.to(), Rule.VERB_INFINITIVE);
        }
      }
      if (verb.takesClause()) {
        int clause = clauseBehind(at);
        if (clause >= 0) {
          return report(clause, Rule.VERB_CLAUSE);
        }
      }
      int end = contentEnd(cue.to());
      boolean marked = hasStretch(cue.to(), end);
      if (marked && (verb.takesObject() || verb.takesThat())) {
        return report(cue.to(), Rule.CUE_VERB_GOVERNS);
      }
      return Optional.empty();
    }

    /** A question word and the clause or the infinitive that it opens. */
    private boolean asks(int at) {
      if (!QUESTION_WORDS.contains(word(at))) {
        return false;
      }
      int end = contentEnd(at);
      return end - at >= SHORTEST_CLAUSE - 1 && hasVerb(at + 1, end);
    }

    private Optional<Report> report(int begin, Rule rule) {
      int from = begin;
      while (from < frame.body() && STOPS.contains(frame.item(from).lower())) {
        from++;
      }
      int end = rule == Rule.CUE_VERB_BEFORE_QUOTATION ? speechEnd(from) : contentEnd(from);
      end = agentOrNewClause(from, end);
      if (end <= from) {
        return Optional.empty();
      }
      return Optional.of(new Report(cue, List.of(new Range(from, end)), rule));
    }

    /** Speech that the cue introduces at once ends with its marks, unless a clause goes on. */
    private int speechEnd(int stretch) {
      int end = contentEnd(stretch);
      if (end <= stretch + 1) {
        return end;
      }
      boolean whole = ".?!,".indexOf(frame.lastInside(stretch, pairs)) >= 0;
      boolean adverbial = PREPOSITIONS.contains(word(stretch + 1)) && !hasVerb(stretch + 1, end);
      boolean more = frame.isStretch(stretch + 1);
      return (whole && !more) || adverbial ? stretch + 1 : end;
    }

    /** Ends the content at "by Quill" behind marks, and where a comma in marks ends a clause. */
    private int agentOrNewClause(int from, int end) {
      for (int i = from; i + 1 < end; i++) {
        if (!frame.isStretch(i)) {
          continue;
        }
        boolean agent = frame.is(i + 1, "by") && cue.verb().orElseThrow().takesObject();
        int next = frame.is(i + 1, ",") ? i + 2 : i + 1;
        boolean comma = next > i + 1 || frame.lastInside(i, pairs) == ',';
        boolean opens = CONJUNCTIONS.contains(word(next)) || (next < end && isParticiple(next));
        boolean breaks = comma && opens && !listGoesOn(i);
        if (agent || breaks) {
          return i + 1;
        }
      }
      return end;
    }

    /** a "shame," and a "farce": a list, no new clause. */
    private boolean listGoesOn(int stretch) {
      for (int i = stretch + 1; i < Math.min(frame.body(), stretch + 5); i++) {
        if (frame.isStretch(i)) {
          return true;
        }
        if (frame.item(i).isVerb()) {
          return false;
        }
      }
      return false;
    }

    private boolean thatFollows() {
      return cue.verb().orElseThrow().takesThat() && findThat(listenerEnd(cue.to())) >= 0;
    }

    /** The complementiser of the verb's clause: said on Monday in Vell that. */
    private int findThat(int from) {
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

    /** Speech that follows at once, behind a comma or a colon, or behind an adverbial. */
    private int stretchBehind(int from) {
      for (int i = cue.to(); i < Math.min(frame.size(), from + LONGEST_ADVERBIAL); i++) {
        Item item = frame.item(i);
        if (item.isStretch()) {
          boolean introduced = i == from || STOPS.contains(frame.item(i - 1).lower());
          boolean named = frame.item(i - 1).pos().equals("DET") || frame.is(i - 1, "'s");
          return introduced && !named ? i : -1; // not: he told the "experts"
        }
        if (item.isVerb() || (item.is(",") && !frame.isStretch(i + 1))) {
          return -1;
        }
      }
      return -1;
    }

    private int infinitive(int from) {
      for (int i = from; i < Math.min(frame.body(), from + LONGEST_ADVERBIAL); i++) {
        Item item = frame.item(i);
        if (item.is("to") && i + 1 < frame.body() && frame.item(i + 1).isVerb()) {
          return i;
        }
        if (item.isStretch() || item.isVerb() || STOPS.contains(item.lower())) {
          return -1;
        }
      }
      return -1;
    }

    /** The first word of a clause without "that", -1 if none follows. */
    private int clauseBehind(int from) {
      int at = from;
      while (at < frame.body()
          && (DAYS.contains(word(at)) || frame.item(at).pos().equals("ADV"))
          && at < from + 3) {
        at++;
      }
      if (at < frame.body() && PREPOSITIONS.contains(word(at)) && !DAYS.contains(word(at))) {
        int subject = pronounBehind(at);
        return subject;
      }
      int end = contentEnd(at);
      if (end - at < 2 || !isNominal(at)) {
        return -1;
      }
      boolean object = cue.verb().orElseThrow().takesObject();
      boolean thought = cue.verb().orElseThrow().sort() != ReportingVerb.Sort.SPEECH;
      boolean clause = object || thought ? startsClause(at, end) : hasVerb(at + 1, end);
      return clause ? at : -1;
    }

    /** A noun phrase and its verb, with nothing between: he found the door was shut. */
    private boolean startsClause(int from, int end) {
      if (OBJECT_PRONOUNS.contains(word(from))) {
        return false;
      }
      for (int i = from; i < end; i++) {
        Item item = frame.item(i);
        if (item.isVerb() && i > from) {
          return !item.lower().endsWith("ing") && !frame.is(i - 1, "to");
        }
        boolean phrase =
            item.isStretch()
                || NOMINAL.contains(item.pos())
                || PHRASE.contains(item.pos())
                || item.is("'s");
        if (!phrase || STOPS.contains(item.lower()) || item.is("which") || item.is("who")) {
          return false;
        }
      }
      return false;
    }

    /** said in Vell on Monday he would. */
    private int pronounBehind(int from) {
      for (int i = from; i < Math.min(frame.body(), from + LONGEST_ADVERBIAL); i++) {
        Item item = frame.item(i);
        if (SUBJECT_PRONOUNS.contains(item.lower())
            && i > from + 1
            && i + 1 < frame.body()
            && (frame.item(i + 1).isVerb() || frame.item(i + 1).pos().equals("ADV"))) {
          return i;
        }
        if (item.isStretch() || item.isVerb() || STOPS.contains(item.lower())) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isNominal(int i) {
      return frame.isStretch(i) || NOMINAL.contains(frame.item(i).pos());
    }

    // ---- how far the content reaches

    private int nextCueFrom() {
      return index + 1 < cues.size() ? cues.get(index + 1).from() : frame.size();
    }

    /** To the end of the frame, or to where a new cue of the same speaker or another one begins. */
    private int contentEnd(int begin) {
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
      return trimStops(begin, end);
    }

    private int trimStops(int begin, int end) {
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
      if (CONJUNCTIONS.contains(word(at))) {
        return trimStops(begin, at); // but said
      }
      while (at > begin && !STOPS.contains(word(at)) && !frame.isStretch(at)) {
        if (frame.item(at).isVerb()) {
          return -1;
        }
        at--;
      }
      boolean ownClause = frame.is(at, ",") && at < before && !CONJUNCTIONS.contains(word(at + 1));
      boolean joined = frame.is(at, ",") && at < before && CONJUNCTIONS.contains(word(at + 1));
      if (joined) {
        return trimStops(begin, at); // , and Quill said
      }
      return ownClause && endsFrame(later) ? trimStops(begin, at) : -1;
    }

    private boolean endsFrame(CueMatch later) {
      return later.to() >= frame.body();
    }

    // ---- small things

    private Optional<Report> accordingTo() {
      int source = cue.to();
      boolean first = cue.from() == 0 || (cue.from() == 1 && isLead(0));
      if (first) {
        int comma = source;
        while (comma < frame.body() && !frame.is(comma, ",")) {
          comma++;
        }
        if (comma + 1 >= frame.body()) {
          return Optional.empty();
        }
        int end = contentEnd(comma + 1);
        return end <= comma + 1
            ? Optional.empty()
            : Optional.of(new Report(cue, List.of(new Range(comma + 1, end)), Rule.ACCORDING_TO));
      }
      int end = trimStops(0, cue.from());
      int begin = isLead(0) ? 1 : 0;
      for (int c = 0; c < index; c++) {
        if (cues.get(c).kind() == CueKind.ACCORDING_TO) {
          begin = Math.max(begin, cues.get(c).to());
        }
      }
      return end - begin < 1
          ? Optional.empty()
          : Optional.of(new Report(cue, List.of(new Range(begin, end)), Rule.ACCORDING_TO));
    }

    /** Behind the listener of "told reporters", where the verb names one. */
    private int listenerEnd(int from) {
      if (!cue.verb().filter(ReportingVerb::takesListener).isPresent()) {
        return from;
      }
      return nounPhraseEnd(from);
    }

    private int nounPhraseEnd(int from) {
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

    private boolean isAdverbialToEnd(int from) {
      if (!PREPOSITIONS.contains(word(from)) && !DAYS.contains(word(from))) {
        return false;
      }
      for (int i = from; i < frame.body(); i++) {
        if (frame.is(i, "that") || frame.is(i, ":") || frame.isStretch(i)) {
          return false;
        }
      }
      return true;
    }

    private boolean hasVerb(int from, int to) {
      for (int i = from; i < to; i++) {
        if (frame.item(i).isVerb() || frame.isStretch(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean hasStretch(int from, int to) {
      for (int i = from; i < to; i++) {
        if (frame.isStretch(i)) {
          return true;
        }
      }
      return false;
    }
  }
}
