/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives features indices and leaves out those that are seen too seldom to learn from. */
final class LessonCollector {

  private static final int SEEN = 3; // times

  private final FeatureCounts counts = new FeatureCounts();
  private final IntTable features = new IntTable();
  private final Features out = new Features();

  /** The features of all lessons by their indices. */
  IntTable features() {
    return features;
  }

  List<ChainTrainer.Lesson> collect(List<Passage> passages) {
    for (var passage : passages) {
      for (int token = 0; token < passage.labels().length; token++) {
        count(passage, token);
      }
    }
    List<ChainTrainer.Lesson> lessons = new ArrayList<>();
    for (var passage : passages) {
      int[][] indices = new int[passage.labels().length][];
      for (int token = 0; token < indices.length; token++) {
        indices[token] = indices(passage, token);
      }
      lessons.add(new ChainTrainer.Lesson(indices, passage.labels()));
    }
    return lessons;
  }

  private void count(Passage passage, int token) {
    out.clear();
    passage.features().add(token, out);
    for (int f = 0; f < out.size(); f++) {
      counts.count(out.get(f));
    }
  }

  private int[] indices(Passage passage, int token) {
    out.clear();
    passage.features().add(token, out);
    int[] kept = new int[out.size()];
    int size = 0;
    for (int f = 0; f < out.size(); f++) {
      if (counts.isAtLeast(SEEN, out.get(f))) {
        kept[size++] = features.add(out.get(f));
      }
    }
    return Arrays.copyOf(kept, size);
  }
}
