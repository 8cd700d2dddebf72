/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

/** Where a verb's subject was found. */
public enum SubjectPlace {
  /** Directly before the verb: "Kerry said". */
  BEFORE,
  /** Before the verb, with words between commas after it: "Kerry, the secretary, said". */
  BEFORE_APPOSITION,
  /** Behind the verb: "said Kerry". */
  AFTER,
  /** It is that of an earlier verb: "Kerry met him and said". */
  COORDINATED,
  /** It is that of the main clause: "Kerry left, saying". */
  MAIN_CLAUSE,
  /** A relative pronoun: "Kerry, who said". */
  RELATIVE,
  /** The noun that a participle belongs to: "a letter saying". */
  NOUN_OF_PARTICIPLE,
  /** The agent of a passive: "was called a liar by Kerry". */
  AGENT,
  /** Before a possessive: "Kerry's claim", "his claim". */
  OWNER,
}
