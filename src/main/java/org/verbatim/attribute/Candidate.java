/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.verbatim.model.Mention;

/**
 * An answer that is possible for a quotation.
 *
 * @param decision what would be decided
 * @param mention the last of the mentions that stand behind it; empty for "nobody"
 * @param rules the names of the rules that propose it, in their order
 */
record Candidate(Decision decision, Optional<Mention> mention, List<String> rules) {
  Candidate {
    Objects.requireNonNull(decision);
    Objects.requireNonNull(mention);
    rules = List.copyOf(rules);
  }

  boolean isNobody() {
    return mention.isEmpty();
  }
}
