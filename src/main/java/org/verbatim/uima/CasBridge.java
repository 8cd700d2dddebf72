/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.util.List;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.model.Attribution;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Mentions;
import org.verbatim.model.Metadata;
import org.verbatim.model.Paragraph;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.text.Span;

/**
 * One article: from records to its view of a CAS and back, without loss.
 *
 * <p>What is read back equals what was added, if the records keep what the model says of their
 * order: ids count in the order that the lists have, and attributions follow their quotations.
 */
public final class CasBridge {

  private CasBridge() {}

  /**
   * Adds an article to a view: its text if the view has none yet, what it says of itself, and its
   * blocks.
   */
  public static void add(JCas view, Article article) {
    if (view.getDocumentText() == null) {
      view.setDocumentText(article.text());
      view.setDocumentLanguage("en");
    }
    var metadata = article.metadata();
    var added =
        view.getIndexedFSs(org.verbatim.type.Article.class).stream()
            .findFirst()
            .orElseGet(() -> new org.verbatim.type.Article(view));
    added.setArticleId(article.id());
    added.setOutlet(metadata.outlet().orElse(null));
    added.setUri(metadata.uri().orElse(null));
    added.setHeadline(metadata.headline().orElse(null));
    added.setByline(metadata.byline().orElse(null));
    added.setDateline(metadata.dateline().orElse(null));
    added.setPublished(metadata.published().orElse(null));
    added.setCredits(strings(view, metadata.credits()));
    added.addToIndexes();
    for (var block : article.blocks()) {
      var piece = new org.verbatim.type.Block(view, block.span().begin(), block.span().end());
      piece.setRole(block.role().label());
      piece.addToIndexes();
    }
  }

  /** The article of a view; throws {@link IllegalStateException} if it has none. */
  public static Article article(JCas view) {
    var article =
        view.getIndexedFSs(org.verbatim.type.Article.class).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "view "
                            + view.getViewName()
                            + " has no Article; run the ArticleAnnotator before"));
    var blocks =
        view.getAnnotationIndex(org.verbatim.type.Block.class).stream()
            .map(block -> new Block(BlockRole.of(block.getRole()), span(block)))
            .toList();
    return new Article(
        article.getArticleId(),
        view.getDocumentText(),
        new Metadata(
            Optional.ofNullable(article.getOutlet()),
            Optional.ofNullable(article.getUri()),
            Optional.ofNullable(article.getHeadline()),
            Optional.ofNullable(article.getByline()),
            Optional.ofNullable(article.getDateline()),
            Optional.ofNullable(article.getPublished()),
            strings(article.getCredits())),
        blocks);
  }

  public static void addParagraphs(JCas view, List<Paragraph> paragraphs) {
    SegmentBridge.add(view, paragraphs);
  }

  public static SegmentedArticle segmented(JCas view) {
    var article = article(view);
    return new SegmentedArticle(article, SegmentBridge.paragraphs(view, article.blocks()));
  }

  public static void add(JCas view, Quotations quotations) {
    QuotationBridge.add(view, quotations);
  }

  public static Quotations quotations(JCas view) {
    return QuotationBridge.quotations(view);
  }

  public static void add(JCas view, Mentions mentions) {
    MentionBridge.add(view, mentions);
  }

  public static Mentions mentions(JCas view) {
    return MentionBridge.mentions(view);
  }

  /** The view must have the quotations, mentions and speakers that the attributions name. */
  public static void addAttributions(JCas view, List<Attribution> attributions) {
    MentionBridge.add(view, attributions);
  }

  /** In the order of the quotations. */
  public static List<Attribution> attributions(JCas view) {
    return MentionBridge.attributions(view);
  }

  /** Adds all of an article to an empty view. */
  public static void add(JCas view, AnnotatedArticle article) {
    add(view, article.article());
    addParagraphs(view, article.segmented().paragraphs());
    add(view, new Quotations(article.quotations(), article.marks()));
    add(view, new Mentions(article.speakers(), article.mentions()));
    addAttributions(view, article.attributions());
  }

  /** All that a view holds of its article. */
  public static AnnotatedArticle annotated(JCas view) {
    return new AnnotatedArticle(
        segmented(view), quotations(view), mentions(view), attributions(view));
  }

  static Span span(Annotation annotation) {
    return new Span(annotation.getBegin(), annotation.getEnd());
  }

  /** A null in the list stays one in the array. */
  static <T extends TOP> FSArray<T> array(JCas cas, List<T> things) {
    var array = new FSArray<T>(cas, things.size());
    for (int i = 0; i < things.size(); i++) {
      if (things.get(i) != null) {
        array.set(i, things.get(i));
      }
    }
    return array;
  }

  static StringArray strings(JCas cas, List<String> values) {
    var array = new StringArray(cas, values.size());
    array.copyFromArray(values.toArray(String[]::new), 0, 0, values.size());
    return array;
  }

  /** Another tool may leave an array out. */
  static List<String> strings(StringArray array) {
    return array == null ? List.of() : List.of(array.toStringArray());
  }

  /** Another tool may leave an array out. */
  static <T extends TOP> List<T> list(FSArray<T> array) {
    return array == null ? List.of() : array.stream().toList();
  }
}
