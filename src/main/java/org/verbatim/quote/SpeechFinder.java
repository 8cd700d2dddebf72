/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.Paragraph;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.quote.Report.Range;
import org.verbatim.quote.ReportingVerb.Sort;
import org.verbatim.quote.ReportingWords.Inflection;
import org.verbatim.text.Span;

/**
 * Turns pairs of marks and the reports around them into quotations: which stretch belongs to which
 * cue, what is speech at all, how much of the content stands between marks, what goes on where.
 *
 * <p>Good for one article.
 */
final class SpeechFinder {

  /** A content is direct if at least this share of its letters stands between marks. */
  static final double DIRECT = 0.95;

  /** Rules that join a cue to marks; without speech in these they say nothing. */
  private static final Set<Rule> NEEDS_MARKS =
      EnumSet.of(
          Rule.CUE_VERB_BEFORE_QUOTATION,
          Rule.CUE_VERB_AFTER_QUOTATION,
          Rule.INVERTED_CUE_VERB,
          Rule.CUE_VERB_GOVERNS,
          Rule.CUE_NOUN_GOVERNS);

  /** Fewer words between marks are a fragment. */
  private static final int SENTENCE = 6;

  /** Within speech only what stands at once beside a reporting verb is told apart as speech. */
  private static final Set<Rule> NESTED =
      EnumSet.of(
          Rule.CUE_VERB_BEFORE_QUOTATION, Rule.CUE_VERB_AFTER_QUOTATION, Rule.INVERTED_CUE_VERB);

  private static final Set<Rule> BREAKS_IN =
      EnumSet.of(Rule.CUE_VERB_AFTER_QUOTATION, Rule.INVERTED_CUE_VERB);

  private static final Set<String> SELF = Set.of("i", "we", "you", "people");

  private static final Set<String> SELF_OR_PRONOUN =
      Set.of("i", "we", "you", "he", "she", "they", "it", "who", "that", "which", "to");

  private static final Set<String> HYPOTHETICAL =
      Set.of(
          "would", "could", "should", "can", "may", "might", "will", "to", "n't", "not", "never");

  private static final String INSIDE = "marks inside speech, no word there reports them";

  private static final String NOBODYS = "nobody is said to think so";

  /** A place, in capitals or with an agency behind it, and a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}.'’-]++(?:[ /]\\p{Lu}[\\p{Lu}.'’-]++){0,3}(?:, \\p{Lu}[\\p{L}. ]{1,24})?"
              + "(?: ?\\([^()]{2,24}\\))?"
              + "|\\p{Lu}[\\p{L}.'’-]++(?:[ /]\\p{Lu}[\\p{L}.'’-]++){0,3}(?:, \\p{Lu}[\\p{L}. ]{1,24})?"
              + " ?\\([^()]{2,24}\\))"
              + "\\s?(?:[—–]|--?)\\s");

  private final SegmentedArticle article;
  private final List<MarkPair> pairs;
  private final FrameBuilder frames;
  private final CueFinder cues;
  private final ReportFinder reports;
  private final ColonFinder colons = new ColonFinder();
  private final SpeechJudge judge;
  private final Turns turns;
  private final Map<Report, CueMatch> secondCues = new HashMap<>();
  private final List<QuotationDraft> drafts = new ArrayList<>();
  private final Map<Integer, QuotationDraft> draftOf = new HashMap<>();
  private final Map<Integer, String> noSpeech = new TreeMap<>();

  /** The direct quotation that a stretch alone in its frame would go on; null if none. */
  private QuotationDraft last;

  /** The turn of a transcript that the next paragraph may go on; null if there is none. */
  private QuotationDraft lastTurn;

  private boolean inHeadline;

  /** The cue of a paragraph that ends with a colon; null if the one before does not. */
  private CueSpan announced;

  private record CueSpan(Cue cue) {}

