/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;

/**
 * Two renditions of one utterance held against each other.
 *
 * @param a the index of the first among the utterance's renditions
 * @param b the index of the second, from another article
 * @param severity how much the two, taken together, would mislead a reader
 * @param differences in the order of the first rendition's text; empty if they are identical
 */
public record Comparison(int a, int b, Severity severity, List<Difference> differences) {
  public Comparison {
    Objects.requireNonNull(severity);
    differences = List.copyOf(differences);
  }
}
