/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;

/** A unit with all that aligning it again and again needs, worked out once. */
final class Weighed {

  /** Keys and base forms to numbers, so that words are compared by numbers. */
  static final class Lexicon {
    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String form) {
      return numbers.computeIfAbsent(form, key -> numbers.size());
    }
  }

  private final List<Word> words;
  private final int[] keys;
  private final int[] bases;
  private final float[] weights;
  private final boolean[] ambiguous; // "'s", "'d" and masked words match by rule
  private final boolean[] content;
  private final boolean[] telling;
  private final double total;
  private final int[] contentBases; // sorted, without repetition
  private final float[] contentWeights; // of the word at the same index
  private final double contentTotal;

  Weighed(List<Word> words, Rarity rarity, Lexicon lexicon) {
    this.words = words;
    int n = words.size();
    keys = new int[n];
    bases = new int[n];
    weights = new float[n];
    ambiguous = new boolean[n];
    content = new boolean[n];
    telling = new boolean[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      String key = words.get(i).key();
      keys[i] = lexicon.number(key);
      bases[i] = lexicon.number(BaseForm.of(key));
      weights[i] = (float) rarity.weight(words.get(i));
      ambiguous[i] = key.startsWith("'") || key.indexOf('*') >= 0;
      content[i] = !Vocabulary.isFunctionWord(key);
      telling[i] = Vocabulary.isTelling(key);
      sum += weights[i];
    }
    total = sum;
    var contents = new TreeMap<Integer, Float>();
    for (int i = 0; i < n; i++) {
      if (content[i]) {
        contents.put(bases[i], weights[i]);
      }
    }
    contentBases = contents.keySet().stream().mapToInt(Integer::intValue).toArray();
    contentWeights = new float[contentBases.length];
    double contentSum = 0;
    for (int i = 0; i < contentBases.length; i++) {
      contentWeights[i] = contents.get(contentBases[i]);
      contentSum += contentWeights[i];
    }
    contentTotal = contentSum;
  }

  int size() {
    return keys.length;
  }

  double total() {
    return total;
  }

  float weight(int i) {
    return weights[i];
  }

  boolean isContent(int i) {
    return content[i];
  }

  boolean isTelling(int i) {
    return telling[i];
  }

  /** The weight of the content words, each counted once. */
  double contentTotal() {
    return contentTotal;
  }

  /** The weight of the content words that the other has too, in whatever form and order. */
  double sharedContent(Weighed other) {
    double shared = 0;
    for (int i = 0, j = 0; i < contentBases.length && j < other.contentBases.length; ) {
      if (contentBases[i] == other.contentBases[j]) {
        shared += contentWeights[i];
        i++;
        j++;
      } else if (contentBases[i] < other.contentBases[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** Whether both words are one word, typography aside. */
  boolean matches(int i, Weighed other, int j) {
    return keys[i] == other.keys[j]
        || (ambiguous[i] || other.ambiguous[j]) && words.get(i).matches(other.words.get(j));
  }

  /** Whether both words are forms of one word. */
  boolean sameBase(int i, Weighed other, int j) {
    return bases[i] == other.bases[j];
  }
}
