/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.Arrays;
import java.util.TreeMap;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.BlockRole;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.WordScanner;

/** What an article is about: its telling words with how often they occur, damped. */
final class Profile {

  private static final WordScanner SCANNER = new WordScanner();
  private static final double NAME = 1.5; // a name says more about an event than another word

  private final String[] words; // in the order of the alphabet
  private final double[] values;
  private final double length;

  private Profile(String[] words, double[] values) {
    this.words = words;
    this.values = values;
    length = Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
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
    return new Profile(
        counts.keySet().toArray(String[]::new),
        counts.values().stream().mapToDouble(count -> 1 + Math.log(count)).toArray());
  }

  /** How many different words there are. */
  int size() {
    return words.length;
  }

  /** The word at a place in the order of the alphabet. */
  String word(int i) {
    return words[i];
  }

  /** How much the article makes of the word at that place. */
  double value(int i) {
    return values[i];
  }

  /** The cosine of the angle between both: 0 to 1. */
  double likeness(Profile other) {
    double both = 0;
    for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
      int order = words[i].compareTo(other.words[j]);
      if (order == 0) {
        both += values[i++] * other.values[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return length == 0 || other.length == 0 ? 0 : both / (length * other.length);
  }
}
