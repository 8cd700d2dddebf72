/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.uima.UIMAException;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Failure;

/** Annotates many articles, each on its own. */
final class ArticleRun {

  private record Outcome(Optional<AnnotatedArticle> article, Optional<Failure> failure) {}

  private final int threads;
  private final ArticleEngine.CasConsumer casConsumer;
  private final Progress progress;

  /** The consumer of CASes is called in the workers' threads. */
  ArticleRun(int threads, ArticleEngine.CasConsumer casConsumer, Progress progress) {
    this.threads = threads;
    this.casConsumer = casConsumer;
    this.progress = progress;
  }

  /**
   * Hands out the annotated articles in the order of their ids, and returns what failed, by path.
   */
  List<Failure> run(List<ArticleSource> sources, Consumer<AnnotatedArticle> articles) {
    var ordered = sources.stream().sorted(Comparator.comparing(ArticleSource::id)).toList();
    List<Failure> failures = new ArrayList<>();
    var done = new int[1];
    int used = Math.max(1, Math.min(threads, ordered.size()));
    try (var workers = new Workers<>(used, ArticleEngine::new)) {
      workers.run(
          ordered,
          this::annotate,
          outcome -> {
            outcome.article().ifPresent(articles);
            outcome.failure().ifPresent(failures::add);
            progress.report("annotating", ++done[0], ordered.size());
          });
    }
    failures.sort(Comparator.comparing(Failure::path));
    return failures;
  }

  private Outcome annotate(ArticleEngine engine, ArticleSource source) {
    try {
      var article = engine.annotate(source.read(), casConsumer);
      return new Outcome(Optional.of(article), Optional.empty());
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      return failed(source, e.getMessage());
    } catch (UIMAException | RuntimeException | StackOverflowError e) {
      return failed(
          source,
          "this article could not be annotated ("
              + rootOf(e)
              + "); that is a fault of Verbatim, please report it with the article");
    }
  }

  private static Outcome failed(ArticleSource source, String reason) {
    return new Outcome(Optional.empty(), Optional.of(new Failure(source.path(), reason)));
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
