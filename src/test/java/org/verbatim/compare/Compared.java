/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Comparison;
import org.verbatim.model.Rendition;
import org.verbatim.model.Utterance;
import org.verbatim.testing.Told;

/** Articles written for a test, all their quotations taken for reports of one utterance. */
final class Compared {

  private Compared() {}

  /** The comparison of the only quotations of two articles "a" and "b". */
  static Comparison pair(String a, String b) {
    return pair(SeverityProfile.neutral(), a, b);
  }

  /** The same, judged by another profile than the neutral one. */
  static Comparison pair(SeverityProfile profile, String a, String b) {
    var compared = of(List.of(Told.article("a", a), Told.article("b", b)), profile);
    if (compared.comparisons().size() != 1) {
      throw new IllegalArgumentException("one quotation in each article, please");
    }
    return compared.comparisons().get(0);
  }

  /** All quotations of articles "a", "b", "c" … */
  static ComparedUtterance all(String... marked) {
    var articles = new ArrayList<AnnotatedArticle>();
    for (int i = 0; i < marked.length; i++) {
      articles.add(Told.article(String.valueOf((char) ('a' + i)), marked[i]));
    }
    return of(articles);
  }

  static ComparedUtterance of(List<AnnotatedArticle> articles) {
    return of(articles, SeverityProfile.neutral());
  }

  private static ComparedUtterance of(List<AnnotatedArticle> articles, SeverityProfile profile) {
    List<Rendition> renditions =
        articles.stream().flatMap(article -> Told.renditions(article).stream()).toList();
    return new RenditionComparer(profile)
        .compare(new Utterance("u1", Optional.empty(), renditions, "test", 1), articles);
  }
}
