/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains the weights of a chain (a conditional random field) sequence by sequence with AdaGrad,
 * leaving out features at random, so that the model does not lean on words alone.
 *
 * <p>The same sequences in the same order give the same model.
 */
final class ChainTrainer {

  private static final long SEED = 20_261_122;
  private static final double RATE = 0.03; // falls to LAST_SHARE of it
  private static final double LAST_SHARE = 0.3;
  private static final float FIRST_SQUARES = 0.1f;
  private static final double DROPPED = 0.2;
  private static final double KEEPS = 1 / (1 - DROPPED);
  private static final double FLAT = 0.004; // smaller slopes teach nothing
  private static final double SMALLEST = 0.05;
  private static final int MOST = Byte.MAX_VALUE;

  private final Labels labels;
  private final int count;
  private final List<Lesson> lessons;
  private final Chain chain;
  private final float[] weights;
  private final float[] squares;
  private final float[] steps;
  private final float[] stepSquares;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private int[] kept = new int[1024];
  private final double[] shares;

  /**
   * A sequence to learn from.
   *
   * @param features the indices of the features of each token
   * @param labels the label of each token
   */
  record Lesson(int[][] features, int[] labels) {}

  private ChainTrainer(Labels labels, int features, List<Lesson> lessons) {
    this.labels = labels;
    this.count = labels.size();
    this.lessons = lessons;
    this.chain = new Chain(labels);
    this.weights = new float[features * count];
    this.squares = new float[features * count];
    this.steps = new float[count * count];
    this.stepSquares = new float[count * count];
    this.shares = new double[count];
    Arrays.fill(squares, FIRST_SQUARES);
    Arrays.fill(stepSquares, FIRST_SQUARES);
  }

  /**
   * Trains.
   *
   * @param features the features whose indices the lessons have
   */
  static ChainModel train(Labels labels, IntTable features, List<Lesson> lessons, int rounds) {
    var trainer = new ChainTrainer(labels, features.size(), lessons);
    trainer.run(rounds);
    return trainer.model(features);
  }

  private void run(int rounds) {
    int[] order = new int[lessons.size()];
    Arrays.setAll(order, i -> i);
    long all = (long) rounds * order.length;
    long done = 0;
    for (int round = 0; round < rounds; round++) {
      shuffle(order);
      for (int lesson : order) {
        learn(lessons.get(lesson), RATE * (1 - (1 - LAST_SHARE) * done / all));
        done++;
      }
    }
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = order[i];
      order[i] = order[j];
      order[j] = other;
    }
  }

  private void learn(Lesson lesson, double rate) {
    int tokens = lesson.labels.length;
    chain.start(tokens);
    chain.steps(steps);
    int[] ends = new int[tokens];
    int size = 0;
    for (int token = 0; token < tokens; token++) {
      size = keep(lesson.features[token], size);
      ends[token] = size;
      score(token, token == 0 ? 0 : ends[token - 1], size);
    }
    chain.weigh();
    for (int token = 0; token < tokens; token++) {
      chain.shares(token, shares);
      shares[lesson.labels[token]] -= 1;
      for (int label = 0; label < count; label++) {
        if (Math.abs(shares[label]) > FLAT) {
          correct(token == 0 ? 0 : ends[token - 1], ends[token], label, shares[label], rate);
        }
      }
    }
    correctSteps(lesson.labels, rate);
  }

  private int keep(int[] features, int from) {
    int size = from;
    if (kept.length < size + features.length) {
      kept = Arrays.copyOf(kept, 2 * (size + features.length));
    }
    for (int feature : features) {
      if (random.nextDouble() >= DROPPED) {
        kept[size++] = feature;
      }
    }
    return size;
  }

  private void score(int token, int from, int to) {
    double[] scores = chain.scores();
    int at = token * count;
    for (int f = from; f < to; f++) {
      int weight = kept[f] * count;
      for (int label = 0; label < count; label++) {
        scores[at + label] += weights[weight + label];
      }
    }
    for (int label = 0; label < count; label++) {
      scores[at + label] *= KEEPS;
    }
  }

  private void correct(int from, int to, int label, double slope, double rate) {
    float square = (float) (slope * slope);
    double step = rate * slope;
    for (int f = from; f < to; f++) {
      int weight = kept[f] * count + label;
      squares[weight] += square;
      weights[weight] -= (float) (step / Math.sqrt(squares[weight]));
    }
  }

  private void correctSteps(int[] gold, double rate) {
    double[] slopes = new double[count * count];
    for (int token = 1; token < gold.length; token++) {
      chain.addStepShares(token, slopes);
      slopes[gold[token - 1] * count + gold[token]] -= 1;
    }
    for (int step = 0; step < slopes.length; step++) {
      if (Math.abs(slopes[step]) > FLAT) {
        stepSquares[step] += (float) (slopes[step] * slopes[step]);
        steps[step] -= (float) (rate * slopes[step] / Math.sqrt(stepSquares[step]));
      }
    }
  }

  /** Leaves out features that tell little. */
  private ChainModel model(IntTable features) {
    int[] keys = features.keys();
    var told = new IntTable();
    float[] rounded = new float[weights.length];
    for (int feature = 0; feature < keys.length; feature++) {
      if (round(feature * count, rounded, told.size() * count)) {
        told.add(keys[feature]);
      }
    }
    float[] few = new float[steps.length];
    for (int step = 0; step < few.length; step++) {
      few[step] = (float) (Math.rint(steps[step] / ChainModel.STEP) * ChainModel.STEP);
    }
    return new ChainModel(labels, few, told, Arrays.copyOf(rounded, told.size() * count));
  }

  /**
   * Only differences between the labels count, so that the middle weight is taken off all: most are
   * then too small to keep.
   */
  private boolean round(int from, float[] rounded, int to) {
    float[] sorted = Arrays.copyOfRange(weights, from, from + count);
    Arrays.sort(sorted);
    double middle = sorted[count / 2];
    boolean any = false;
    for (int label = 0; label < count; label++) {
      double value = weights[from + label] - middle;
      double steps = Math.rint(value / ChainModel.STEP);
      boolean tells = Math.abs(value) >= SMALLEST;
      rounded[to + label] =
          tells ? (float) (Math.max(-MOST, Math.min(MOST, steps)) * ChainModel.STEP) : 0;
      any |= rounded[to + label] != 0;
    }
    return any;
  }
}
