/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.List;
import java.util.Objects;

/**
 * An article as a second outlet might print it.
 *
 * @param id its name
 * @param base the name of the article that it was made from
 * @param text the text
 * @param pairs the reports of both that can be held against each other, in the order of the first
 */
public record Version(String id, String base, String text, List<AlteredPair> pairs) {
  public Version {
    Objects.requireNonNull(id);
    Objects.requireNonNull(base);
    Objects.requireNonNull(text);
    pairs = List.copyOf(pairs);
  }
}
