/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

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
 * @param bag the weight of the content words that both have, in whatever order
 * @param bagCoverage the same as a share of the content of the lighter unit
 */
record Overlap(
    int words,
    int content,
    int telling,
    double weight,
    double coverage,
    int longestRun,
    boolean whole,
    double bag,
    double bagCoverage) {

  private static final float MISMATCH = -0.15f;
  private static final float GAP = -0.3f;
  private static final float GAP_WORD = -0.02f;
  private static final float OTHER_FORM = 0.8f; // of the weight of an equal word
  private static final int MOST_CELLS = 4_000_000;
  private static final int FIRST_WORDS = 2000;

  static Overlap of(Weighed a, Weighed b) {
    return new Table(a, b).overlap();
  }

  private static final class Table {
    private final Weighed a;
    private final Weighed b;
    private final int sizeA;
    private final int sizeB;
    private final float[][] paired;
    private final float[][] gap;

    Table(Weighed a, Weighed b) {
      this.a = a;
      this.b = b;
      // Speeches printed in full are compared by their first words.
      boolean huge = (long) a.size() * b.size() > MOST_CELLS;
      sizeA = huge ? Math.min(a.size(), FIRST_WORDS) : a.size();
      sizeB = huge ? Math.min(b.size(), FIRST_WORDS) : b.size();
      paired = new float[sizeA + 1][sizeB + 1];
      gap = new float[sizeA + 1][sizeB + 1];
    }

    private float score(int i, int j) {
      if (a.matches(i, b, j)) {
        return a.weight(i);
      }
      return a.sameBase(i, b, j) ? OTHER_FORM * a.weight(i) : MISMATCH;
    }

    Overlap overlap() {
      float best = 0;
      int bestI = 0;
      int bestJ = 0;
      for (int i = 1; i <= sizeA; i++) {
        for (int j = 1; j <= sizeB; j++) {
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
      return best == 0 ? new Overlap(0, 0, 0, 0, 0, 0, false, 0, 0) : trace(bestI, bestJ);
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
            content += a.isContent(i - 1) ? 1 : 0;
            telling += a.isTelling(i - 1) ? 1 : 0;
            run = a.matches(i - 1, b, j - 1) ? run + 1 : 0;
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
      double lighter = Math.min(a.total(), b.total());
      double bag = a.sharedContent(b);
      double bagCoverage =
          Math.min(1, bag / Math.max(0.01, Math.min(a.contentTotal(), b.contentTotal())));
      boolean whole = longest >= Math.min(a.size(), b.size());
      return new Overlap(
          words,
          content,
          telling,
          weight,
          Math.min(1, weight / lighter),
          longest,
          whole,
          bag,
          bagCoverage);
    }
  }
}
