/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.Objects;

/**
 * A verb that may introduce what someone said.
 *
 * @param lemma its base form: "say", "point out"
 * @param sort how the words came into the world
 * @param uses a letter for each construction it takes, as the lexicon's header explains them
 */
public record ReportingVerb(String lemma, Sort sort, String uses) {

  /** How words come into the world. */
  public enum Sort {
    SPEECH,
    WRITING,
    THOUGHT,
    SHOWING
  }

  public ReportingVerb {
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(sort);
    Objects.requireNonNull(uses);
  }

  /** "We agreed," he grumbled. */
  boolean reports() {
    return has('q');
  }

  /** He claimed that they agreed. */
  boolean takesThat() {
    return has('t') || has('c');
  }

  /** He claimed they agreed. */
  boolean takesClause() {
    return has('c');
  }

  /** He told them; he assured the council. */
  boolean takesListener() {
    return has('o');
  }

  /** He called it a shame; he accused them of lying. */
  boolean takesObject() {
    return has('n');
  }

  /** He promised to meet; he urged them to meet. */
  boolean takesInfinitive() {
    return has('i');
  }

  /** He denied having met them. */
  boolean takesGerund() {
    return has('g');
  }

  private boolean has(char use) {
    return uses.indexOf(use) >= 0;
  }
}
