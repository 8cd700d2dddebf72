/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.InsufficientTrainingDataException;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.verbatim.attribute.RankingTrainer;

/** Trains a maximum entropy model of two outcomes, "right" and "wrong", by L-BFGS. */
public final class MaxentTrainer implements RankingTrainer {

  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";

  /** A feature must hold this often to be looked at. */
  private static final int CUTOFF = 5;

  private static final double L1_COST = 0.5;
  private static final double L2_COST = 1.0;
  private static final int ITERATIONS = 60;

  @Override
  public SortedMap<String, Double> weights(List<Example> examples) {
    if (examples.stream().map(Example::right).distinct().count() < 2) {
      return new TreeMap<>(); // nothing to tell apart
    }
    try (var events = ObjectStreamUtils.createObjectStream(events(examples))) {
      var trainer = TrainerFactory.getEventTrainer(parameters(), new HashMap<>());
      return weights((AbstractModel) trainer.train(events));
    } catch (InsufficientTrainingDataException e) {
      return new TreeMap<>(); // no feature holds often enough
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Event> events(List<Example> examples) {
    return examples.stream()
        .map(
            example ->
                new Event(
                    example.right() ? RIGHT : WRONG, example.features().toArray(String[]::new)))
        .toList();
  }

  private static TrainingParameters parameters() {
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(QNTrainer.L1COST_PARAM, L1_COST);
    parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
    return parameters;
  }

  /** Of two outcomes only the difference counts. */
  private static SortedMap<String, Double> weights(AbstractModel model) {
    @SuppressWarnings("unchecked")
    var contexts = (Map<String, Context>) model.getDataStructures()[1];
    int right = model.getIndex(RIGHT);
    var weights = new TreeMap<String, Double>();
    contexts.forEach(
        (feature, context) -> {
          double weight = 0;
          for (int i = 0; i < context.getOutcomes().length; i++) {
            double parameter = context.getParameters()[i];
            weight += context.getOutcomes()[i] == right ? parameter : -parameter;
          }
          if (weight != 0) {
            weights.put(feature, weight);
          }
        });
    return weights;
  }
}
