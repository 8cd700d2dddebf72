/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.text.Span;
import org.verbatim.text.Word;
import org.verbatim.text.WordScanner;

/**
 * What reporters themselves write around the marks. A phrase that they use without marks is the
 * topic, and says little when two speakers use it too.
 */
final class NarratorWords {

  private static final WordScanner SCANNER = new WordScanner();

  private final Map<String, List<Unit>> quoted = new HashMap<>(); // looked up by article id
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Map<String, Integer>> counts = new HashMap<>(); // by article id, phrase

  NarratorWords(List<Unit> units) {
    for (var unit : units) {
      if (unit.quoted()) {
        quoted.computeIfAbsent(unit.article().id(), id -> new ArrayList<>()).add(unit);
      }
    }
  }

  /** How often the words stand, in this order, outside the marks of the article. */
  int count(AnnotatedArticle article, List<Word> words) {
    return counts
        .computeIfAbsent(article.id(), id -> new HashMap<>())
        .computeIfAbsent(joined(words), phrase -> count(article, phrase));
  }

  private int count(AnnotatedArticle article, String phrase) {
    String text = known.computeIfAbsent(article.id(), id -> outside(article));
    int count = 0;
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      count++;
    }
    return count;
  }

  private String outside(AnnotatedArticle article) {
    var marked =
        quoted.getOrDefault(article.id(), List.of()).stream()
            .flatMap(unit -> unit.parts().stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    var outside = new StringBuilder();
    int from = 0;
    for (var span : marked) {
      if (span.begin() > from) {
        outside.append(joined(SCANNER.scan(article.text(), new Span(from, span.begin()))));
        outside.append('|');
      }
      from = Math.max(from, span.end());
    }
    outside.append(joined(SCANNER.scan(article.text(), new Span(from, article.text().length()))));
    return outside.toString();
  }

  private static String joined(List<Word> words) {
    var joined = new StringBuilder(" ");
    for (var word : words) {
      joined.append(word.key()).append(' ');
    }
    return joined.toString();
  }
}
