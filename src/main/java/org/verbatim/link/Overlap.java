/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.List;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;

/**
 * What two units share, by the best local alignment of their words.
 *
 * @param words how many words are shared, other forms of a word included
 * @param content how many of them are content words
 * @param telling how many of them are rare in news
 * @param weight the weight of the shared words
 * @param coverage the weight of the shared words as a share of the lighter unit's weight
 * @param longestRun the most words in a row that both have alike
 * @param whole whether every word of the shorter unit is shared, in a row
 */
record Overlap(
    int words,
    int content,
    int telling,
    double weight,
    double coverage,
    int longestRun,
    boolean whole) {

  private static final float MISMATCH = -0.15f;
  private static final float GAP = -0.3f;
  private static final float GAP_WORD = -0.02f;
  private static final float OTHER_FORM = 0.8f; // of the weight of an equal word
  private static final int MOST_CELLS = 4_000_000;

  static Overlap of(Unit a, Unit b, Rarity rarity) {
    return new Table(a.words(), b.words(), rarity).overlap();
  }

  private static final class Table {
    private final List<Word> a;
    private final List<Word> b;
    private final Rarity rarity;
    private final String[] basesA;
    private final String[] basesB;
    private final float[] weights;
    private final float[][] paired;
    private final float[][] gap;

    Table(List<Word> a, List<Word> b, Rarity rarity) {
      this.a = cut(a, b);
      this.b = cut(b, a);
      this.rarity = rarity;
      basesA = bases(this.a);
      basesB = bases(this.b);
      weights = new float[this.a.size()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (float) rarity.weight(this.a.get(i));
      }
      paired = new float[this.a.size() + 1][this.b.size() + 1];
      gap = new float[this.a.size() + 1][this.b.size() + 1];
    }

    // Speeches printed in full are compared by their first words.
    private static List<Word> cut(List<Word> words, List<Word> others) {
      return (long) words.size() * others.size() > MOST_CELLS
          ? words.subList(0, Math.min(words.size(), 2000))
          : words;
    }

    private static String[] bases(List<Word> words) {
      return words.stream().map(word -> BaseForm.of(word.key())).toArray(String[]::new);
    }

    private float score(int i, int j) {
      if (a.get(i).matches(b.get(j))) {
        return weights[i];
      }
      return basesA[i].equals(basesB[j]) ? OTHER_FORM * weights[i] : MISMATCH;
    }

    Overlap overlap() {
      float best = 0;
      int bestI = 0;
      int bestJ = 0;
      for (int i = 1; i <= a.size(); i++) {
        for (int j = 1; j <= b.size(); j++) {
          float before = Math.max(0, Math.max(paired[i - 1][j - 1], gap[i - 1][j - 1]));
          paired[i][j] = before + score(i - 1, j - 1);
          float opened = Math.max(paired[i - 1][j], paired[i][j - 1]) + GAP;
          float extended = Math.max(gap[i - 1][j], gap[i][j - 1]) + GAP_WORD;
          gap[i][j] = Math.max(opened, extended);
          if (paired[i][j] > best) {
            best = paired[i][j];
            bestI = i;
            bestJ = j;
          }
        }
      }
      return best == 0 ? new Overlap(0, 0, 0, 0, 0, 0, false) : trace(bestI, bestJ);
    }

    private Overlap trace(int fromI, int fromJ) {
      int i = fromI;
      int j = fromJ;
      int words = 0;
      int content = 0;
      int telling = 0;
      int run = 0;
      int longest = 0;
      double weight = 0;
      boolean inGap = false;
      while (i > 0 && j > 0) {
        if (!inGap) {
          float score = score(i - 1, j - 1);
          if (score > 0) {
            words++;
            weight += score;
            content += Vocabulary.isFunctionWord(a.get(i - 1).key()) ? 0 : 1;
            telling += Vocabulary.isTelling(a.get(i - 1).key()) ? 1 : 0;
            run = a.get(i - 1).matches(b.get(j - 1)) ? run + 1 : 0;
            longest = Math.max(longest, run);
          } else {
            run = 0;
          }
          float rest = Math.max(paired[i - 1][j - 1], gap[i - 1][j - 1]);
          inGap = gap[i - 1][j - 1] > paired[i - 1][j - 1];
          i--;
          j--;
          if (rest <= 0) {
            break;
          }
        } else {
          run = 0;
          float opened = Math.max(paired[i - 1][j], paired[i][j - 1]) + GAP;
          if (gap[i][j] == opened) {
            inGap = false;
            if (paired[i - 1][j] >= paired[i][j - 1]) {
              i--;
            } else {
              j--;
            }
          } else if (gap[i - 1][j] >= gap[i][j - 1]) {
            i--;
          } else {
            j--;
          }
        }
      }
      double lighter = Math.min(rarity.weight(a), rarity.weight(b));
      boolean whole = longest >= Math.min(a.size(), b.size());
      return new Overlap(
          words, content, telling, weight, Math.min(1, weight / lighter), longest, whole);
    }
  }
}
