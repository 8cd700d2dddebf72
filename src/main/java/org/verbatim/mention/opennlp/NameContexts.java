/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * The features of a word in its sentence, for OpenNLP's trainers and finders.
 *
 * <p>Belongs to one thread: it remembers the words of the document.
 */
final class NameContexts implements NameContextGenerator {

  private final NameWords words = new NameWords(ListFlags.SHIPPED, WordClusters.SHIPPED);
  private final Map<String, String> earlier = new HashMap<>();
  private String[] lastTokens;
  private NameScene scene;

  @Override
  public String[] getContext(
      int index, String[] tokens, String[] priorDecisions, Object[] additionalContext) {
    if (tokens != lastTokens) {
      scene = new NameScene(List.of(tokens), words);
      lastTokens = tokens;
    }
    if (!scene.mayBeNamed(index)) {
      return new String[] {NameScene.PLAIN};
    }
    List<String> features = new ArrayList<>();
    for (int offset = -NameWord.REACH; offset <= NameWord.REACH; offset++) {
      features.addAll(scene.word(index + offset).features(offset));
    }
    scene.addJoint(index, features);
    scene.addDecisions(
        index,
        index > 0 ? priorDecisions[index - 1] : BioCodec.OTHER,
        index > 1 ? priorDecisions[index - 2] : BioCodec.OTHER,
        earlier.get(tokens[index]),
        features);
    return features.toArray(String[]::new);
  }

  /** Does nothing: OpenNLP offers to read further data along with each word, and there is none. */
  @Override
  public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {}

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    for (int i = 0; i < tokens.length; i++) {
      if (NameWord.hasCapital(tokens[i])) {
        earlier.put(tokens[i], outcomes[i]);
      }
    }
  }

  @Override
  public void clearAdaptiveData() {
    earlier.clear();
  }
}
