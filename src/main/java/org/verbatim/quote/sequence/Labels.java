/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

/**
 * The labels of a chain of tokens: 0 for a token outside, then for each part of an attribution one
 * for its first token and one for the others.
 *
 * @param parts how many parts there are
 */
record Labels(int parts) {

  static final int OUTSIDE = 0;

  static final Labels CUE = new Labels(1);

  /** Source, then content. */
  static final Labels ROLES = new Labels(2);

  static final int SOURCE = 0;
  static final int CONTENT = 1;

  int size() {
    return 1 + 2 * parts;
  }

  /** The label of the first token of a part. */
  static int first(int part) {
    return 1 + 2 * part;
  }

  /** The label of the other tokens of a part. */
  static int further(int part) {
    return 2 + 2 * part;
  }

  /** The part that a label other than {@link #OUTSIDE} belongs to. */
  static int part(int label) {
    return (label - 1) / 2;
  }

  private static boolean isFurther(int label) {
    return label > 0 && label % 2 == 0;
  }

  /** Whether a token with the label may stand behind one with the other: a part must begin. */
  static boolean mayFollow(int label, int before) {
    return !isFurther(label) || before == label || before == label - 1;
  }

  /** Whether a chain may begin with the label. */
  static boolean mayBegin(int label) {
    return !isFurther(label);
  }

  /**
   * The labels of tokens.
   *
   * @param parts for each token 0, or 1 and the part that it belongs to
   * @param begins for each token whether a part begins there
   */
  static int[] of(int[] parts, boolean[] begins) {
    int[] labels = new int[parts.length];
    for (int i = 0; i < labels.length; i++) {
      if (parts[i] > 0) {
        boolean first = begins[i] || i == 0 || parts[i - 1] != parts[i];
        labels[i] = first ? first(parts[i] - 1) : further(parts[i] - 1);
      }
    }
    return labels;
  }

  /** The token behind the part that begins at the token. */
  static int behind(int[] labels, int first) {
    int behind = first + 1;
    while (behind < labels.length && isFurther(labels[behind])) {
      behind++;
    }
    return behind;
  }
}
