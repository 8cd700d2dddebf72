/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

/**
 * Tokens to learn from.
 *
 * @param labels the label of each token
 * @param features what is known of each token
 */
record Passage(int[] labels, Describer features) {

  /** Tells the features of a token of the passage. */
  interface Describer {
    void add(int token, Features out);
  }
}
