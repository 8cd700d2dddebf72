/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.Optional;

/**
 * What speaks for two articles having one origin.
 *
 * @param narrated runs of their reporters' own words
 * @param quoted runs of quoted words
 * @param agency the agency that one of both or both owe their text to
 * @param owedByBoth whether both owe their text to it
 * @param sameDispatch whether both name one agency, place and day at their head, and have their
 *     figures in common
 * @param sameSignature whether the same reporter and editor have signed both
 * @param stated whether both have all that they quote alike from a statement in writing
 */
record CommonText(
    SharedRuns narrated,
    SharedRuns quoted,
    Optional<String> agency,
    boolean owedByBoth,
    boolean sameDispatch,
    boolean sameSignature,
    boolean stated) {

  static final int SHORTEST_RUN = 5; // words; shorter ones any two reporters share
  static final int CHOSEN = 2; // of them, words that are neither grammar nor name

  private static final int LONG_RUN = 7;
  private static final int LONG_RUN_CHOSEN = 3;

  /** Runs that two reporters hardly ever hit upon alike. */
  int longRuns() {
    return narrated.count(LONG_RUN, LONG_RUN_CHOSEN);
  }
}
