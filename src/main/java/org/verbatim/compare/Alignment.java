/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;

/**
 * The words of two versions set against each other, each word once and in order.
 *
 * <p>Not a plain difference of sequences: equal content words count for more than equal function
 * words, one long gap is better than several short ones, and words that one version has before or
 * after the other begins or ends cost nothing.
 */
final class Alignment {

  // Points; the ratios matter. A gap costs as much as an equal content word brings, so that one
  // stray "of" or "country" does not tear two stretches apart.
  private static final int EQUAL_CONTENT = 32;
  private static final int EQUAL_FUNCTION = 16;
  private static final int SAME_BASE = 16;
  private static final int SAME_CLASS = -2; // both function words, or both numbers
  private static final int OTHER = -10;
  private static final int OTHER_CLASS = -24;
  private static final int GAP = -33;
  private static final int GAP_WORD = -1;
  private static final int LOW = Integer.MIN_VALUE / 4;
  private static final int MOST_CELLS = 16_000_000;

  /**
   * One place of the alignment.
   *
   * @param a the index of a word of the first version, or -1
   * @param b the index of a word of the second version, or -1
   * @param equal whether both are one word
   */
  record Step(int a, int b, boolean equal) {}

  private Alignment() {}

  /** Every word of both stands in just one step, in order. */
  static List<Step> of(List<Word> a, List<Word> b) {
    if ((long) a.size() * b.size() > MOST_CELLS) {
      return prefixOnly(a, b);
    }
    return new Table(a, b).steps();
  }

  // Two speeches of thousands of words each: what they begin with alike is all we say.
  private static List<Step> prefixOnly(List<Word> a, List<Word> b) {
    var steps = new ArrayList<Step>();
    int i = 0;
    while (i < a.size() && i < b.size() && a.get(i).matches(b.get(i))) {
      steps.add(new Step(i, i, true));
      i++;
    }
    for (int rest = i; rest < a.size(); rest++) {
      steps.add(new Step(rest, -1, false));
    }
    for (int rest = i; rest < b.size(); rest++) {
      steps.add(new Step(-1, rest, false));
    }
    return steps;
  }

  /** The tables of the three states that a path may be in: words paired, only a, only b. */
  private static final class Table {
    private final List<Word> a;
    private final List<Word> b;
    private final int[][] paired;
    private final int[][] onlyA;
    private final int[][] onlyB;

    Table(List<Word> a, List<Word> b) {
      this.a = a;
      this.b = b;
      paired = new int[a.size() + 1][b.size() + 1];
      onlyA = new int[a.size() + 1][b.size() + 1];
      onlyB = new int[a.size() + 1][b.size() + 1];
      fill();
    }

    private void fill() {
      for (int i = 0; i <= a.size(); i++) {
        for (int j = 0; j <= b.size(); j++) {
          if (i == 0 || j == 0) {
            paired[i][j] = LOW;
          } else {
            int best = Math.max(0, best(i - 1, j - 1));
            paired[i][j] = best + score(a.get(i - 1), b.get(j - 1));
          }
          onlyA[i][j] = i == 0 ? LOW : Math.max(opened(i - 1, j) + GAP, onlyA[i - 1][j]) + GAP_WORD;
          onlyB[i][j] =
              j == 0 ? LOW : Math.max(openedB(i, j - 1) + GAP, onlyB[i][j - 1]) + GAP_WORD;
        }
      }
    }

    private int best(int i, int j) {
      return Math.max(paired[i][j], Math.max(onlyA[i][j], onlyB[i][j]));
    }

    private int opened(int i, int j) {
      return paired[i][j];
    }

    private int openedB(int i, int j) {
      return Math.max(paired[i][j], onlyA[i][j]);
    }

    List<Step> steps() {
      int bestI = 0;
      int bestJ = 0;
      int best = 0;
      for (int i = 1; i <= a.size(); i++) {
        for (int j = 1; j <= b.size(); j++) {
          if (paired[i][j] > best) {
            best = paired[i][j];
            bestI = i;
            bestJ = j;
          }
        }
      }
      var core = best == 0 ? new ArrayList<Step>() : trace(bestI, bestJ);
      var steps = new ArrayList<Step>();
      int firstA = core.isEmpty() ? a.size() : core.get(0).a();
      int firstB = core.isEmpty() ? b.size() : core.get(0).b();
      for (int i = 0; i < firstA; i++) {
        steps.add(new Step(i, -1, false));
      }
      for (int j = 0; j < firstB; j++) {
        steps.add(new Step(-1, j, false));
      }
      steps.addAll(core);
      for (int i = core.isEmpty() ? a.size() : bestI; i < a.size(); i++) {
        steps.add(new Step(i, -1, false));
      }
      for (int j = core.isEmpty() ? b.size() : bestJ; j < b.size(); j++) {
        steps.add(new Step(-1, j, false));
      }
      return steps;
    }

    private List<Step> trace(int fromI, int fromJ) {
      var steps = new ArrayList<Step>();
      int i = fromI;
      int j = fromJ;
      int state = 0; // 0 paired, 1 only a, 2 only b
      while (true) {
        if (state == 0) {
          steps.add(new Step(i - 1, j - 1, a.get(i - 1).matches(b.get(j - 1))));
          int rest = paired[i][j] - score(a.get(i - 1), b.get(j - 1));
          i--;
          j--;
          if (rest == 0 && (i == 0 || j == 0 || best(i, j) <= 0)) {
            break;
          }
          state = paired[i][j] == rest ? 0 : onlyA[i][j] == rest ? 1 : 2;
        } else if (state == 1) {
          steps.add(new Step(i - 1, -1, false));
          int rest = onlyA[i][j] - GAP_WORD;
          i--;
          state = onlyA[i][j] == rest ? 1 : 0;
        } else {
          steps.add(new Step(-1, j - 1, false));
          int rest = onlyB[i][j] - GAP_WORD;
          j--;
          state = onlyB[i][j] == rest ? 2 : paired[i][j] == rest - GAP ? 0 : 1;
        }
      }
      Collections.reverse(steps);
      return steps;
    }

    private static int score(Word a, Word b) {
      boolean functionA = Vocabulary.isFunctionWord(a.key());
      boolean functionB = Vocabulary.isFunctionWord(b.key());
      if (a.matches(b)) {
        return functionA ? EQUAL_FUNCTION : EQUAL_CONTENT;
      }
      if (BaseForm.of(a.key()).equals(BaseForm.of(b.key()))) {
        return functionA ? SAME_BASE / 4 : SAME_BASE;
      }
      if (functionA && functionB || a.isNumber() && b.isNumber()) {
        return SAME_CLASS;
      }
      return functionA == functionB ? OTHER : OTHER_CLASS;
    }
  }
}
