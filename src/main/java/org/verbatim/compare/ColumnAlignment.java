/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;

/**
 * The words of one version put under the columns of a table for a reader.
 *
 * <p>Equal words come first: as many of them as their order allows, content words before words of
 * grammar, and among equals those that leave the fewest and the shortest gaps. What is left between
 * them is set word under word only where it is short on both sides.
 */
final class ColumnAlignment {

  // However many gaps a word of grammar opens, it counts for more.
  private static final int EQUAL_CONTENT = 6000;
  private static final int EQUAL_FUNCTION = 3000;
  private static final int GAP = -600;
  private static final int GAP_WORD = -1;
  private static final int LOW = Integer.MIN_VALUE / 4;
  private static final int MOST_CELLS = 9_000_000;

  // So little, so far from the rest, is in the same order by chance.
  private static final int STRAY = EQUAL_CONTENT;
  private static final int FAR = 6; // words

  private static final int FEW_INSIDE = 5;
  private static final int FEW_AT_THE_EDGE = 3;

  private static final byte PAIRED = 0;
  private static final byte ONLY_COLUMN = 1;
  private static final byte ONLY_WORD = 2;
  private static final byte OUTSIDE = 3;

  /**
   * A word that stands in a column.
   *
   * @param column the index of the column
   * @param word the index of the word
   */
  record Pair(int column, int word) {}

  private final List<List<Word>> columns;
  private final List<Word> words;

  private ColumnAlignment(List<List<Word>> columns, List<Word> words) {
    this.columns = columns;
    this.words = words;
  }

  /** The words that stand in columns that are there already, in order. */
  static List<Pair> of(List<List<Word>> columns, List<Word> words) {
    var alignment = new ColumnAlignment(columns, words);
    boolean huge = (long) columns.size() * words.size() > MOST_CELLS;
    return alignment.filled(huge ? alignment.prefix() : alignment.withoutStrays(alignment.equal()));
  }

  // Speeches of thousands of words each: what they begin with alike is all we show.
  private List<Pair> prefix() {
    var pairs = new ArrayList<Pair>();
    int i = 0;
    while (i < columns.size() && i < words.size() && matches(i, i)) {
      pairs.add(new Pair(i, i));
      i++;
    }
    return pairs;
  }

  private boolean matches(int column, int word) {
    for (var known : columns.get(column)) {
      if (known.matches(words.get(word))) {
        return true;
      }
    }
    return false;
  }

  private List<Pair> equal() {
    int width = words.size() + 1;
    int[] weights = new int[words.size()];
    for (int j = 0; j < weights.length; j++) {
      weights[j] = weight(words.get(j));
    }
    // For every state the best score of a path that ends there, and the state it came from.
    int[][] above = {new int[width], new int[width], new int[width]};
    int[][] here = {new int[width], new int[width], new int[width]};
    byte[][][] from = new byte[3][columns.size() + 1][width];
    for (var state : above) {
      Arrays.fill(state, LOW);
    }
    int best = 0;
    int bestI = 0;
    int bestJ = 0;
    for (int i = 1; i <= columns.size(); i++) {
      for (var state : here) {
        state[0] = LOW;
      }
      for (int j = 1; j < width; j++) {
        here[PAIRED][j] = LOW;
        if (matches(i - 1, j - 1)) {
          byte state = best(above, j - 1);
          int before = above[state][j - 1];
          from[PAIRED][i][j] = before > 0 ? state : OUTSIDE;
          here[PAIRED][j] = Math.max(0, before) + weights[j - 1];
          if (here[PAIRED][j] > best) {
            best = here[PAIRED][j];
            bestI = i;
            bestJ = j;
          }
        }
        int opened = above[PAIRED][j] + GAP;
        boolean goesOn = above[ONLY_COLUMN][j] > opened;
        from[ONLY_COLUMN][i][j] = goesOn ? ONLY_COLUMN : PAIRED;
        here[ONLY_COLUMN][j] = Math.max(opened, above[ONLY_COLUMN][j]) + GAP_WORD;
        byte state = here[PAIRED][j - 1] >= here[ONLY_COLUMN][j - 1] ? PAIRED : ONLY_COLUMN;
        int openedWord = here[state][j - 1] + GAP;
        boolean wordGoesOn = here[ONLY_WORD][j - 1] > openedWord;
        from[ONLY_WORD][i][j] = wordGoesOn ? ONLY_WORD : state;
        here[ONLY_WORD][j] = Math.max(openedWord, here[ONLY_WORD][j - 1]) + GAP_WORD;
      }
      int[][] swap = above;
      above = here;
      here = swap;
    }
    return best == 0 ? List.of() : trace(from, bestI, bestJ);
  }

