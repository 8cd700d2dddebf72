/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains a name model on documents. */
final class NameTrainer {

  private static final long SEED = 20_260_102;
  private static final int EPOCHS = 5;
  private static final int CUTOFF = 2;

  private NameTrainer() {}

  /** The same documents give the same model. */
  static TokenNameFinderModel train(List<NameDocument> documents) throws IOException {
    NameFactory.allow();
    List<NameSample> samples = new ArrayList<>();
    for (var document : shuffled(documents)) {
      boolean first = true;
      for (var sentence : document.sentences()) {
        samples.add(sample(sentence, first));
        first = false;
      }
    }
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, OnlineTrainer.class.getName());
    parameters.put(TrainingParameters.ITERATIONS_PARAM, EPOCHS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    return NameFinderME.train(
        "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new NameFactory());
  }

  /** The order matters to a trainer that learns example by example. */
  private static List<NameDocument> shuffled(List<NameDocument> documents) {
    List<NameDocument> shuffled = new ArrayList<>(documents);
    var random = new SplittableRandom(SEED);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      var kept = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, kept);
    }
    return shuffled;
  }

  private static NameSample sample(NameSentence sentence, boolean first) {
    var names =
        sentence.names().stream()
            .map(name -> new Span(name.first(), name.end(), name.type().name()))
            .toArray(Span[]::new);
    return new NameSample(sentence.tokens().toArray(String[]::new), names, first);
  }
}
