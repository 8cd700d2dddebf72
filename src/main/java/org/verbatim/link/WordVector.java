/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.Map;
import java.util.TreeMap;

/** The telling words of a stored article, weighed by how rare they are in the collection. */
final class WordVector {

  private final Term[] terms; // in the order of the alphabet
  private final float[] values; // of the word at the same index, within the article
  private double length;
  private int lengthAt = -1; // size of the collection that the length was worked out for

  /** Keeps the array, which may be filled later. */
  WordVector(Term[] terms, Profile profile) {
    this.terms = terms;
    values = new float[terms.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) profile.value(i);
    }
  }

  /** The cosine of the angle between both in a collection of that size: 0 to 1. */
  double likeness(WordVector other, int size) {
    double both = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      var one = terms[i];
      var two = other.terms[j];
      int order = one == two ? 0 : one.word().compareTo(two.word());
      if (order == 0) {
        both += values[i++] * other.values[j++] * two.rarity(size) * two.rarity(size);
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    double lengths = length(size) * other.length(size);
    return lengths == 0 ? 0 : both / lengths;
  }

  /** Every word with its weight, scaled to length 1; in the order of the alphabet. */
  Map<String, Double> direction(int size) {
    var direction = new TreeMap<String, Double>();
    for (int i = 0; i < terms.length; i++) {
      direction.put(terms[i].word(), values[i] * terms[i].rarity(size) / length(size));
    }
    return direction;
  }

  private double length(int size) {
    if (lengthAt != size) {
      double sum = 0;
      for (int i = 0; i < terms.length; i++) {
        double weight = values[i] * terms[i].rarity(size);
        sum += weight * weight;
      }
      length = Math.sqrt(sum);
      lengthAt = size;
    }
    return length;
  }
}
