/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.uima.CasBridge;

/** Annotates one article after the other; belongs to one thread. */
final class ArticleEngine implements AutoCloseable {

  /** Does something with an annotated CAS. */
  @FunctionalInterface
  interface CasConsumer {
    void accept(CAS cas, AnnotatedArticle article);
  }

  private final AnalysisEngine engine;

  ArticleEngine(Settings settings) {
    engine = Engines.engine(Engines.ARTICLE, settings.parameters());
  }

  AnnotatedArticle annotate(Article article, CasConsumer consumer) throws UIMAException {
    // A CAS that is reset keeps the size of its indexes, on which the order in XMI depends.
    var cas = engine.newJCas();
    CasBridge.add(cas, article);
    engine.process(cas);
    var annotated = CasBridge.annotated(cas);
    consumer.accept(cas.getCas(), annotated);
    return annotated;
  }

  @Override
  public void close() {
    engine.destroy();
  }
}
