/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Story;
import org.verbatim.uima.StoryCas;

/** Links and compares one story after the other in one CAS; belongs to one thread. */
final class StoryEngine implements AutoCloseable {

  private final AnalysisEngine engine;
  private final JCas cas;

  StoryEngine() {
    engine = Engines.engine(Engines.STORY);
    try {
      cas = engine.newJCas();
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The story of some articles; its id is empty, those of its utterances are its own. */
  Story story(List<AnnotatedArticle> articles) throws UIMAException {
    try {
      StoryCas.addArticles(cas, articles);
      engine.process(cas);
      // The records at hand are the same as those in the CAS, and are kept anyway.
      return new Story("", articles, StoryCas.story(cas).utterances());
    } finally {
      cas.reset();
    }
  }

  /** Writes a story that has its final names. */
  void write(Story story, OutputFolder out, String name) {
    try {
      StoryCas.add(cas, story);
      CasFormat.XMI.write(cas.getCas(), out, name);
    } finally {
      cas.reset();
    }
  }

  @Override
  public void close() {
    engine.destroy();
  }
}
