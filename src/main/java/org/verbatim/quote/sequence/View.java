/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.syntax.Sketches;
import org.verbatim.syntax.SubjectFinder;
import org.verbatim.text.Span;

/**
 * The tokens around a cue in its paragraph, and what lies between them and the cue. Never longer
 * than a fixed number of tokens.
 */
final class View {

  private static final int BEFORE = 60;
  private static final int BEHIND = 90;
  private static final int ACCORDING = Vocabulary.number("according");

  /** What may lie between a token and the cue, as bits. */
  private static final int COMMA = 1;

  private static final int MARK = 2;
  private static final int OPENER = 4;
  private static final int VERB = 8;
  private static final int OTHER_CUE = 16;
  private static final int STOP = 32;

  final Page page;
  final int cueBegin;
  final int cueEnd;

  /** The first token seen. */
  final int begin;

  /** Behind the last token seen. */
  final int end;

  /** The cue's last word that the lexicon has, else its last verb, else its last word. */
  final int head;

  /** What stands directly around the cue. */
  final int frame;

  /** The rules' quotation that has the cue, 0 if none. */
  final int rule;

  private final boolean[] cues;
  private final int[] between;
  private final int[] pieces;
  private final int[] pieceBegin;
  private final int[] pieceHolds;
  private int subjectBegin = -1;
  private int subjectEnd = -1;

  /**
   * Looks around a cue.
   *
   * @param cues for each token of the page whether it is part of a cue
   */
  View(Page page, int cueBegin, int cueEnd, boolean[] cues) {
    this.page = page;
    this.cueBegin = cueBegin;
    this.cueEnd = cueEnd;
    this.cues = cues;
    begin = Math.max(page.paragraphBegin[cueBegin], cueBegin - BEFORE);
    end = Math.min(Math.max(page.paragraphEnd[cueBegin], cueEnd), cueEnd + BEHIND);
    head = head();
    rule = rule();
    int size = end - begin;
    between = new int[size];
    pieces = new int[size];
    pieceBegin = new int[size];
    pieceHolds = new int[size];
    lookBehind();
    lookBefore();
    cutPieces();
    frame = frame();
  }

  int size() {
    return end - begin;
  }

  private int head() {
    for (int i = cueEnd - 1; i >= cueBegin; i--) {
      if (page.lexicon[i] > 0) {
        return i;
      }
    }
    for (int i = cueEnd - 1; i >= cueBegin; i--) {
      if (Kinds.isVerb(page.kind[i])) {
        return i;
      }
    }
    return cueEnd - 1;
  }

  private int rule() {
    for (int i = cueBegin; i < cueEnd; i++) {
      if (page.ruleOfCue[i] > 0) {
        return page.ruleOfCue[i];
      }
    }
    return 0;
  }

  private void lookBehind() {
    int seen = 0;
    for (int i = cueEnd; i < end; i++) {
      between[i - begin] = seen;
      seen |= at(i);
    }
  }

  private void lookBefore() {
    int seen = 0;
    for (int i = cueBegin - 1; i >= begin; i--) {
      between[i - begin] = seen;
      seen |= at(i);
    }
  }

  private int at(int i) {
    int kind = page.kind[i];
    return (Kinds.isComma(kind) ? COMMA : 0)
        | (Kinds.isMark(kind) ? MARK : 0)
        | (Kinds.opensClause(kind) ? OPENER : 0)
        | (Kinds.isVerb(kind) ? VERB : 0)
        | (cues[i] ? OTHER_CUE : 0)
        | (Kinds.isStop(kind) || i + 1 == page.sentenceEnd[i] ? STOP : 0);
  }

