/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

/**
 * The features by which a token near a cue is labelled as part of its source or content: words and
 * kinds of words, each together with where it stands and what the cue is. Models know features by
 * their order here.
 */
final class RoleFeatures {

  private static final int EDGE = 7; // stands for what is beyond the view

  private final View view;
  private final Page page;
  private final Features out;
  private final int i;
  private final int side;
  private final int place;
  private final int near;
  private final int piece;
  private final int kind;
  private final int kindBefore;
  private final int kindBehind;
  private final int wordBehind;
  private final int own;

  private RoleFeatures(View view, int i, Features out) {
    this.view = view;
    this.page = view.page;
    this.out = out;
    this.i = i;
    side = view.side(i);
    place = Features.mixed(side, view.sentence(i));
    near = view.distance(i);
    piece = view.piece(i);
    kind = page.kind[i];
    kindBefore = at(page.kind, i - 1);
    kindBehind = at(page.kind, i + 1);
    wordBehind = at(page.word, i + 1);
    own = own(i);
  }

  /** Adds the features of the token. */
  static void add(View view, int i, Features out) {
    var features = new RoleFeatures(view, i, out);
    features.addWords();
    features.addPieces();
    features.addBetween();
    features.addCue();
    features.addMarks();
    features.addRules();
    features.addSubject();
  }

  private boolean isSeen(int token) {
    return view.begin <= token && token < view.end;
  }

  private int at(int[] values, int token) {
    return isSeen(token) ? values[token] : EDGE;
  }

  private void addWords() {
    int word = page.word[i];
    int wordBefore = at(page.word, i - 1);
    int pos = page.pos[i];
    int posBefore = at(page.pos, i - 1);
    int posBehind = at(page.pos, i + 1);
    out.add(place);
    out.add(near, view.sentence(i));
    out.add(near, kind, kindBefore);
    out.add(near, pos);
    out.add(near, word);
    out.add(place, word);
    out.add(place, wordBefore);
    out.add(place, wordBehind);
    out.add(place, wordBefore, word);
    out.add(place, word, wordBehind);
    out.add(place, posBefore, pos);
    out.add(place, pos, posBehind);
    out.add(place, posBefore, pos, posBehind);
    out.add(place, kindBefore, kind, kindBehind);
    out.add(side, Features.mixed(at(page.kind, i - 2), kindBefore), kind, kindBehind);
    out.add(side, Features.mixed(at(page.kind, i + 2), kindBehind), kind, kindBefore);
    out.add(place, page.shape[i], edge());
    out.add(place, page.ending[i]);
    out.add(side, page.phrase[i], at(page.phrase, i + 1), kindBefore);
    out.add(edge(), place, kindBefore);
    out.add(edge(), place, view.frame);
    out.add(page.role[i], place);
  }

  /** Whether the sentence begins or ends at the token or behind the next one. */
  private int edge() {
    int end = page.sentenceEnd[i];
    return (i == page.sentenceBegin[i] ? 1 : 0) + (i + 1 == end ? 2 : i + 2 == end ? 4 : 0);
  }

  private void addPieces() {
    int opener = page.word[view.pieceBegin(i)];
    int holds = view.pieceHolds(i);
    boolean opens = i == view.pieceBegin(i);
    out.add(piece, view.frame);
    out.add(piece, view.frame, holds);
    out.add(piece, view.frame, kindBefore);
    out.add(piece, page.lemma[view.head]);
    out.add(piece, page.lexicon[view.head], view.frame);
    out.add(piece, opener);
    out.add(piece, opener, view.frame);
    out.add(piece, holds, kind, kindBefore);
    out.add(piece, opens ? 1 : 0, kind, view.frame);
    addNextPiece();
  }

  /** What comes where punctuation follows: whether the part goes on there. */
  private void addNextPiece() {
    boolean cut = isSeen(i + 1) && Kinds.isPunctuation(kindBehind);
    int opener = cut ? at(page.word, i + 2) : 1;
    int holds = cut && isSeen(i + 2) ? view.pieceHolds(i + 2) : 9;
    out.add(opener, side);
    out.add(opener, wordBehind, piece);
    out.add(holds, view.frame, piece);
    out.add(holds, at(page.kind, i + 2), side);
  }

  private void addBetween() {
    int between = view.between(i);
    out.add(between, side);
    out.add(between, side, page.pos[i]);
    out.add(between, side, kindBefore);
    out.add(between, side, kindBehind);
    out.add(between, view.frame, view.sentence(i));
    out.add(between, page.lemma[view.head], side);
    out.add(between, page.uses[view.head], side);
    out.add(view.isOtherCue(i) ? 1 : 0, place);
  }

  private void addCue() {
    int cue = page.lemma[view.head];
    int sort = page.lexicon[view.head];
    int uses = page.uses[view.head];
    int attitude = page.attitude[view.head];
    int last = page.word[view.cueEnd - 1];
    boolean single = view.cueEnd - view.cueBegin == 1;
    out.add(near, view.frame);
    out.add(near, cue);
    out.add(cue, side, kindBefore, kind);
    out.add(cue, side, kind, kindBehind);
    out.add(cue, page.word[i], side);
    out.add(cue, at(page.word, i - 1), side);
    out.add(cue, side, view.frame);
    out.add(uses, side, kindBefore, kind);
    out.add(uses, near, view.frame);
    out.add(sort, side, own, kind);
    out.add(attitude, place, kind);
    out.add(attitude, near, view.frame);
    out.add(attitude, side, kindBefore, kind);
    out.add(single ? 1 : 0, view.frame, near);
    out.add(last, near);
    out.add(last, kindBefore, kind, side);
  }

  private void addMarks() {
    int mark = page.marks[i];
    int before = at(page.marks, i - 1);
    int behind = at(page.marks, i + 1);
    out.add(before, mark, behind, place);
    out.add(before, mark, behind, view.frame);
    out.add(mark, piece, view.rule > 0 ? 1 : 0);
  }

  private void addRules() {
    int before = isSeen(i - 1) ? own(i - 1) : EDGE;
    int behind = isSeen(i + 1) ? own(i + 1) : EDGE;
    out.add(own, place);
    out.add(own, before, behind, side);
    out.add(own, before, kind, kindBefore);
    out.add(own, behind, kind, kindBehind);
    out.add(own, view.frame, side);
    out.add(own, page.lexicon[view.head], side);
    out.add(own, view.subject(i), side);
  }

  /** What the rules say of a token: content of this cue, of another, or none. */
  private int own(int token) {
    int label = page.ruleContent[token];
    if (label == 0) {
      return 1;
    }
    return view.rule > 0 && page.ruleOfContent[token] == view.rule ? 1 + label : 3 + label;
  }

  private void addSubject() {
    int subject = view.subject(i);
    int before = isSeen(i - 1) ? view.subject(i - 1) : 0;
    int behind = isSeen(i + 1) ? view.subject(i + 1) : 0;
    out.add(subject, view.subjectSide(), side);
    out.add(subject, before, behind, kind);
    out.add(subject, before, kindBefore, kind);
    out.add(subject, behind, kind, kindBehind);
    out.add(subject, page.lexicon[view.head], side);
    out.add(subject, page.lemma[view.head], side);
    out.add(subject, near);
  }
}
