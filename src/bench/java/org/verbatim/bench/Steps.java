/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.bench;

import org.verbatim.attribute.Attributor;
import org.verbatim.exchange.QuoteRecords;
import org.verbatim.mention.MentionFinder;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotations;
import org.verbatim.quote.QuotationFinder;
import org.verbatim.read.ArticleReader;
import org.verbatim.read.UnreadableArticleException;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;

/**
 * What is measured: each step alone with its input ready, the whole as {@code annotate} runs it,
 * and OpenNLP alone to measure by. Belongs to one thread.
 */
final class Steps {

  /** One kind of work, done on one article of a corpus. */
  @FunctionalInterface
  interface Step {
    Object run(Corpus corpus, int article);
  }

  private final OpenNlpAlone openNlp = new OpenNlpAlone();
  private final ArticleReader reader = new ArticleReader();
  private final OpenNlpSegmenter segmenter = new OpenNlpSegmenter();
  private final QuotationFinder quotations = new QuotationFinder();
  private final MentionFinder mentions = new MentionFinder();
  private final Attributor attributor = new Attributor();
  private final ArticlePipeline accurate = new ArticlePipeline("accurate");
  private final ArticlePipeline fast = new ArticlePipeline("fast");

  /** OpenNLP's sentences, tokens and parts of speech, and nothing else. */
  Object openNlp(Corpus corpus, int article) {
    return openNlp.run(corpus.articles().get(article).article());
  }

  Object read(Corpus corpus, int article) {
    var file = corpus.files().get(article);
    try {
      return reader.read(file.id(), file.name(), file.bytes());
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(file.name() + " was readable before", e);
    }
  }

  Object segment(Corpus corpus, int article) {
    return segmenter.segment(corpus.articles().get(article).article());
  }

  Object quote(Corpus corpus, int article) {
    return quotations.find(corpus.articles().get(article).segmented());
  }

  Object mention(Corpus corpus, int article) {
    var known = corpus.articles().get(article);
    return mentions.find(known.segmented(), new Quotations(known.quotations(), known.marks()));
  }

  Object attribute(Corpus corpus, int article) {
    var known = corpus.articles().get(article);
    return attributor.attribute(
        known.segmented(),
        new Quotations(known.quotations(), known.marks()),
        new Mentions(known.speakers(), known.mentions()));
  }

  /** From the bytes through UIMA's engine and CAS to the quote records, with the fast reading. */
  Object whole(Corpus corpus, int article) {
    return whole(fast, corpus, article);
  }

  /** The same with the accurate reading. */
  Object wholeAccurate(Corpus corpus, int article) {
    return whole(accurate, corpus, article);
  }

  private Object whole(ArticlePipeline pipeline, Corpus corpus, int article) {
    var file = corpus.files().get(article);
    try {
      return QuoteRecords.lines(
          pipeline.annotate(reader.read(file.id(), file.name(), file.bytes()).article()));
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(file.name() + " was readable before", e);
    }
  }
}
