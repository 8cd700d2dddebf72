/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

/** What a mention does in its sentence, with its weight for whom a later pronoun may mean. */
enum Role {
  /** The subject of a cue. */
  SPEAKER(1.4),
  /** The subject that opens a sentence. */
  FIRST_SUBJECT(1.2),
  /** A subject behind that, of a clause within the sentence. */
  SUBJECT(1.0),
  /** The subject of a question: "Keller asked". */
  ASKER(0.9),
  /** Who is asked: "asked Keller", "Keller was asked". */
  ASKED(1.0),
  /** An object, a complement, an owner. */
  OBJECT(0.45),
  /** Anything in a heading. */
  HEADING(0.3),
  /** Anything in quoted words. */
  QUOTED(0.15),
  /** Anything in a byline or in what is no text of the article. */
  FURNITURE(0.02);

  private final double weight;

  Role(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** Whether it is the subject of a main clause. */
  boolean isMain() {
    return this == SPEAKER || this == FIRST_SUBJECT;
  }

  /** Whether the teller mentions somebody in a sentence. */
  boolean isTold() {
    return ordinal() <= OBJECT.ordinal();
  }
}
