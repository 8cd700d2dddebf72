/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.List;

/**
 * A text of the training data.
 *
 * @param name as the data names it
 * @param sentences in text order
 */
record NameDocument(String name, List<NameSentence> sentences) {
  NameDocument {
    sentences = List.copyOf(sentences);
  }
}
