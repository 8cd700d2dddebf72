/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.Arrays;
import java.util.SplittableRandom;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Trains a maximum entropy model example by example (AdaGrad), leaving out features at random, so
 * that the model does not lean on words alone. Faster than OpenNLP's own trainers and better on
 * texts of other kinds than the training data.
 *
 * <p>Public because OpenNLP makes it by name. The same data gives the same model.
 */
public final class OnlineTrainer extends AbstractEventTrainer {

  private static final long SEED = 20_260_101;
  private static final double RATE =
      Double.parseDouble(System.getProperty("rate", "0.08")); // falls to LAST_SHARE of it
  private static final double LAST_SHARE = 0.4;
  private static final float FIRST_SQUARES = 0.1f;
  private static final double DROPPED = Double.parseDouble(System.getProperty("dropped", "0.2"));
  private static final double SURE = 0.998;
  private static final double STEP = 1.0 / 64; // weights are multiples of it: they compress well
  private static final double SMALLEST = 0.02;

  @Override
  public boolean isSortAndMerge() {
    return false;
  }

  @Override
  public MaxentModel doTrain(DataIndexer data) {
    int outcomes = data.getOutcomeLabels().length;
    var weights = new float[data.getPredLabels().length * outcomes];
    new Descent(data, outcomes, weights).run(getIterations());
    return model(data, outcomes, weights);
  }

  /** The state of the training. */
  private static final class Descent {

    private final int[][] contexts;
    private final int[] gold;
    private final int outcomes;
    private final float[] weights;
    private final float[] squares;
    private final double[] scores;
    private final SplittableRandom random = new SplittableRandom(SEED);

    Descent(DataIndexer data, int outcomes, float[] weights) {
      this.contexts = data.getContexts();
      this.gold = data.getOutcomeList();
      this.outcomes = outcomes;
      this.weights = weights;
      this.squares = new float[weights.length];
      this.scores = new double[outcomes];
      Arrays.fill(squares, FIRST_SQUARES);
    }

    void run(int epochs) {
      int[] order = new int[contexts.length];
      Arrays.setAll(order, i -> i);
      long total = (long) epochs * order.length;
      long done = 0;
      for (int epoch = 0; epoch < epochs; epoch++) {
        shuffle(order);
        for (int example : order) {
          learn(example, RATE * (1 - (1 - LAST_SHARE) * done / total));
          done++;
        }
      }
    }

    private void shuffle(int[] order) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
    }

    private void learn(int example, double rate) {
      int[] all = contexts[example];
      int[] kept = new int[all.length];
      int size = 0;
      for (int feature : all) {
        if (random.nextDouble() >= DROPPED) {
          kept[size++] = feature;
        }
      }
      score(kept, size);
      if (scores[gold[example]] > SURE) {
        return;
      }
      for (int outcome = 0; outcome < outcomes; outcome++) {
        double slope = scores[outcome] - (outcome == gold[example] ? 1 : 0);
        for (int i = 0; i < size; i++) {
          int weight = kept[i] * outcomes + outcome;
          squares[weight] += (float) (slope * slope);
          weights[weight] -= (float) (rate * slope / Math.sqrt(squares[weight]));
        }
      }
    }

    /** Leaves the probability of each outcome in the scores. */
    private void score(int[] features, int size) {
      Arrays.fill(scores, 0);
      for (int i = 0; i < size; i++) {
        for (int outcome = 0; outcome < outcomes; outcome++) {
          scores[outcome] += weights[features[i] * outcomes + outcome];
        }
      }
      double highest = Arrays.stream(scores).max().orElse(0) / (1 - DROPPED);
      double sum = 0;
      for (int outcome = 0; outcome < outcomes; outcome++) {
        scores[outcome] = Math.exp(scores[outcome] / (1 - DROPPED) - highest);
        sum += scores[outcome];
      }
      for (int outcome = 0; outcome < outcomes; outcome++) {
        scores[outcome] /= sum;
      }
    }
  }

  private static MaxentModel model(DataIndexer data, int outcomes, float[] weights) {
    String[] labels = data.getPredLabels();
    var kept = new java.util.ArrayList<Context>();
    var names = new java.util.ArrayList<String>();
    for (int feature = 0; feature < labels.length; feature++) {
      var context = context(weights, feature * outcomes, outcomes);
      if (context.getOutcomes().length > 0) {
        kept.add(context);
        names.add(labels[feature]);
      }
    }
    return new GISModel(
        kept.toArray(Context[]::new), names.toArray(String[]::new), data.getOutcomeLabels());
  }

  /**
   * Only differences between the outcomes count, so that the middle weight is taken off all: most
   * are then too small to keep.
   */
  private static Context context(float[] weights, int from, int outcomes) {
    float[] sorted = Arrays.copyOfRange(weights, from, from + outcomes);
    Arrays.sort(sorted);
    double middle = sorted[outcomes / 2];
    int[] which = new int[outcomes];
    double[] values = new double[outcomes];
    int size = 0;
    for (int outcome = 0; outcome < outcomes; outcome++) {
      double value = weights[from + outcome] - middle;
      if (Math.abs(value) >= SMALLEST) {
        which[size] = outcome;
        values[size] = Math.rint(value / STEP) * STEP;
        size++;
      }
    }
    return new Context(Arrays.copyOf(which, size), Arrays.copyOf(values, size));
  }
}
