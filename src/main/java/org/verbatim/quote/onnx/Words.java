/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.text.Span;

/** The words of an article as the networks see them, by their index in the article. */
final class Words {

  /** Pieces of a window, those that are no words included. */
  static final int WINDOW = 320;

  private final List<Span> spans = new ArrayList<>();
  private final List<int[]> pieces = new ArrayList<>();
  private final List<WordCase> cases = new ArrayList<>();
  private final List<Boolean> quoted = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();
  private final List<Range> units = new ArrayList<>();

  /** Indices from one to before another. */
  record Range(int begin, int end) {
    int size() {
      return end - begin;
    }
  }

  /**
   * @param marked the stretches between marks that are speech, in text order
   */
  Words(SegmentedArticle article, List<Span> marked, WordPieces wordPieces) {
    int sentence = 0;
    int paragraph = 0;
    int next = 0; // of the marked
    for (var block : article.paragraphs()) {
      List<Integer> cuts = new ArrayList<>();
      for (var found : block.sentences()) {
        cuts.add(spans.size());
        for (var token : found.tokens()) {
          int begin = token.span().begin();
          while (next < marked.size() && marked.get(next).end() <= begin) {
            next++;
          }
          String word = article.text(token.span());
          spans.add(token.span());
          pieces.add(wordPieces.of(word));
          cases.add(WordCase.of(word));
          quoted.add(next < marked.size() && marked.get(next).begin() <= begin);
          sentences.add(sentence);
          paragraphs.add(paragraph);
        }
        sentence++;
      }
      if (!cuts.isEmpty()) {
        addUnits(cuts);
      }
      paragraph++;
    }
  }

  /** A paragraph, or as many sentences of it, or else words, as fit half a window. */
  private void addUnits(List<Integer> cuts) {
    int begin = cuts.get(0);
    int end = spans.size();
    if (begin == end) {
      return;
    }
    if (size(begin, end) <= WINDOW - 1) {
      units.add(new Range(begin, end));
      return;
    }
    while (begin < end) {
      int cut = begin + 1;
      int size = size(begin, cut);
      while (cut < end && size + pieces.get(cut).length <= WINDOW / 2) {
        size += pieces.get(cut).length;
        cut++;
      }
      units.add(new Range(begin, cut < end ? sentenceEnd(cuts, begin, cut) : cut));
      begin = units.get(units.size() - 1).end();
    }
  }

  private static int sentenceEnd(List<Integer> cuts, int begin, int most) {
    int found = most;
    for (int cut : cuts) {
      if (cut > begin && cut <= most) {
        found = cut; // the last one stays
      }
    }
    return found;
  }

  /** The pieces of words that end a paragraph or a part of one. */
  private int size(int begin, int end) {
    int size = 1;
    for (int i = begin; i < end; i++) {
      size += pieces.get(i).length;
    }
    return size;
  }

  /** How many pieces a unit takes in a window. */
  int size(Range unit) {
    return size(unit.begin(), unit.end());
  }

  /** Stretches that are never divided between windows. */
  List<Range> units() {
    return units;
  }

  int size() {
    return spans.size();
  }

  int[] pieces(int word) {
    return pieces.get(word);
  }

  WordCase wordCase(int word) {
    return cases.get(word);
  }

  boolean isQuoted(int word) {
    return quoted.get(word);
  }

  int sentence(int word) {
    return sentences.get(word);
  }

  int paragraph(int word) {
    return paragraphs.get(word);
  }

  /** From the first to the last word of a range. */
  Span span(Range range) {
    return new Span(spans.get(range.begin()).begin(), spans.get(range.end() - 1).end());
  }
}
