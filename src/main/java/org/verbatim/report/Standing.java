/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

/** How far a reader may rely on the speaker that a quotation is laid to. */
enum Standing {
  /** Sure enough, and the article gives the speaker's name. */
  NAMED,
  /** Sure enough, but the article does not name the speaker: "a senior official". */
  NOT_NAMED,
  /** Nobody could be told. */
  UNKNOWN,
  /** There is a speaker, but such decisions are wrong too often to be relied on. */
  DOUBTFUL
}
