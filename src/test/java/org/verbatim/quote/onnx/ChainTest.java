/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.verbatim.quote.onnx.Words.Range;

final class ChainTest {

  private static final float NEVER = -10000;

  /** Outside, begin, inside: nothing goes on that has not begun. */
  private static final Chain CHAIN =
      new Chain(
          new float[] {0, 0, NEVER},
          new float[][] {{0.5f, 0, NEVER}, {0, -1, 0.5f}, {0.25f, 0, 0}});

  @Test
  void neverGoesOnWithWhatHasNotBegun() {
    float[][] scores = {{0, -1, 5}, {0, -1, 5}, {3, -1, 2}};
    assertThat(CHAIN.best(scores, 0)).containsExactly(1, 2, 0);
  }

  @Test
  void addsTheBiasToOutside() {
    float[][] scores = {{0, 1, 0}};
    assertThat(CHAIN.best(scores, 0)).containsExactly(1);
    assertThat(CHAIN.best(scores, 2)).containsExactly(0);
  }

  @Test
  void findsTheBestOfAllSequences() {
    var random = new Random(1);
    for (int round = 0; round < 50; round++) {
      float[][] scores = random(random, 5);
      int[] best = CHAIN.best(scores, 0);
      double most = Double.NEGATIVE_INFINITY;
      for (int[] labels : all(5)) {
        most = Math.max(most, sum(scores, labels));
      }
      assertThat(sum(scores, best)).isEqualTo(most, within(1e-4));
    }
  }

  @Test
  void tellsHowLikelyALabelIsAmongAllSequences() {
    float[][] scores = random(new Random(2), 4);
    double[][] expected = new double[4][3];
    double whole = 0;
    for (int[] labels : all(4)) {
      double weight = Math.exp(sum(scores, labels));
      whole += weight;
      for (int i = 0; i < 4; i++) {
        expected[i][labels[i]] += weight;
      }
    }
    double[][] likelihoods = CHAIN.likelihoods(scores, 0);
    for (int i = 0; i < 4; i++) {
      for (int label = 0; label < 3; label++) {
        assertThat(likelihoods[i][label]).isEqualTo(expected[i][label] / whole, within(1e-6));
      }
    }
  }

  @Test
  void cutsLabelsIntoStretchesOfAKind() {
    int[] labels = {1, 2, 0, 3, 4, 3, 1};
    assertThat(Chain.ranges(labels, 0, 10)).containsExactly(new Range(10, 12), new Range(16, 17));
    assertThat(Chain.ranges(labels, 1, 10)).containsExactly(new Range(13, 15), new Range(15, 16));
  }

  private static float[][] random(Random random, int length) {
    float[][] scores = new float[length][3];
    for (float[] row : scores) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return scores;
  }

  private static int[][] all(int length) {
    int[][] all = new int[(int) Math.pow(3, length)][length];
    for (int i = 0; i < all.length; i++) {
      int rest = i;
      for (int j = 0; j < length; j++) {
        all[i][j] = rest % 3;
        rest /= 3;
      }
    }
    return all;
  }

  private static double sum(float[][] scores, int[] labels) {
    double sum = CHAIN.start()[labels[0]] + scores[0][labels[0]];
    for (int i = 1; i < labels.length; i++) {
      sum += CHAIN.step()[labels[i - 1]][labels[i]] + scores[i][labels[i]];
    }
    return sum;
  }
}
