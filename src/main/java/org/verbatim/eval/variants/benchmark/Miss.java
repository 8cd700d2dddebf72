/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.Objects;

/**
 * A pair of reports of which the system does not say what is right.
 *
 * @param what what is wrong: "not linked", "not found", "false major" …
 * @param pair the pair
 * @param textA the words in the first article
 * @param textB the words in the version
 * @param said what the system says instead
 */
public record Miss(String what, AlteredPair pair, String textA, String textB, String said) {
  public Miss {
    Objects.requireNonNull(what);
    Objects.requireNonNull(pair);
    Objects.requireNonNull(textA);
    Objects.requireNonNull(textB);
    Objects.requireNonNull(said);
  }
}
