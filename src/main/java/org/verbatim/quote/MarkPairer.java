/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.model.MarkUse;
import org.verbatim.model.Paragraph;
import org.verbatim.model.QuotationMark;
import org.verbatim.quote.Mark.Family;
import org.verbatim.quote.Mark.Leaning;
import org.verbatim.text.Span;

/**
 * Pairs the marks of an article with a stack, paragraph by paragraph.
 *
 * <p>No pair crosses the end of a paragraph: a mark that is never closed may cost its own paragraph
 * at most. A paragraph that is left open goes on in the next one if that opens with a mark as well,
 * as papers set long speech. One pass, and one bounded look ahead for each single mark.
 */
final class MarkPairer {

  /** Nobody quotes a quote of a quote of a quote; deeper nesting is broken text. */
  private static final int DEEPEST = 4;

  /** How many marks ahead a better partner is looked for; keeps broken text linear. */
  private static final int LOOK_AHEAD = 24;

  /** The longest stretch, in characters, that marks of two families may enclose. */
  private static final int LONGEST_MISMATCH = 240;

  /** ", Mara Quill said on Monday." at the end of a paragraph. */
  private static final Pattern REPORTING_CLAUSE =
      Pattern.compile(
          ",\\s(?:(?:\\p{Lu}[\\p{L}'’-]++\\s){1,3}|(?:he|she)\\s)"
              + "(?:said|says|added|wrote|replied)(?:\\s[\\p{L}\\p{N}'’-]++){0,5}+\\.?$");

  /** How much of a paragraph's end is searched for it, in characters. */
  private static final int LONGEST_CLAUSE = 120;

  private final String text;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<QuotationMark> left = new ArrayList<>();

  private MarkPairer(String text) {
    this.text = text;
  }

  /**
   * What became of the marks.
   *
   * @param pairs by their first mark
   * @param left marks without a partner and measures, in text order
   */
  record Pairing(List<MarkPair> pairs, List<QuotationMark> left) {}

  static Pairing pair(String text, List<Paragraph> paragraphs) {
    var pairer = new MarkPairer(text);
    Draft open = null;
    for (int i = 0; i < paragraphs.size(); i++) {
      var paragraph = paragraphs.get(i);
      boolean more = i + 1 < paragraphs.size() && paragraphs.get(i + 1).role() == paragraph.role();
      boolean goesOn = more && pairer.opensWithMark(paragraphs.get(i + 1).span());
      Draft left = pairer.paragraph(paragraph.span(), open, goesOn);
      open = more ? left : null;
    }
    return pairer.result();
  }

  /** A pair in the making. */
  private static final class Draft {
    private final Mark open;
    private final Draft parent;
    private Mark close;
    private Draft continues;
    private Span words;
    private boolean atParagraphStart;

    Draft(Mark open, Draft parent) {
      this.open = open;
      this.parent = parent;
    }
  }

