/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

/**
 * The weights by which a sequence of tokens is labelled. Immutable; may be shared between threads.
 */
final class ChainModel {

  /** Weights are multiples of it, so that they can be kept as bytes. */
  static final double STEP = 1.0 / 32;

  private final Labels labels;
  private final float[] steps;
  private final IntTable features;
  private final float[] weights;

  /**
   * Takes the weights.
   *
   * @param steps from each label to each other
   * @param features by their numbers
   * @param weights label by label for each feature
   */
  ChainModel(Labels labels, float[] steps, IntTable features, float[] weights) {
    this.labels = labels;
    this.steps = steps.clone();
    this.features = features;
    this.weights = weights;
  }

  Labels labels() {
    return labels;
  }

  float[] steps() {
    return steps.clone();
  }

  int[] features() {
    return features.keys();
  }

  float weight(int feature, int label) {
    return weights[feature * labels.size() + label];
  }

  /** Adds what the features tell of the token to the scores. */
  void score(Features given, int token, double[] scores) {
    int count = labels.size();
    for (int f = 0; f < given.size(); f++) {
      int feature = features.find(given.get(f));
      if (feature >= 0) {
        for (int label = 0; label < count; label++) {
          scores[token * count + label] += weights[feature * count + label];
        }
      }
    }
  }
}
