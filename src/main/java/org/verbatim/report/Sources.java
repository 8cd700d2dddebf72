/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbatim.model.AnnotatedArticle;

/** All articles of a result under labels that tell them apart. */
final class Sources {

  private final Map<String, Source> byId = new TreeMap<>();

  Sources(List<AnnotatedArticle> articles) {
    var perOutlet =
        articles.stream()
            .flatMap(article -> outlet(article).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    for (var article : articles) {
      var label =
          outlet(article)
              .map(name -> perOutlet.get(name) > 1 ? name + " (" + article.id() + ")" : name)
              .orElse(article.id());
      byId.put(article.id(), new Source(article, Legible.of(label)));
    }
  }

  private static Optional<String> outlet(AnnotatedArticle article) {
    return article.article().metadata().outlet().filter(name -> !name.isBlank());
  }

  /** By article id. */
  List<Source> all() {
    return List.copyOf(byId.values());
  }

  /** Throws {@link IllegalStateException} if the result has no such article. */
  Source of(String articleId) {
    var source = byId.get(articleId);
    if (source == null) {
      throw new IllegalStateException(
          "an utterance is reported by article '"
              + articleId
              + "', which the result does not hold");
    }
    return source;
  }
}