  SpeechFinder(SegmentedArticle article, List<MarkPair> pairs, ReportingWords words) {
    this.article = article;
    this.pairs = pairs;
    this.frames = new FrameBuilder(article.text(), pairs, words);
    this.cues = new CueFinder(words);
    this.judge = new SpeechJudge(article.text(), pairs);
    this.reports = new ReportFinder(pairs, judge);
    this.turns = Turns.of(article);
  }

  /**
   * What was found.
   *
   * @param drafts the quotations by the begin of their content
   * @param draftOf the quotation of each pair that is speech
   * @param noSpeech the reason for each pair that is none
   */
  record Found(
      List<QuotationDraft> drafts,
      Map<Integer, QuotationDraft> draftOf,
      Map<Integer, String> noSpeech) {}

  Found find() {
    Map<Integer, List<Integer>> children = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      children.computeIfAbsent(pairs.get(i).parent(), key -> new ArrayList<>()).add(i);
    }
    List<Integer> outermost = children.getOrDefault(-1, List.of());
    int next = 0;
    for (var paragraph : article.paragraphs()) {
      List<Integer> inside = new ArrayList<>();
      while (next < outermost.size()
          && pairs.get(outermost.get(next)).open().begin() < paragraph.span().end()) {
        inside.add(outermost.get(next++));
      }
      paragraph(paragraph, inside, children);
    }
    drafts.sort(Comparator.comparingInt(QuotationDraft::begin));
    return new Found(drafts, draftOf, noSpeech);
  }

  private void paragraph(
      Paragraph paragraph, List<Integer> inside, Map<Integer, List<Integer>> children) {
    last = null;
    CueSpan colon = announced;
    announced = null;
    List<Frame> found = frames.frames(story(paragraph), paragraph.sentences(), inside);
    inHeadline = paragraph.role() == BlockRole.HEADLINE;
    int turn = found.isEmpty() || inHeadline ? -1 : turn(paragraph, found.get(0));
    if (turn >= 0) {
      turn(paragraph, found.get(0), turn, inside);
      return;
    }
    if (lastTurn != null && turns.goesOn(paragraph)) {
      lastTurn.content.add(paragraph.span());
      inside.forEach(pair -> noSpeech.put(pair, INSIDE));
      return;
    }
    lastTurn = null;
    for (int f = 0; f < found.size(); f++) {
      frame(found.get(f), -1, f == 0 ? colon : null);
    }
    if (!found.isEmpty()) {
      announced = announcement(found.get(found.size() - 1));
    }
    for (int pair : inside) {
      nested(pair, paragraph, children);
    }
  }

  /** The paragraph behind its dateline: "OSTERBY (AP) - " is no part of what anybody said. */
  private Span story(Paragraph paragraph) {
    var dateline =
        DATELINE.matcher(article.text()).region(paragraph.span().begin(), paragraph.span().end());
    return dateline.lookingAt()
        ? new Span(dateline.end(), paragraph.span().end())
        : paragraph.span();
  }

  /** The item that a turn of a transcript begins with, -1 if the paragraph is none. */
  private int turn(Paragraph paragraph, Frame first) {
    return turns.begins(paragraph) ? colons.behindColon(first) : colons.turn(first);
  }

  /** A transcript has no marks: the whole paragraph behind the name is what was said. */
  private void turn(Paragraph paragraph, Frame first, int from, List<Integer> inside) {
    var draft = new QuotationDraft(QuotationKind.INDIRECT, Rule.TRANSCRIPT_TURN, -1);
    draft.content.add(new Span(first.item(from).span().begin(), paragraph.span().end()));
    draft.cues.add(cue(first, colons.cue(from - 1)));
    drafts.add(draft);
    lastTurn = draft;
    inside.forEach(pair -> noSpeech.put(pair, INSIDE));
  }

  private void nested(int pair, Paragraph paragraph, Map<Integer, List<Integer>> children) {
    List<Integer> inner = children.getOrDefault(pair, List.of());
    if (inner.isEmpty()) {
      return;
    }
    last = null;
    for (var frame : frames.frames(pairs.get(pair).words(), paragraph.sentences(), inner)) {
      frame(frame, pair, null);
    }
    for (int child : inner) {
      nested(child, paragraph, children);
    }
  }

  /** "Quill wrote:" at the end of a paragraph announces the speech of the next one. */
  private CueSpan announcement(Frame frame) {
    if (!frame.is(frame.size() - 1, ":")) {
      return null;
    }
    List<CueMatch> found = cues.find(frame);
    return found.isEmpty() ? null : new CueSpan(cue(frame, found.get(found.size() - 1)));
  }

  private void frame(Frame frame, int inside, CueSpan colon) {
    List<Report> found = new ArrayList<>(reports.find(frame, cues.find(frame)));
    if (inHeadline && found.isEmpty()) {
      colons.headline(frame).ifPresent(found::add);
    }
    joinInterrupted(found);
    Map<Report, List<Integer>> stretches = new HashMap<>();
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < frame.size(); i++) {
      if (frame.isStretch(i)) {
        Report report = innermost(frame, found, i);
        var colonBefore = colons.beforeStretch(frame, i);
        if (report == null && colonBefore.isPresent()) {
          report = colonBefore.get();
          found.add(report);
        }
        if (report == null) {
          free.add(i);
        } else {
          stretches.computeIfAbsent(report, key -> new ArrayList<>()).add(i);
        }
      }
    }
    QuotationDraft before = last;
    last = null;
    for (var report : found) {
      List<Integer> own = stretches.getOrDefault(report, List.of());
      if (!own.isEmpty() || !isWithinAnother(report, found)) {
        report(frame, report, own, inside);
      }
    }
    for (int item : free) {
      free(frame, item, inside, before, colon);
    }
  }

  /** "We agreed," said Quill, "and if not," she added, "we part": one speech, two cues. */
  private void joinInterrupted(List<Report> found) {
    secondCues.clear();
    for (int i = 0; i + 1 < found.size(); i++) {
      Report first = found.get(i);
      Report second = found.get(i + 1);
      if (!BREAKS_IN.contains(first.rule())
          || !BREAKS_IN.contains(second.rule())
          || first.ranges().size() != 2
          || first.ranges().get(1).from() != second.ranges().get(0).from()) {
        continue;
      }
      List<Range> ranges = new ArrayList<>(List.of(first.ranges().get(0)));
      ranges.addAll(second.ranges());
      var joined = new Report(first.cue(), ranges, first.rule());
      secondCues.put(joined, second.cue());
      found.set(i, joined);
      found.remove(i + 1);
    }
  }

  /** "She said, 'No,'" within his speech, but not "I said, 'No'" nor "they could say 'no'". */
  private static boolean speaksOfAnother(Frame frame, Report report) {
    CueMatch cue = report.cue();
    boolean told = cue.inflection() == Inflection.PAST || cue.inflection() == Inflection.THIRD;
    for (int i = cue.from(); i < cue.head(); i++) {
      told &= !HYPOTHETICAL.contains(frame.item(i).lower());
    }
    boolean self = cue.from() > 0 && SELF.contains(frame.item(cue.from() - 1).lower());
    return NESTED.contains(report.rule()) && told && !self;
  }

  /**
   * The report that holds the stretch most tightly: of two cues around it, the nearer one. A mere
   * verb of naming or promising inside what another says does not count: she said that he had
   * called for a "pause".
   */
  private static Report innermost(Frame frame, List<Report> found, int item) {
    Report best = null;
    for (var report : found) {
      if (report.contains(item)
          && (best == null || size(report) <= size(best) && !belongsTo(frame, report, best))) {
        best = report;
      }
    }
    return best;
  }

  private static boolean belongsTo(Frame frame, Report inner, Report outer) {
    boolean weak =
        inner.rule() == Rule.CUE_VERB_GOVERNS
            || isWeakNoun(inner, outer)
            || inner.rule() == Rule.VERB_INFINITIVE;
    if (!outer.contains(inner.cue().head())) {
      return false;
    }
    if (isMereThought(inner) && !isMereThought(outer)) {
      return true;
    }
    if (!weak) {
      return false;
    }
    boolean naming = inner.cue().verb().filter(ReportingVerb::takesObject).isPresent();
    int before = inner.cue().from() - 1;
    boolean other = before >= 0 && !SELF_OR_PRONOUN.contains(frame.item(before).lower());
    return !(naming && other && inner.rule() == Rule.CUE_VERB_GOVERNS);
  }

  /** He called the mayor's remarks a "shame", but: he mocked the mayor's "rust" remark. */
  private static boolean isWeakNoun(Report inner, Report outer) {
    boolean saidBefore = inner.ranges().get(0).from() < inner.cue().from();
    return inner.rule() == Rule.CUE_NOUN_GOVERNS
        && !(saidBefore && outer.rule() == Rule.CUE_VERB_GOVERNS);
  }

  /** What others think or find stands in a speaker's words as his: he said that they think … */
  private static boolean isMereThought(Report report) {
    return report
        .cue()
        .verb()
        .filter(verb -> verb.sort() == Sort.THOUGHT || verb.sort() == Sort.SHOWING)
        .isPresent();
  }

  /** He said that she thought they agreed: without marks, only the outer report is one. */
  private static boolean isWithinAnother(Report report, List<Report> found) {
    return found.stream()
        .anyMatch(
            other ->
                other != report
                    && other.contains(report.cue().head())
                    && report.ranges().stream().allMatch(other::covers));
  }

  private static int size(Report report) {
    return report.ranges().stream().mapToInt(range -> range.to() - range.from()).sum();
  }

  private void report(Frame frame, Report report, List<Integer> stretches, int inside) {
    if (isNobodys(frame, report.cue())) {
      stretches.forEach(item -> noSpeech.put(frame.item(item).pair(), NOBODYS));
      return;
    }
    List<Integer> spoken = new ArrayList<>();
    for (int item : stretches) {
      int pair = frame.item(item).pair();
      var reason = judge.noSpeechThoughGoverned(frame, item, report);
      if (reason.isPresent()) {
        noSpeech.put(pair, reason.get());
      } else {
        spoken.add(pair);
      }
    }
    if (inside >= 0 && (spoken.isEmpty() || !speaksOfAnother(frame, report))) {
      stretches.forEach(item -> noSpeech.put(frame.item(item).pair(), INSIDE));
      return;
    }
    if (spoken.isEmpty() && NEEDS_MARKS.contains(report.rule())) {
      return;
    }
    List<Span> content = report.ranges().stream().map(range -> span(frame, range)).toList();
    QuotationKind kind = kind(content, spoken);
    var earlier = continued(spoken);
    if (earlier.isPresent()) {
      for (int pair : spoken) {
        append(earlier.get(), pair);
      }
      earlier.get().cues.add(cue(frame, report.cue()));
      last = earlier.get();
      return;
    }
    var draft = new QuotationDraft(kind, report.rule(), inside);
    if (kind == QuotationKind.DIRECT) {
      spoken.forEach(pair -> draft.content.add(words(pair)));
    } else {
      draft.content.addAll(content);
    }
    draft.cues.add(cue(frame, report.cue()));
    if (secondCues.containsKey(report)) {
      draft.cues.add(cue(frame, secondCues.get(report)));
    }
    spoken.forEach(pair -> join(draft, pair));
    drafts.add(draft);
    if (goesOn(draft)) {
      last = draft;
    }
  }

  /** Nobody knows what they agreed. */
  private static boolean isNobodys(Frame frame, CueMatch cue) {
    int before = cue.from() - 1;
    return cue.verb().filter(verb -> verb.sort() == Sort.THOUGHT).isPresent()
        && (frame.is(before, "nobody")
            || frame.is(before, "none")
            || (frame.is(before, "one") && frame.is(before - 1, "no")));
  }

  /** Whether speech that follows in the same paragraph with no words around is more of it. */
  private static boolean goesOn(QuotationDraft draft) {
    return switch (draft.rule) {
      case CUE_VERB_AFTER_QUOTATION, INVERTED_CUE_VERB -> true;
      case CUE_VERB_GOVERNS, CUE_NOUN_GOVERNS -> false;
      default -> draft.kind == QuotationKind.DIRECT;
    };
  }

  private void free(Frame frame, int item, int inside, QuotationDraft before, CueSpan colon) {
    int pair = frame.item(item).pair();
    int label = colons.label(article.text(), pairs.get(pair).words());
    if (label >= 0 && inside < 0) {
      quotedTurn(pair, label);
      return;
    }
    var earlier = continued(List.of(pair));
    if (earlier.isPresent() && !judge.isStageDirection(pairs.get(pair).words())) {
      append(earlier.get(), pair);
      last = earlier.get();
      return;
    }
    var reason = judge.noSpeech(frame, item);
    if (inside >= 0) {
      noSpeech.put(pair, INSIDE);
      return;
    }
    if (reason.isPresent()) {
      noSpeech.put(pair, reason.get());
      return;
    }
    boolean alone = frame.size() == 1;
    if (alone && before != null) {
      append(before, pair);
      last = before;
      return;
    }
    Rule rule = alone || isLong(pair) ? Rule.MARKS_IN_PAIR : Rule.WORDS_IN_MARKS;
    var draft = new QuotationDraft(QuotationKind.DIRECT, rule, inside);
    draft.content.add(words(pair));
    if (item == 0 && colon != null) {
      draft.cues.add(colon.cue());
    }
    join(draft, pair);
    drafts.add(draft);
    if (alone) {
      last = draft;
    }
  }

  /** "QUILL: We agreed. – each turn of a transcript between marks is a quotation of its own. */
  private void quotedTurn(int pair, int colon) {
    var draft = new QuotationDraft(QuotationKind.DIRECT, Rule.COLON_BEFORE_QUOTATION, -1);
    draft.content.add(words(pair));
    draft.cues.add(new Cue(new Span(colon, colon + 1), CueKind.COLON, ":"));
    join(draft, pair);
    drafts.add(draft);
    last = draft;
  }

  /** What was said between the marks: all but the name of a transcript's turn. */
  private Span words(int pair) {
    Span all = pairs.get(pair).words();
    int begin = colons.label(article.text(), all) + 1;
    if (begin == 0) {
      return all;
    }
    while (begin < all.end() - 1 && Character.isWhitespace(article.text().charAt(begin))) {
      begin++;
    }
    return new Span(begin, all.end());
  }

  private boolean isLong(int pair) {
    return pairs.get(pair).words().in(article.text()).split("\\s+").length >= SENTENCE;
  }

  /** The quotation of the open paragraph before, if one of the pairs goes on with it. */
  private Optional<QuotationDraft> continued(List<Integer> spoken) {
    return spoken.stream()
        .map(pair -> pairs.get(pair).continues())
        .filter(draftOf::containsKey)
        .map(draftOf::get)
        .filter(draft -> draft.kind == QuotationKind.DIRECT)
        .findFirst();
  }

  private void append(QuotationDraft draft, int pair) {
    boolean direct = draft.kind == QuotationKind.DIRECT;
    draft.content.add(direct ? words(pair) : pairs.get(pair).whole());
    join(draft, pair);
  }

  private void join(QuotationDraft draft, int pair) {
    draft.quoted.add(words(pair));
    draftOf.put(pair, draft);
  }

  private Cue cue(Frame frame, CueMatch match) {
    return new Cue(frame.span(match.from(), match.to()), match.kind(), match.lemma());
  }

  private Span span(Frame frame, Range range) {
    return frame.span(range.from(), range.to());
  }

  private QuotationKind kind(List<Span> content, List<Integer> spoken) {
    if (spoken.isEmpty()) {
      return QuotationKind.INDIRECT;
    }
    int all = content.stream().mapToInt(this::letters).sum();
    int quoted = spoken.stream().mapToInt(pair -> letters(pairs.get(pair).words())).sum();
    return quoted >= all * DIRECT ? QuotationKind.DIRECT : QuotationKind.MIXED;
  }

  private int letters(Span span) {
    return (int) span.in(article.text()).chars().filter(Character::isLetterOrDigit).count();
  }
}