  private static byte best(int[][] states, int j) {
    byte best = PAIRED;
    for (byte state = ONLY_COLUMN; state <= ONLY_WORD; state++) {
      if (states[state][j] > states[best][j]) {
        best = state;
      }
    }
    return best;
  }

  private static List<Pair> trace(byte[][][] from, int lastColumn, int lastWord) {
    var pairs = new ArrayList<Pair>();
    int i = lastColumn;
    int j = lastWord;
    byte state = PAIRED;
    while (state != OUTSIDE) {
      byte before = from[state][i][j];
      if (state == PAIRED) {
        pairs.add(new Pair(i - 1, j - 1));
      }
      i -= state == ONLY_WORD ? 0 : 1;
      j -= state == ONLY_COLUMN ? 0 : 1;
      state = before;
    }
    Collections.reverse(pairs);
    return pairs;
  }

  private static int weight(Word word) {
    return Vocabulary.isFunctionWord(word.key()) ? EQUAL_FUNCTION : EQUAL_CONTENT;
  }

  // Words at the begin or the end that are far from the others.
  private List<Pair> withoutStrays(List<Pair> pairs) {
    int from = 0;
    int to = pairs.size();
    boolean changed = true;
    while (changed) {
      changed = false;
      int first = from + 1;
      while (first < to && isNext(pairs.get(first - 1), pairs.get(first))) {
        first++;
      }
      if (first < to && isStray(pairs, from, first) && isFar(pairs, first)) {
        from = first;
        changed = true;
      }
      int last = to - 1;
      while (last > from && isNext(pairs.get(last - 1), pairs.get(last))) {
        last--;
      }
      if (last > from && isStray(pairs, last, to) && isFar(pairs, last)) {
        to = last;
        changed = true;
      }
    }
    return pairs.subList(from, to);
  }

  private static boolean isNext(Pair one, Pair next) {
    return next.column() == one.column() + 1 && next.word() == one.word() + 1;
  }

  private boolean isStray(List<Pair> pairs, int from, int to) {
    int weight = 0;
    for (var pair : pairs.subList(from, to)) {
      weight += weight(words.get(pair.word()));
    }
    return weight <= STRAY;
  }

  private static boolean isFar(List<Pair> pairs, int at) {
    var one = pairs.get(at - 1);
    var next = pairs.get(at);
    return next.column() - one.column() > FAR || next.word() - one.word() > FAR;
  }

  private List<Pair> filled(List<Pair> equal) {
    var pairs = new ArrayList<Pair>();
    int column = 0;
    int word = 0;
    for (int i = 0; i <= equal.size(); i++) {
      boolean end = i == equal.size();
      int toColumn = end ? columns.size() : equal.get(i).column();
      int toWord = end ? words.size() : equal.get(i).word();
      if (!equal.isEmpty()) {
        boolean edge = end || i == 0;
        pairs.addAll(others(column, toColumn, word, toWord, edge, i == 0));
      }
      if (!end) {
        pairs.add(equal.get(i));
        column = toColumn + 1;
        word = toWord + 1;
      }
    }
    return pairs;
  }

  // A few words in place of a few: those of one kind under each other, else those next to what is
  // equal.
  private List<Pair> others(
      int fromColumn, int toColumn, int fromWord, int toWord, boolean edge, boolean leading) {
    int most = Math.max(toColumn - fromColumn, toWord - fromWord);
    int least = Math.min(toColumn - fromColumn, toWord - fromWord);
    if (least == 0 || most > (edge ? FEW_AT_THE_EDGE : FEW_INSIDE)) {
      return List.of();
    }
    List<Pair> best = List.of();
    int bestScore = -1;
    boolean fewColumns = toColumn - fromColumn == least;
    for (int shift = 0; shift <= most - least; shift++) {
      var pairs = new ArrayList<Pair>();
      int score = 0;
      for (int i = 0; i < least; i++) {
        int column = fromColumn + i + (fewColumns ? 0 : shift);
        int word = fromWord + i + (fewColumns ? shift : 0);
        pairs.add(new Pair(column, word));
        score += likeness(column, word);
      }
      if (score > bestScore || leading && score == bestScore) {
        best = pairs;
        bestScore = score;
      }
    }
    return best;
  }

  private int likeness(int column, int word) {
    Word one = columns.get(column).get(0);
    Word other = words.get(word);
    if (BaseForm.of(one.key()).equals(BaseForm.of(other.key()))) {
      return 2;
    }
    boolean sameClass =
        one.isNumber() == other.isNumber()
            && Vocabulary.isFunctionWord(one.key()) == Vocabulary.isFunctionWord(other.key());
    return sameClass ? 1 : 0;
  }
}
