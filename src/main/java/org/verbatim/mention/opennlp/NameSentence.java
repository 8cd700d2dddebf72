/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.List;

/**
 * A sentence with its names.
 *
 * @param tokens its words and signs
 * @param heading whether most of its words are capitalised, so that a capital tells nothing
 * @param names in text order, without overlap
 */
record NameSentence(List<String> tokens, boolean heading, List<NamedSpan> names) {
  NameSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  NameSentence with(List<NamedSpan> others) {
    return new NameSentence(tokens, heading, others);
  }
}
