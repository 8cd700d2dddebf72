/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.verbatim.attribute.Attributor;
import org.verbatim.mention.MentionFinder;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.quote.QuotationFinder;
import org.verbatim.read.ArticleFiles;
import org.verbatim.read.ArticleReader;
import org.verbatim.read.ArticleSource;
import org.verbatim.read.UnreadableArticleException;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;

/**
 * Articles as each step gets them: what the steps before make of them is worked out beforehand.
 *
 * @param files the files as they lie in memory
 * @param articles what every step made of them
 */
record Corpus(List<File> files, List<AnnotatedArticle> articles) {

  /** A file in memory, so that no disk is measured. */
  record File(String id, String name, byte[] bytes) {}

  /** Where the articles lie that come with the project. */
  static final String SHIPPED = "test-data/articles";

  /** Files that cannot be read as articles are left out. */
  static Corpus of(String folder) {
    var found = ArticleFiles.find(List.of(folder), InputStream.nullInputStream());
    if (found.sources().isEmpty()) {
      throw new IllegalArgumentException(folder + " holds no articles; name another folder");
    }
    var reader = new ArticleReader();
    var segmenter = new OpenNlpSegmenter();
    var quotations = new QuotationFinder();
    var mentions = new MentionFinder();
    var attributor = new Attributor();
    List<File> files = new ArrayList<>();
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (var source : found.sources()) {
      var file = file(source);
      Article article;
      try {
        article = reader.read(file.id(), file.name(), file.bytes()).article();
      } catch (UnreadableArticleException e) {
        System.err.println(file.name() + " is left out: " + e.getMessage());
        continue;
      }
      var segmented = segmenter.segment(article);
      var quoted = quotations.find(segmented);
      var mentioned = mentions.find(segmented, quoted);
      files.add(file);
      articles.add(
          new AnnotatedArticle(
              segmented, quoted, mentioned, attributor.attribute(segmented, quoted, mentioned)));
    }
    return new Corpus(files, articles);
  }

  private static File file(ArticleSource source) {
    try {
      return new File(source.id(), source.name(), Files.readAllBytes(Path.of(source.name())));
    } catch (IOException e) {
      throw new UncheckedIOException(source.name() + " cannot be read", e);
    }
  }

  /** How many tokens the segmenter finds in an article; every rate counts these. */
  long tokens(int article) {
    return articles.get(article).segmented().paragraphs().stream()
        .flatMap(paragraph -> paragraph.sentences().stream())
        .mapToLong(sentence -> sentence.tokens().size())
        .sum();
  }

  long tokens() {
    return IntStream.range(0, articles.size()).mapToLong(this::tokens).sum();
  }
}
