/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

/**
 * How well the names of one type were found: those with the right words and the right type are
 * right.
 *
 * @param gold how many there are
 * @param found how many were found
 * @param right how many of those found are right
 */
public record NameFigures(int gold, int found, int right) {

  static final NameFigures NONE = new NameFigures(0, 0, 0);

  NameFigures plus(NameFigures other) {
    return new NameFigures(gold + other.gold, found + other.found, right + other.right);
  }

  /** The share of those found that are right; 0 if none was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of all that was found; 0 if there are none. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
  }
}
