/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.bench;

import java.io.IOException;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.util.XMLInputSource;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.uima.CasBridge;

/** The shipped aggregate of all article steps, with a new CAS for each article. */
final class ArticlePipeline {

  private static final String DESCRIPTOR = "/org/verbatim/descriptors/article.xml";

  private final AnalysisEngine engine;

  /**
   * @param reading "accurate" or "fast"
   */
  ArticlePipeline(String reading) {
    try {
      var source = new XMLInputSource(ArticlePipeline.class.getResource(DESCRIPTOR));
      var description = UIMAFramework.getXMLParser().parseAnalysisEngineDescription(source);
      description
          .getMetaData()
          .getConfigurationParameterSettings()
          .setParameterValue("reading", reading);
      engine = UIMAFramework.produceAnalysisEngine(description);
    } catch (UIMAException | IOException e) {
      throw new IllegalStateException("cannot build the engine of " + DESCRIPTOR, e);
    }
  }

  AnnotatedArticle annotate(Article article) {
    try {
      var cas = engine.newJCas();
      CasBridge.add(cas, article);
      engine.process(cas);
      return CasBridge.annotated(cas);
    } catch (UIMAException e) {
      throw new IllegalStateException(article.id() + " cannot be annotated", e);
    }
  }
}
