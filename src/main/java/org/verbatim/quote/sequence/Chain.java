/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.Arrays;

/**
 * The scores of the labels of consecutive tokens, and of the steps from one label to the next.
 * Finds the best labels and the share of all labellings that agree with them.
 *
 * <p>Belongs to one thread and serves one sequence after another.
 */
final class Chain {

  /** The score of what must not be. */
  private static final double NEVER = -1e9;

  private final int count;
  private final double[] steps; // from the label before to the label
  private double[] scores = new double[0];
  private int size;
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] weights = new double[0];
  private final double[] stepWeights;

  Chain(Labels labels) {
    this.count = labels.size();
    this.steps = new double[count * count];
    this.stepWeights = new double[count * count];
  }

  /** Begins a sequence of so many tokens, whose scores are all 0. */
  void start(int tokens) {
    size = tokens;
    if (scores.length < tokens * count) {
      scores = new double[2 * tokens * count];
    }
    Arrays.fill(scores, 0, tokens * count, 0);
  }

  /** The scores of the sequence, label by label for each token. */
  double[] scores() {
    return scores;
  }

  /** Sets the scores of the steps. */
  void steps(float[] given) {
    for (int before = 0; before < count; before++) {
      for (int label = 0; label < count; label++) {
        int step = before * count + label;
        steps[step] = Labels.mayFollow(label, before) ? given[step] : NEVER;
      }
    }
  }

  // ------------------------------------------------------------------ the best labels

  /**
   * The labels with the highest score; of several the lowest.
   *
   * @param once a part that may stand in the sequence only once; -1 if none
   */
  int[] best(int once) {
    int states = once < 0 ? count : 2 * count; // a second set where the part has begun
    double[] last = new double[states];
    int[] from = new int[size * states];
    for (int token = 0; token < size; token++) {
      double[] next = new double[states];
      Arrays.fill(next, 2 * NEVER);
      for (int state = 0; state < states; state++) {
        int label = state % count;
        boolean begun = state >= count;
        boolean begins = once >= 0 && label == Labels.first(once);
        if (begins && !begun) {
          continue;
        }
        if (token == 0) {
          boolean may = Labels.mayBegin(label) && begun == begins;
          next[state] = may ? scores[label] : 2 * NEVER;
          continue;
        }
        int offset = begun && !begins ? count : 0;
        for (int before = 0; before < count; before++) {
          double score = last[before + offset] + steps[before * count + label];
          if (score > next[state]) {
            next[state] = score;
            from[token * states + state] = before + offset;
          }
        }
        next[state] += scores[token * count + label];
      }
      last = next;
    }
    return walkBack(last, from, states);
  }

  private int[] walkBack(double[] last, int[] from, int states) {
    int[] best = new int[size];
    int state = 0;
    for (int other = 1; other < states; other++) {
      state = last[other] > last[state] ? other : state;
    }
    for (int token = size - 1; token >= 0; token--) {
      best[token] = state % count;
      state = from[token * states + state];
    }
    return best;
  }

  // ------------------------------------------------------------------ shares

  /** Weighs all labellings, so that {@link #share} and {@link #stepShare} can be asked. */
  void weigh() {
    int all = size * count;
    if (forward.length < all) {
      forward = new double[2 * all];
      backward = new double[2 * all];
      weights = new double[2 * all];
    }
    for (int step = 0; step < stepWeights.length; step++) {
      stepWeights[step] = StrictMath.exp(steps[step]);
    }
    for (int token = 0; token < size; token++) {
      double highest = NEVER;
      for (int label = 0; label < count; label++) {
        highest = Math.max(highest, scores[token * count + label]);
      }
      for (int label = 0; label < count; label++) {
        weights[token * count + label] =
            StrictMath.exp(Math.max(-200, scores[token * count + label] - highest));
      }
    }
    weighForward();
    weighBackward();
  }

  private void weighForward() {
    for (int token = 0; token < size; token++) {
      double sum = 0;
      for (int label = 0; label < count; label++) {
        double reach = 0;
        if (token == 0) {
          reach = Labels.mayBegin(label) ? 1 : 0;
        } else {
          for (int before = 0; before < count; before++) {
            reach += forward[(token - 1) * count + before] * stepWeights[before * count + label];
          }
        }
        double weight = reach * weights[token * count + label];
        forward[token * count + label] = weight;
        sum += weight;
      }
      scale(forward, token, sum);
    }
  }

  private void weighBackward() {
    for (int token = size - 1; token >= 0; token--) {
      double sum = 0;
      for (int label = 0; label < count; label++) {
        double reach = 0;
        if (token == size - 1) {
          reach = 1;
        } else {
          for (int next = 0; next < count; next++) {
            reach +=
                stepWeights[label * count + next]
                    * weights[(token + 1) * count + next]
                    * backward[(token + 1) * count + next];
          }
        }
        backward[token * count + label] = reach;
        sum += reach;
      }
      scale(backward, token, sum);
    }
  }

  private void scale(double[] values, int token, double sum) {
    for (int label = 0; label < count; label++) {
      values[token * count + label] /= sum;
    }
  }

  /** Leaves the share of each label at the token. */
  void shares(int token, double[] shares) {
    double sum = 0;
    for (int label = 0; label < count; label++) {
      shares[label] = forward[token * count + label] * backward[token * count + label];
      sum += shares[label];
    }
    for (int label = 0; label < count; label++) {
      shares[label] /= sum;
    }
  }

  /** Adds the share of each step from the token before to the token. */
  void addStepShares(int token, double[] shares) {
    double sum = 0;
    for (int before = 0; before < count; before++) {
      for (int label = 0; label < count; label++) {
        sum += stepWeight(token, before, label);
      }
    }
    for (int before = 0; before < count; before++) {
      for (int label = 0; label < count; label++) {
        shares[before * count + label] += stepWeight(token, before, label) / sum;
      }
    }
  }

  private double stepWeight(int token, int before, int label) {
    return forward[(token - 1) * count + before]
        * stepWeights[before * count + label]
        * weights[token * count + label]
        * backward[token * count + label];
  }
}
