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

  /**
   * The cosine of the angle to another vector in a collection of that size: 0 to 1.
   *
   * @param weights those of the other, by the numbers of its words
   */
  double likeness(double[] weights, double otherLength, int size) {
    double both = 0;
    for (int i = 0; i < terms.length; i++) {
      double weight = weights[terms[i].number()];
      if (weight != 0) {
        both += weight * values[i] * terms[i].rarity(size);
      }
    }
    double lengths = otherLength * length(size);
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
