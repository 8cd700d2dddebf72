/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.BlockRole;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.WordScanner;

/** What an article is about: its telling words with how often they occur, damped. */
final class Profile {

  private static final WordScanner SCANNER = new WordScanner();
  private static final double NAME = 1.5; // a name says more about an event than another word

  private final Map<String, Double> words;
  private final double length;

  private Profile(Map<String, Double> words) {
    this.words = words;
    length = Math.sqrt(words.values().stream().mapToDouble(value -> value * value).sum());
  }

  static Profile of(AnnotatedArticle article) {
    var counts = new TreeMap<String, Double>();
    for (var block : article.article().blocks()) {
      if (block.role() == BlockRole.BODY || block.role() == BlockRole.HEADLINE) {
        for (var word : SCANNER.scan(article.text(), block.span())) {
          if (Vocabulary.isTelling(word.key())) {
            counts.merge(BaseForm.of(word.key()), word.capital() ? NAME : 1.0, Double::sum);
          }
        }
      }
    }
    counts.replaceAll((word, count) -> 1 + Math.log(count));
    return new Profile(counts);
  }

  /** The same article with every word's value multiplied. */
  Profile weighed(ToDoubleFunction<String> weight) {
    var weighed = new TreeMap<>(words);
    weighed.replaceAll((word, value) -> value * weight.applyAsDouble(word));
    return new Profile(weighed);
  }

  /** The words, in the order of the alphabet. */
  Map<String, Double> words() {
    return words;
  }

  /** The cosine of the angle between both: 0 to 1. */
  double likeness(Profile other) {
    double both = 0;
    for (var entry : words.entrySet()) {
      Double theirs = other.words.get(entry.getKey());
      if (theirs != null) {
        both += entry.getValue() * theirs;
      }
    }
    return length == 0 || other.length == 0 ? 0 : both / (length * other.length);
  }
}
