/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.Map;
import java.util.TreeMap;

/**
 * Articles that are alike, as the sum of their directions: the mean likeness of two groups then
 * costs one multiplication per word, however many articles they have.
 */
final class Group {

  private final TreeMap<String, Double> sum;
  private final int size;

  Group(Map<String, Double> direction) {
    this(new TreeMap<>(direction), 1);
  }

  private Group(TreeMap<String, Double> sum, int size) {
    this.sum = sum;
    this.size = size;
  }

  /** The mean of the likeness of every article of the one with every article of the other. */
  double meanLikeness(Group other) {
    var small = sum.size() <= other.sum.size() ? sum : other.sum;
    var large = small == sum ? other.sum : sum;
    double both = 0;
    for (var entry : small.entrySet()) {
      both += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
    }
    return both / ((double) size * other.size);
  }

  /** Both as one; neither may be used any more. */
  Group joined(Group other) {
    var large = sum.size() >= other.sum.size() ? sum : other.sum;
    var small = large == sum ? other.sum : sum;
    small.forEach((word, weight) -> large.merge(word, weight, Double::sum));
    return new Group(large, size + other.size);
  }
}
