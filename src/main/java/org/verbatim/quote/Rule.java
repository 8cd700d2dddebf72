/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.Locale;

/**
 * Why words are taken to be a quotation. The names are published with every quotation and never
 * change.
 *
 * <p>Confidence was measured on 840 news articles with hand-made gold (PolNeAR, train). With marks:
 * the share of the rule's quoted parts that gold lays to somebody, of those that it judges; speech
 * within speech, which that gold leaves out, is not counted. Without marks: the share of the rule's
 * contents that share at least 70 % of their words with a content of the gold. Gerunds with marks
 * are rare there and take the share of infinitives.
 */
enum Rule {
  /** "We agreed," he said. */
  CUE_VERB_AFTER_QUOTATION(0.99, 0),
  /** "We agreed," said the minister. */
  INVERTED_CUE_VERB(0.99, 0),
  /** He said: "We agreed." */
  CUE_VERB_BEFORE_QUOTATION(0.98, 0),
  /** He called it a "shame". */
  CUE_VERB_GOVERNS(0.94, 0),
  /** Her call for a "pause"; his answer was "no". */
  CUE_NOUN_GOVERNS(0.94, 0),
  /** The builder's letter: "We agreed." */
  COLON_BEFORE_QUOTATION(0.98, 0),
  /** "We agreed to meet." with nobody named beside it. */
  MARKS_IN_PAIR(0.98, 0),
  /** A few words between marks in the writer's sentence, with nothing that reports them. */
  WORDS_IN_MARKS(0.70, 0),
  /** He said that they agreed. */
  VERB_THAT_CLAUSE(0.98, 0.74),
  /** His claim that they agreed. */
  NOUN_THAT_CLAUSE(0.95, 0.50),
  /** He said they agreed. */
  VERB_CLAUSE(0.98, 0.71),
  /** They agreed, he said. */
  CLAUSE_BEFORE_VERB(0.98, 0.62),
  /** According to him, they agreed. */
  ACCORDING_TO(0.96, 0.75),
  /** He asked whether they agreed. */
  VERB_QUESTION(0.86, 0.53),
  /** He promised to agree. */
  VERB_INFINITIVE(0.95, 0.51),
  /** He denied having agreed. */
  VERB_GERUND(0.95, 0.61),
  /** Minister: they agreed. */
  COLON_HEADLINE(0.95, 0.62),
  /** QUILL: They agreed. */
  TRANSCRIPT_TURN(0, 0.83),
  /** A reader's relation, which brings a confidence of its own. */
  READ(0, 0);

  private final double withMarks;
  private final double withoutMarks;

  Rule(double withMarks, double withoutMarks) {
    this.withMarks = withMarks;
    this.withoutMarks = withoutMarks;
  }

  /**
   * The share of this rule's decisions that are right.
   *
   * @param marked whether any of the content stands between marks
   */
  double confidence(boolean marked) {
    return marked ? withMarks : withoutMarks;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
