/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.ArrayList;
import java.util.List;

/** Finds the cues of a page, sentence by sentence. Belongs to one thread. */
final class CueReader {

  /**
   * What is added to the score of a token as the first of a cue, as the roles sort out wrong ones.
   */
  private static final double BIAS = 0.4;

  private final ChainModel model;
  private final Chain chain = new Chain(Labels.CUE);
  private final Features features = new Features();
  private final double[] shares = new double[Labels.CUE.size()];

  CueReader(ChainModel model) {
    this.model = model;
    chain.steps(model.steps());
  }

  List<ReadCue> read(Page page) {
    List<ReadCue> cues = new ArrayList<>();
    for (int begin = 0; begin < page.size; begin = page.sentenceEnd[begin]) {
      sentence(page, begin, page.sentenceEnd[begin], cues);
    }
    return cues;
  }

  private void sentence(Page page, int begin, int end, List<ReadCue> cues) {
    chain.start(end - begin);
    for (int i = begin; i < end; i++) {
      features.clear();
      CueFeatures.add(page, i, features);
      model.score(features, i - begin, chain.scores());
      chain.scores()[(i - begin) * Labels.CUE.size() + Labels.first(0)] += BIAS;
    }
    int[] labels = chain.best(-1);
    boolean weighed = false;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == Labels.first(0)) {
        if (!weighed) {
          chain.weigh();
          weighed = true;
        }
        chain.shares(i, shares);
        double share = shares[labels[i]];
        int to = Labels.behind(labels, i);
        cues.add(new ReadCue(begin + i, begin + to, share));
      }
    }
  }
}
