/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.quote.onnx.Words.Range;

/**
 * A part of an article that is read at one time.
 *
 * @param words the words in it
 * @param owned the words whose cues are this window's to find; those around them are context
 */
record Window(Range words, Range owned) {

  /**
   * Cuts an article into windows. Neighbours share units as context; each unit is owned by one.
   *
   * @param context how many pieces are shared at most
   */
  static List<Window> of(Words words, int context) {
    var units = words.units();
    List<Window> windows = new ArrayList<>();
    int first = 0;
    int owned = 0;
    while (first < units.size()) {
      int last = fill(words, first);
      if (last == units.size()) {
        windows.add(window(units, first, last, owned, last));
        break;
      }
      int back = last;
      int size = 0;
      while (back - 1 > first && size + words.size(units.get(back - 1)) <= context) {
        back--;
        size += words.size(units.get(back));
      }
      if (1 + size + words.size(units.get(last)) > Words.WINDOW) {
        back = last;
      }
      int share = back + (last - back + 1) / 2; // of the units shared, the first half
      windows.add(window(units, first, last, owned, share));
      first = back;
      owned = share;
    }
    return windows;
  }

  /** The unit behind the last one that fits a window from the first on. */
  private static int fill(Words words, int first) {
    int size = 1;
    int last = first;
    while (last < words.units().size()
        && (last == first || size + words.size(words.units().get(last)) <= Words.WINDOW)) {
      size += words.size(words.units().get(last));
      last++;
    }
    return last;
  }

  private static Window window(List<Range> units, int first, int last, int from, int to) {
    return new Window(
        new Range(units.get(first).begin(), units.get(last - 1).end()),
        new Range(units.get(from).begin(), units.get(to - 1).end()));
  }

  /**
   * What the encoder is given.
   *
   * @param ids the pieces
   * @param cases the case of the word of each piece
   * @param quoted 1 where the word of the piece stands between marks
   * @param first for each word its first piece
   */
  record Input(long[] ids, long[] cases, long[] quoted, long[] first) {}

  Input input(Words article, WordPieces pieces) {
    int size = 1;
    for (var unit : article.units()) {
      size += contains(unit) ? article.size(unit) : 0;
    }
    long[] ids = new long[size];
    long[] cases = new long[size];
    long[] quoted = new long[size];
    long[] first = new long[words.size()];
    ids[0] = pieces.start();
    int at = 1;
    for (var unit : article.units()) {
      if (!contains(unit)) {
        continue;
      }
      for (int word = unit.begin(); word < unit.end(); word++) {
        first[word - words.begin()] = at;
        for (int piece : article.pieces(word)) {
          ids[at] = piece;
          cases[at] = article.wordCase(word).ordinal();
          quoted[at] = article.isQuoted(word) ? 1 : 0;
          at++;
        }
      }
      ids[at++] = pieces.separator();
    }
    return new Input(ids, cases, quoted, first);
  }

  private boolean contains(Range unit) {
    return words.begin() <= unit.begin() && unit.end() <= words.end();
  }
}
