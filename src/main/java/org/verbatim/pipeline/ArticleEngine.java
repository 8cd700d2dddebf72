/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.uima.CasBridge;

/** Annotates one article after the other in one CAS; belongs to one thread. */
final class ArticleEngine implements AutoCloseable {

  /** Does something with an annotated CAS before it is reset. */
  @FunctionalInterface
  interface CasConsumer {
    void accept(CAS cas, AnnotatedArticle article);
  }

  private final AnalysisEngine engine;
  private final JCas cas;

  ArticleEngine() {
    engine = Engines.engine(Engines.ARTICLE);
    try {
      cas = engine.newJCas();
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException(e);
    }
  }

  AnnotatedArticle annotate(Article article, CasConsumer consumer) throws UIMAException {
    try {
      CasBridge.add(cas, article);
      engine.process(cas);
      var annotated = CasBridge.annotated(cas);
      consumer.accept(cas.getCas(), annotated);
      return annotated;
    } finally {
      cas.reset();
    }
  }

  @Override
  public void close() {
    engine.destroy();
  }
}