  /** Cuts what is seen into pieces at punctuation and at the cue. */
  private void cutPieces() {
    for (int i = begin; i < end; ) {
      int to = i + 1;
      boolean verb = Kinds.isVerb(page.kind[i]);
      boolean cue = cues[i];
      while (to < end
          && !Kinds.isPunctuation(page.kind[to - 1])
          && to != cueBegin
          && to != cueEnd) {
        verb |= Kinds.isVerb(page.kind[to]);
        cue |= cues[to];
        to++;
      }
      for (int t = i; t < to; t++) {
        pieceBegin[t - begin] = i;
        pieceHolds[t - begin] = (verb ? 1 : 0) + (cue ? 2 : 0);
      }
      i = to;
    }
    int piece = 0;
    for (int i = cueEnd; i < end; i++) {
      piece += i == pieceBegin[i - begin] ? 1 : 0;
      pieces[i - begin] = piece;
    }
    piece = 0;
    for (int i = cueBegin - 1; i >= begin; i--) {
      boolean last = i + 1 == cueBegin || pieceBegin[i + 1 - begin] == i + 1;
      piece -= last ? 1 : 0;
      pieces[i - begin] = piece;
    }
  }

  private int frame() {
    int before = cueBegin - 1 < page.sentenceBegin[cueBegin] ? 0 : sign(cueBegin - 1);
    int behind = cueEnd >= page.sentenceEnd[cueBegin] ? 0 : sign(cueEnd);
    return Features.mixed(before + 1, behind + 1);
  }

  private int sign(int i) {
    int kind = page.kind[i];
    return page.phrase[i] > 0 ? 98 : Kinds.opensClause(kind) ? page.word[i] : kind;
  }

  /** Looks for the cue's subject, as the syntax sketch sees it. */
  void findSubject(Sketches sketches) {
    var sketch = sketches.all().get(sketches.indexAt(page.begin[cueBegin]));
    var cue = new Cue(new Span(page.begin[cueBegin], page.end[cueEnd - 1]), cueKind(), "");
    new SubjectFinder(sketch)
        .subjectOf(cue)
        .ifPresent(
            subject -> {
              subjectBegin = page.tokenAt(sketch.span(subject.phrase()).begin());
              subjectEnd = 1 + page.tokenAt(sketch.span(subject.lastOfExtent()).begin());
            });
  }

  private CueKind cueKind() {
    for (int i = cueBegin; i < cueEnd; i++) {
      if (page.word[i] == ACCORDING) {
        return CueKind.ACCORDING_TO;
      }
    }
    if (Kinds.isPunctuation(page.kind[cueEnd - 1])) {
      return cueEnd - cueBegin == 1 ? CueKind.COLON : CueKind.VERB;
    }
    return page.phrase[head] > 0 && !Kinds.isVerb(page.kind[head]) ? CueKind.NOUN : CueKind.VERB;
  }

  /** Whether the token begins (1) or goes on with (2) the cue's subject. */
  int subject(int i) {
    return i == subjectBegin ? 1 : i > subjectBegin && i < subjectEnd ? 2 : 0;
  }

  /** Whether the cue's subject was found before it (1) or behind it (2); 0 if it was not. */
  int subjectSide() {
    return subjectBegin < 0 ? 0 : subjectBegin < cueBegin ? 1 : 2;
  }

  /** What lies between the token and the cue. */
  int between(int i) {
    return between[i - begin];
  }

  /** How many pieces the token's one stands behind the cue; negative before it. */
  int piece(int i) {
    int piece = pieces[i - begin];
    return Math.max(-5, Math.min(5, piece));
  }

  /** The first token of its piece. */
  int pieceBegin(int i) {
    return pieceBegin[i - begin];
  }

  /** Whether the token is part of another cue. */
  boolean isOtherCue(int i) {
    return cues[i] && (i < cueBegin || i >= cueEnd);
  }

  /** Whether its piece has a verb (1), a part of a cue (2) or both (3). */
  int pieceHolds(int i) {
    return pieceHolds[i - begin];
  }

  /** 1 before the cue, 2 in it, 3 behind it. */
  int side(int i) {
    return i < cueBegin ? 1 : i < cueEnd ? 2 : 3;
  }

  /** The distance to the cue in classes that grow with it; negative before the cue. */
  int distance(int i) {
    return i < cueBegin ? -classOf(cueBegin - i) : i < cueEnd ? 0 : classOf(i - cueEnd + 1);
  }

  private static int classOf(int distance) {
    return distance <= 4
        ? distance
        : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 24 ? 8 : 9;
  }

  /** How many sentences the token stands behind the cue, from -2 to 2. */
  int sentence(int i) {
    return Math.max(-2, Math.min(2, page.sentence[i] - page.sentence[cueBegin]));
  }
}
