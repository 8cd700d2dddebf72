/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

/** What a word does in a sentence, as far as the shallow syntax needs it. */
public enum WordKind {
  /** he, them, everyone. */
  PRONOUN,
  /** who, which, and "that" behind a noun. */
  RELATIVE,
  /** the, a, his, some, many. */
  DETERMINER,
  /** The 's of "Kerry's". */
  POSSESSIVE,
  /** A common noun. */
  NOUN,
  /** A capitalised word. */
  NAME,
  /** 12, two. */
  NUMBER,
  /** An adjective. */
  ADJECTIVE,
  /** A verb other than an auxiliary and an -ing form. */
  VERB,
  /** An -ing form. */
  PARTICIPLE,
  /** is, has, would. */
  AUXILIARY,
  /** The "to" of an infinitive. */
  TO,
  /** of, in, by. */
  PREPOSITION,
  /** and, or, but. */
  CONJUNCTION,
  /** because, while, and "that" behind a verb. */
  SUBORDINATOR,
  /** also, later, not. */
  ADVERB,
  /** Monday, yesterday, "last week". */
  TIME,
  /** A comma. */
  COMMA,
  /** A colon. */
  COLON,
  /** A dash between blanks. */
  DASH,
  /** A mark that ends a clause: full stop, semicolon. */
  STOP,
  /** An opening bracket. */
  OPEN,
  /** A closing bracket. */
  CLOSE,
  /** A quotation mark. */
  MARK,
  /** Anything else. */
  OTHER;

  /** Whether a noun phrase may end with it. */
  boolean isNominal() {
    return this == NOUN || this == NAME || this == NUMBER;
  }

  /** Whether it is a verb with a meaning of its own. */
  public boolean isVerbal() {
    return this == VERB || this == PARTICIPLE;
  }
}
