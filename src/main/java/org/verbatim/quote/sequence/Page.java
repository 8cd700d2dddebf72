/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import org.verbatim.text.Span;

/**
 * An article as the models see it: for each token, in text order over all paragraphs, what is known
 * of it, as numbers. 0 means nothing, as before the first and behind the last token.
 */
final class Page {

  /** Words inside speech between marks. */
  static final int QUOTED = 1;

  /** A mark that opens speech. */
  static final int OPENING = 2;

  /** A mark that closes speech. */
  static final int CLOSING = 3;

  /** Another mark. */
  static final int OTHER_MARK = 4;

  final int size;
  final int[] begin;
  final int[] end;

  /** The word, or its shape and ending if it is not in the vocabulary. */
  final int[] word;

  /** Its base form, or the same as the word. */
  final int[] lemma;

  final int[] pos;

  /** What the word does in its sentence, from the syntax sketch. */
  final int[] kind;

  final int[] shape;
  final int[] ending;

  /** What the reporting lexicon knows of it: sort and inflection. */
  final int[] lexicon;

  /** The constructions that the reporting lexicon gives it. */
  final int[] uses;

  /** How somebody stands to what such a word introduces, from the list of attitudes. */
  final int[] attitude;

  /** Whether it begins (1), goes on with (2) or ends (3) a noun phrase, or is one alone (4). */
  final int[] phrase;

  /** Whether it is inside speech between marks, or such a mark. */
  final int[] marks;

  /** Whether a rule begins (1) or goes on with (2) a cue here. */
  final int[] ruleCue;

  /** Whether a rule begins (1) or goes on with (2) a content here. */
  final int[] ruleContent;

  /** The number of the rules' quotation whose cue it is; 0 if none. */
  final int[] ruleOfCue;

  /** The number of the rules' quotation whose content it is; 0 if none. */
  final int[] ruleOfContent;

  final int[] sentence;
  final int[] paragraph;

  /** What the paragraph is, by its role. */
  final int[] role;

  /** The token behind the last of the sentence. */
  final int[] sentenceEnd;

  /** The first token of the sentence. */
  final int[] sentenceBegin;

  final int[] paragraphEnd;
  final int[] paragraphBegin;

  Page(int size) {
    this.size = size;
    begin = new int[size];
    end = new int[size];
    word = new int[size];
    lemma = new int[size];
    pos = new int[size];
    kind = new int[size];
    shape = new int[size];
    ending = new int[size];
    lexicon = new int[size];
    uses = new int[size];
    attitude = new int[size];
    phrase = new int[size];
    marks = new int[size];
    ruleCue = new int[size];
    ruleContent = new int[size];
    ruleOfCue = new int[size];
    ruleOfContent = new int[size];
    sentence = new int[size];
    paragraph = new int[size];
    role = new int[size];
    sentenceEnd = new int[size];
    sentenceBegin = new int[size];
    paragraphEnd = new int[size];
    paragraphBegin = new int[size];
  }

  /** The token behind the last one that begins inside the span, from the given token on. */
  int behind(int first, Span span) {
    int behind = first;
    while (behind < size && begin[behind] < span.end()) {
      behind++;
    }
    return behind;
  }

  /** The first token that ends behind the offset; {@link #size} if none. */
  int tokenAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