  private boolean opensWithMark(Span paragraph) {
    int at = paragraph.begin();
    while (at < paragraph.end() && !Character.isLetterOrDigit(text.charAt(at))) {
      if (MarkScanner.isDouble(text.charAt(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  /**
   * Pairs the marks of one paragraph.
   *
   * @param openBefore the pair that the paragraph before leaves open, null if none
   * @param goesOn whether the next paragraph opens with a mark
   * @return the pair that it leaves open, null if none
   */
  private Draft paragraph(Span paragraph, Draft openBefore, boolean goesOn) {
    var scan = MarkScanner.scan(text, paragraph);
    left.addAll(scan.explained());
    List<Mark> marks = scan.marks();
    Deque<Draft> stack = new ArrayDeque<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean first = i == 0 && text.substring(paragraph.begin(), mark.begin()).isBlank();
      boolean resumes = first && openBefore != null && mark.leaning() != Leaning.CLOSES;
      if (mark.family() == Family.SINGLE) {
        single(stack, marks, i);
      } else if (resumes || !closes(stack, marks, i)) {
        open(stack, mark);
      }
      if (first && !stack.isEmpty()) {
        stack.peek().atParagraphStart = true;
        if (resumes && mark.family() == openBefore.open.family()) {
          stack.peek().continues = openBefore;
        }
      }
    }
    return leaveOpen(stack, paragraph, goesOn);
  }

  private boolean closes(Deque<Draft> stack, List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    if (mark.leaning() == Leaning.OPENS) {
      return false;
    }
    if (stack.stream().anyMatch(draft -> draft.open.family() == mark.family())) {
      while (stack.peek().open.family() != mark.family()) {
        forsake(stack.pop());
      }
      close(stack.pop(), mark);
      return true;
    }
    Draft top = stack.peek();
    if (mark.family() == Family.DOUBLE
        && mark.leaning() == Leaning.CLOSES
        && top != null
        && top.open.family() == Family.SINGLE
        && mark.begin() - top.open.end() <= LONGEST_MISMATCH) {
      close(stack.pop(), mark);
      return true;
    }
    if (mark.leaning() == Leaning.CLOSES && !isClosedAhead(marks, i)) {
      unexplained(mark, "closes nothing");
      return true;
    }
    return false;
  }

  /** Of two marks that both close, the first one faces the wrong way: He says,” we agreed.” */
  private static boolean isClosedAhead(List<Mark> marks, int i) {
    for (int j = i + 1; j < Math.min(marks.size(), i + LOOK_AHEAD); j++) {
      Mark later = marks.get(j);
      if (later.family() == marks.get(i).family()) {
        return later.leaning() == Leaning.CLOSES;
      }
    }
    return false;
  }

  private void open(Deque<Draft> stack, Mark mark) {
    if (stack.size() >= DEEPEST) {
      unexplained(mark, "nested too deep");
    } else {
      stack.push(new Draft(mark, stack.peek()));
    }
  }

  private void single(Deque<Draft> stack, List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    boolean inside = stack.stream().anyMatch(draft -> draft.open.family() == Family.SINGLE);
    if (mark.leaning() == Leaning.OPENS) {
      if (!inside) {
        open(stack, mark);
      } else if (mark.sure()) {
        unexplained(mark, "opens within single marks");
      }
      return;
    }
    if (inside && (mark.sure() || !betterCloseAhead(marks, i))) {
      while (stack.peek().open.family() != Family.SINGLE) {
        forsake(stack.pop());
      }
      close(stack.pop(), mark);
    } else if (!inside && mark.sure()) {
      Draft top = stack.peek();
      if (top != null && closesDouble(top, mark, marks, i)) {
        close(stack.pop(), mark);
      } else if (!Character.isLetterOrDigit(text.charAt(mark.begin() - 1))) {
        unexplained(mark, "closes nothing");
      }
    }
  }

  /**
   * Whether a later single mark closes more surely than this one, which may be a possessive: 'the
   * voters' choice'.
   */
  private boolean betterCloseAhead(List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    int after = mark.end();
    boolean goesOn =
        after + 1 < text.length()
            && text.charAt(after) == ' '
            && Character.isLowerCase(text.charAt(after + 1));
    if (!goesOn) {
      return false;
    }
    for (int j = i + 1; j < Math.min(marks.size(), i + LOOK_AHEAD); j++) {
      Mark later = marks.get(j);
      if (later.family() != Family.SINGLE || later.leaning() == Leaning.OPENS) {
        return false;
      }
      if (later.leaning() == Leaning.CLOSES) {
        return true;
      }
    }
    return false;
  }

  /** A writer's slip: opened with a double mark that nothing else closes, closed with a single. */
  private boolean closesDouble(Draft top, Mark mark, List<Mark> marks, int i) {
    if (top.open.family() != Family.DOUBLE
        || mark.begin() - top.open.end() > LONGEST_MISMATCH
        || endsSentence(top.open.end(), mark.begin() - 1)) {
      return false;
    }
    for (int j = i + 1; j < marks.size(); j++) {
      if (marks.get(j).family() == Family.DOUBLE) {
        return marks.get(j).leaning() == Leaning.OPENS;
      }
    }
    return true;
  }

  private boolean endsSentence(int begin, int end) {
    for (int at = begin; at < end - 1; at++) {
      if (".?!".indexOf(text.charAt(at)) >= 0
          && text.charAt(at + 1) == ' '
          && Character.isUpperCase(text.charAt(Math.min(at + 2, end - 1)))) {
        return true;
      }
    }
    return false;
  }

  private void close(Draft draft, Mark mark) {
    Span words = trim(draft.open.end(), mark.begin());
    if (words.isEmpty()) {
      unexplained(draft.open, "nothing between the marks");
      unexplained(mark, "nothing between the marks");
    } else {
      draft.close = mark;
      draft.words = words;
      drafts.add(draft);
    }
  }

  private void unexplained(Mark mark, String reason) {
    left.add(new QuotationMark(mark.span(), MarkUse.UNEXPLAINED, reason));
  }

  /** A mark whose partner never came. */
  private void forsake(Draft draft) {
    if (draft.open.family() != Family.SINGLE || draft.open.sure()) {
      unexplained(draft.open, "never closed");
    }
  }

  private Draft leaveOpen(Deque<Draft> stack, Span paragraph, boolean goesOn) {
    Draft outermost = null;
    while (!stack.isEmpty()) {
      Draft draft = stack.pop();
      boolean last =
          stack.isEmpty()
              && draft.open.family() != Family.SINGLE
              && (goesOn || mayStayOpen(draft, paragraph));
      Span words = trim(draft.open.end(), speechEnd(draft.open.end(), paragraph.end()));
      if (last && !words.isEmpty()) {
        draft.words = words;
        drafts.add(draft);
        outermost = draft;
      } else {
        forsake(draft);
      }
    }
    return outermost;
  }

  /** "We agreed, Mara Quill said. – where nobody closes the mark, the reporting clause does. */
  private int speechEnd(int begin, int end) {
    Matcher clause =
        REPORTING_CLAUSE.matcher(text).region(Math.max(begin, end - LONGEST_CLAUSE), end);
    return clause.find() ? clause.start() + 1 : end;
  }

  /**
   * Whether speech can begin here that its paragraph does not end: at a paragraph's or a sentence's
   * start or behind a comma or a colon. Elsewhere a mark without a partner is a slip, unless the
   * next paragraph goes on.
   */
  private boolean mayStayOpen(Draft draft, Span paragraph) {
    int at = draft.open.begin() - 1;
    while (at >= paragraph.begin() && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < paragraph.begin() || ",:.?!…—–-\"”'’".indexOf(text.charAt(at)) >= 0;
  }

  private Span trim(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private Pairing result() {
    drafts.sort(Comparator.comparingInt(draft -> draft.open.begin()));
    Map<Draft, Integer> index = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      index.put(drafts.get(i), i);
    }
    List<MarkPair> pairs = new ArrayList<>();
    for (var draft : drafts) {
      Draft parent = draft.parent;
      while (parent != null && !index.containsKey(parent)) {
        parent = parent.parent;
      }
      pairs.add(
          new MarkPair(
              draft.open,
              Optional.ofNullable(draft.close),
              draft.words,
              parent == null ? -1 : index.get(parent),
              draft.continues == null ? -1 : index.getOrDefault(draft.continues, -1)));
    }
    left.sort(Comparator.comparing(QuotationMark::span));
    return new Pairing(Collections.unmodifiableList(pairs), List.copyOf(left));
  }
}
