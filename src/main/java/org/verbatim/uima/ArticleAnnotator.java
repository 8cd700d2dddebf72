/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.model.Metadata;
import org.verbatim.read.BlockFinder;
import org.verbatim.type.Article;
import org.verbatim.type.Block;

/**
 * Tells the blocks of a text apart and reads what the article says of itself. A view that has
 * blocks already, from a page of HTML for instance, stays as it is.
 */
public final class ArticleAnnotator extends JCasAnnotator_ImplBase {

  /** The id of an article that nobody has named. */
  private static final String UNNAMED = "article";

  private BlockFinder finder;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    finder = new BlockFinder();
  }

  @Override
  public void process(JCas view) {
    if (view.getAnnotationIndex(Block.class).size() > 0) {
      return;
    }
    String text = view.getDocumentText();
    var given = view.getIndexedFSs(Article.class).stream().findFirst();
    String id = given.map(Article::getArticleId).orElse(UNNAMED);
    var found = finder.article(id, text == null ? "" : text);
    if (given.isPresent()) {
      var known = CasBridge.article(view).metadata();
      found =
          new org.verbatim.model.Article(
              id, found.text(), completed(known, found.metadata()), found.blocks());
    }
    CasBridge.add(view, found);
  }

  /** What the caller knows wins over what the text seems to say. */
  private static Metadata completed(Metadata known, Metadata found) {
    return new Metadata(
        known.outlet().or(found::outlet),
        known.uri().or(found::uri),
        known.headline().or(found::headline),
        known.byline().or(found::byline),
        known.dateline().or(found::dateline),
        known.published().or(found::published),
        known.credits().isEmpty() ? found.credits() : known.credits());
  }
}
