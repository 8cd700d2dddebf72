/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.quote.onnx.Words.Range;

/**
 * A linear chain over labels: how well each one begins a sequence, and follows each other one.
 * Label 0 is "outside"; then come "begin" and "inside" of each kind in turn.
 *
 * @param start by label
 * @param step by label before and label
 */
record Chain(float[] start, float[][] step) {

  /**
   * The best labels of a sequence (Viterbi 1967).
   *
   * @param scores by place and label
   * @param outside added to the score of "outside"
   */
  int[] best(float[][] scores, float outside) {
    int labels = start.length;
    int[][] back = new int[scores.length][labels];
    float[] best = new float[labels];
    for (int label = 0; label < labels; label++) {
      best[label] = start[label] + score(scores[0], label, outside);
    }
    for (int i = 1; i < scores.length; i++) {
      float[] next = new float[labels];
      for (int label = 0; label < labels; label++) {
        int from = 0;
        for (int before = 1; before < labels; before++) {
          if (best[before] + step[before][label] > best[from] + step[from][label]) {
            from = before;
          }
        }
        back[i][label] = from;
        next[label] = best[from] + step[from][label] + score(scores[i], label, outside);
      }
      best = next;
    }
    int[] path = new int[scores.length];
    int last = 0;
    for (int label = 1; label < labels; label++) {
      last = best[label] > best[last] ? label : last;
    }
    for (int i = scores.length - 1; i >= 0; i--) {
      path[i] = last;
      last = back[i][last];
    }
    return path;
  }

  /**
   * How likely each label is at each place, all sequences taken together (forward-backward).
   *
   * @param scores by place and label
   * @param outside added to the score of "outside"
   */
  double[][] likelihoods(float[][] scores, float outside) {
    int labels = start.length;
    double[][] forward = new double[scores.length][labels];
    double[][] backward = new double[scores.length][labels];
    double[] ways = new double[labels];
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < labels; label++) {
        for (int before = 0; i > 0 && before < labels; before++) {
          ways[before] = forward[i - 1][before] + step[before][label];
        }
        forward[i][label] =
            score(scores[i], label, outside) + (i == 0 ? start[label] : logOfSum(ways));
      }
    }
    for (int i = scores.length - 2; i >= 0; i--) {
      for (int label = 0; label < labels; label++) {
        for (int next = 0; next < labels; next++) {
          ways[next] =
              step[label][next] + score(scores[i + 1], next, outside) + backward[i + 1][next];
        }
        backward[i][label] = logOfSum(ways);
      }
    }
    double[][] likelihoods = new double[scores.length][labels];
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < labels; label++) {
        ways[label] = forward[i][label] + backward[i][label];
      }
      double all = logOfSum(ways);
      for (int label = 0; label < labels; label++) {
        likelihoods[i][label] = Math.exp(ways[label] - all);
      }
    }
    return likelihoods;
  }

  private static double logOfSum(double[] logs) {
    double most = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - most);
    }
    return most + Math.log(sum);
  }

  private static float score(float[] scores, int label, float outside) {
    return label == 0 ? scores[0] + outside : scores[label];
  }

  /**
   * The stretches of a kind.
   *
   * @param kind from 0
   * @param offset the index of the first label
   */
  static List<Range> ranges(int[] labels, int kind, int offset) {
    int begins = 1 + 2 * kind;
    List<Range> found = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      int last = found.size() - 1;
      if (labels[i] == begins) {
        found.add(new Range(offset + i, offset + i + 1));
      } else if (labels[i] == begins + 1 && last >= 0) {
        found.set(last, new Range(found.get(last).begin(), offset + i + 1));
      }
    }
    return found;
  }
}
