/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

/**
 * A news agency that an article names, and how.
 *
 * @param agency its name
 * @param manner where it is named, the plainest place only
 */
record WireCredit(String agency, Manner manner) {

  /** Where an article names the agency, from plain to vague. */
  enum Manner {
    /** The agency has published it itself. */
    OUTLET("published by"),
    /** The story opens with it: "TOWN (Agency) -". */
    DATELINE("with a dateline of"),
    /** Among its writers, or in a line of credit: "With material from Agency". */
    CREDIT("with a credit to"),
    /** In a sentence: "according to Agency". One fact may be from there, or all. */
    CITED("citing");

    private final String words;

    Manner(String words) {
      this.words = words;
    }

    /** What comes before the agency's name. */
    String words() {
      return words;
    }
  }

  /** Whether the text as such is the agency's, not one fact in it. */
  boolean isOwed() {
    return manner != Manner.CITED;
  }
}
