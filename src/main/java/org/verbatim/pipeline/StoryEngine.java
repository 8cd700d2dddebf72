/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Story;
import org.verbatim.uima.StoryCas;

/** Links and compares one story after the other; belongs to one thread. */
final class StoryEngine implements AutoCloseable {

  private static final String PROFILE = "profile";

  private final AnalysisEngine engine;

  StoryEngine(Settings settings) {
    engine = Engines.engine(Engines.STORY, Map.of(PROFILE, settings.profile()));
  }

  /** The story of some articles; its id is empty, those of its utterances are its own. */
  Story story(List<AnnotatedArticle> articles) throws UIMAException {
    var cas = engine.newJCas();
    StoryCas.addArticles(cas, articles);
    engine.process(cas);
    // The records at hand are the same as those in the CAS, and are kept anyway.
    var found = StoryCas.story(cas);
    return new Story("", articles, found.witnesses(), found.utterances());
  }

  /** Writes a story that has its final names. */
  void write(Story story, OutputFolder out, String name) {
    try {
      // A CAS that is reset keeps the size of its indexes, on which the order in XMI depends.
      var cas = engine.newJCas();
      StoryCas.add(cas, story);
      CasFormat.XMI.write(cas.getCas(), out, name);
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    engine.destroy();
  }
}
