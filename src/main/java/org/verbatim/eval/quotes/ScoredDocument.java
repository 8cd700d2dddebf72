/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import org.verbatim.eval.quotes.text.Words;

/**
 * A judged document, read for scoring.
 *
 * @param name its name
 * @param text its text
 * @param words the words of the text
 */
record ScoredDocument(String name, String text, Words words) {

  ScoredDocument(String name, String text) {
    this(name, text, new Words(text));
  }
}
