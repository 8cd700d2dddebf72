/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

/**
 * The features by which a token of a sentence is labelled as part of a cue. Models know features by
 * their order here.
 */
final class CueFeatures {

  private static final int EDGE = 7; // stands for what is beyond the sentence
  private static final int REACH = 12; // tokens that are looked over for a phrase or a clause

  private final Page page;
  private final Features out;
  private final int i;
  private final int begin;
  private final int end;
  private final int lemma;
  private final int pos;
  private final int kind;
  private final int kindBefore;
  private final int kindBehind;
  private final int lexicon;
  private final int wordBefore;
  private final int wordBehind;

  private CueFeatures(Page page, int i, Features out) {
    this.page = page;
    this.out = out;
    this.i = i;
    begin = page.sentenceBegin[i];
    end = page.sentenceEnd[i];
    lemma = page.lemma[i];
    pos = page.pos[i];
    kind = page.kind[i];
    kindBefore = at(page.kind, i - 1);
    kindBehind = at(page.kind, i + 1);
    lexicon = page.lexicon[i];
    wordBefore = at(page.word, i - 1);
    wordBehind = at(page.word, i + 1);
  }

  /** Adds the features of the token. */
  static void add(Page page, int i, Features out) {
    var features = new CueFeatures(page, i, out);
    features.addWords();
    features.addKinds();
    features.addLexicon();
    features.addRules();
    features.addPhraseBefore();
    features.addAhead();
  }

  private int at(int[] values, int token) {
    return token < begin || token >= end ? EDGE : values[token];
  }

  private void addWords() {
    out.add(1);
    out.add(page.word[i]);
    out.add(lemma);
    out.add(wordBehind);
    out.add(wordBefore);
    out.add(at(page.word, i + 2));
    out.add(at(page.word, i - 2));
    out.add(lemma, kindBehind);
    out.add(lemma, kindBefore);
    out.add(lemma, kindBefore, kindBehind);
    out.add(lemma, wordBehind);
    out.add(wordBefore, lemma);
    out.add(at(page.lemma, i - 1), pos);
    out.add(pos, at(page.lemma, i + 1));
    out.add(page.shape[i]);
    out.add(page.ending[i], pos);
  }

  private void addKinds() {
    int posBefore = at(page.pos, i - 1);
    int posBehind = at(page.pos, i + 1);
    out.add(pos);
    out.add(pos, posBehind);
    out.add(posBefore, pos);
    out.add(posBefore, pos, posBehind);
    out.add(pos, posBehind, at(page.pos, i + 2));
    out.add(at(page.pos, i - 2), posBefore, pos);
    out.add(kind, kindBehind, at(page.kind, i + 2));
    out.add(at(page.kind, i - 2), kindBefore, kind);
    out.add(kindBefore, kind, kindBehind);
    out.add(Math.min(i - begin, 4), Math.min(end - i, 4), pos);
  }

  private void addLexicon() {
    int attitude = page.attitude[i];
    int before = at(page.lexicon, i - 1);
    out.add(lexicon, pos);
    out.add(lexicon, kindBehind);
    out.add(lexicon, kindBefore);
    out.add(lexicon, wordBehind);
    out.add(wordBefore, lexicon);
    out.add(page.uses[i], kindBehind);
    out.add(page.uses[i], kindBehind, at(page.kind, i + 2));
    out.add(attitude, pos);
    out.add(attitude, kindBehind, pos);
    out.add(attitude, kindBefore, pos);
    out.add(attitude, wordBefore);
    out.add(at(page.attitude, i + 1), kind);
    out.add(at(page.lexicon, i + 1), pos);
    out.add(before, page.word[i]);
    out.add(before, pos, at(page.pos, i + 1));
    out.add(page.role[i], lexicon);
    addMarks();
  }

  private void addMarks() {
    int mark = page.marks[i];
    int before = at(page.marks, i - 1);
    int behind = at(page.marks, i + 1);
    out.add(mark, lexicon);
    out.add(mark, lemma);
    out.add(before, mark, behind);
    out.add(lexicon, before, behind);
  }

  private void addRules() {
    int cue = page.ruleCue[i];
    int before = at(page.ruleCue, i - 1);
    int behind = at(page.ruleCue, i + 1);
    int inside = page.ruleContent[i] == 0 ? 0 : 1;
    out.add(cue, inside);
    out.add(cue, lexicon);
    out.add(cue, lemma);
    out.add(cue, inside, lemma);
    out.add(before, cue, behind);
    out.add(before, page.word[i]);
    out.add(behind, page.word[i]);
    out.add(inside, lexicon, kindBefore);
  }

  /** The noun phrase that stands before, which may be the subject. */
  private void addPhraseBefore() {
    int token = i - 1;
    int verbs = 0;
    while (token >= begin && i - token <= REACH && page.phrase[token] == 0) {
      verbs += Kinds.isVerb(page.kind[token]) ? 1 : 0;
      token--;
    }
    if (token < begin || page.phrase[token] == 0) {
      out.none();
      out.none();
      out.none();
      return;
    }
    out.add(page.word[token], lexicon);
    out.add(page.kind[token], Math.min(verbs, 2), lexicon);
    out.add(page.kind[token], Math.min(i - token, 5), kind);
  }

  /** What stands next that tells where a clause or its end is: a comma, a mark, "that", a verb. */
  private void addAhead() {
    int token = i + 1;
    int last = Math.min(end, i + REACH + 1);
    while (token < last && !tells(token)) {
      token++;
    }
    int what =
        token < last ? Features.mixed(page.kind[token], page.marks[token]) : token == end ? 1 : 2;
    out.add(what, lexicon);
    out.add(what, lexicon, Math.min(token - i, 4));
    out.add(what, lemma);
  }

  private boolean tells(int token) {
    return page.phrase[token] == 0
        && page.marks[token] != Page.QUOTED
        && Kinds.tells(page.kind[token]);
  }
}
