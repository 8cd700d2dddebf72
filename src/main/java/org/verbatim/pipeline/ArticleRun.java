/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.uima.UIMAException;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Failure;
import org.verbatim.read.ArticleReader;
import org.verbatim.read.ArticleSource;
import org.verbatim.read.FoundArticles;
import org.verbatim.read.UnreadableArticleException;

/** Annotates many articles, each on its own. */
final class ArticleRun {

  /** What became of a source: an article, with notes on its reading, or a failure. */
  private record Outcome(
      Optional<AnnotatedArticle> article, List<String> notes, Optional<Failure> failure) {}

  /**
   * What was odd about reading.
   *
   * @param failures what could not be read or annotated, by path
   * @param notes what a reader of the results should know of the reading, by the article's id
   */
  record Log(List<Failure> failures, SortedMap<String, List<String>> notes) {}

  private final ArticleReader reader = new ArticleReader();
  private final Settings settings;
  private final ArticleEngine.CasConsumer casConsumer;
  private final Progress progress;

  /** The consumer of CASes is called in the workers' threads. */
  ArticleRun(Settings settings, ArticleEngine.CasConsumer casConsumer, Progress progress) {
    this.settings = settings;
    this.casConsumer = casConsumer;
    this.progress = progress;
  }

  /** Hands out the annotated articles in the order of their ids. */
  Log run(FoundArticles found, Consumer<AnnotatedArticle> articles) {
    var sources = found.sources().stream().sorted(Comparator.comparing(ArticleSource::id)).toList();
    List<Failure> failures = new ArrayList<>(found.failures());
    SortedMap<String, List<String>> notes = new TreeMap<>();
    var done = new int[1];
    int used = Math.max(1, Math.min(settings.threads(), sources.size()));
    try (var workers = new Workers<>(used, () -> new ArticleEngine(settings))) {
      workers.run(
          sources,
          this::annotate,
          outcome -> {
            outcome
                .article()
                .ifPresent(
                    article -> {
                      if (!outcome.notes().isEmpty()) {
                        notes.put(article.id(), outcome.notes());
                      }
                      articles.accept(article);
                    });
            outcome.failure().ifPresent(failures::add);
            progress.report("annotating", ++done[0], sources.size());
          });
    }
    failures.sort(Comparator.comparing(Failure::path));
    return new Log(failures, notes);
  }

  private Outcome annotate(ArticleEngine engine, ArticleSource source) {
    try {
      var read = reader.read(source);
      var annotated = engine.annotate(read.article(), casConsumer);
      return new Outcome(Optional.of(annotated), read.notes(), Optional.empty());
    } catch (OutputException e) {
      throw e;
    } catch (UnreadableArticleException e) {
      return failed(source, e.getMessage());
    } catch (NoSuchFileException e) {
      return failed(source, "the file vanished while Verbatim ran");
    } catch (AccessDeniedException e) {
      return failed(source, "no permission to read this file; change its rights or leave it out");
    } catch (IOException e) {
      return failed(source, "cannot be read: " + e.getMessage());
    } catch (UIMAException | RuntimeException | StackOverflowError e) {
      return failed(source, Faults.reason("annotated", e));
    }
  }

  private static Outcome failed(ArticleSource source, String reason) {
    return new Outcome(
        Optional.empty(), List.of(), Optional.of(new Failure(source.name(), reason)));
  }
}
