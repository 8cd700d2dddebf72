/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import static org.verbatim.model.DifferenceType.*;
import static org.verbatim.model.Severity.MAJOR;
import static org.verbatim.model.Severity.MINOR;
import static org.verbatim.model.Severity.NONE;

import java.util.List;
import java.util.Locale;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Severity;

/** The kinds of alteration, as the benchmark counts them. */
public enum Kind {
  /** A word of denial comes or goes. */
  NEGATION(MAJOR, DifferenceType.NEGATION),
  /** Another does it: "we agreed", "they agreed". */
  AGENT(MAJOR, PRONOUN),
  /** Another value, order of magnitude or unit. */
  NUMBER(MAJOR, DifferenceType.NUMBER, SUBSTITUTION),
  /** Another person, place or organisation. */
  NAME(MAJOR, NAMED_ENTITY),
  /** What is possible becomes certain, or the other way round. */
  MODALITY(MAJOR, MODALITY_TENSE),
  /** A condition is cut or added. */
  CONDITION(MAJOR, OMISSION, INSERTION, TRUNCATION, MODALITY_TENSE),
  /** Words change places so that who does what to whom changes. */
  REORDERING(MAJOR, DifferenceType.REORDERING, NAMED_ENTITY, DifferenceType.NUMBER, SUBSTITUTION),
  /** A restriction is cut without a mark. */
  CUT(MAJOR, OMISSION, TRUNCATION, MODALITY_TENSE),
  /** The words are laid to somebody else. */
  SPEAKER(MAJOR, SPEAKER_CONFLICT),
  /** Another day or audience in the frame. */
  OCCASION(MAJOR, CONTEXT_CONFLICT),
  /** Two separate quotations are printed as one. */
  SPLICE(MINOR, DifferenceType.SPLICE),

  /** Nothing changes. */
  VERBATIM(NONE),
  /** Commas, dashes and capitals. */
  PUNCTUATION(NONE, TYPOGRAPHY),
  /** "do not", "don't". */
  CONTRACTION(NONE, TYPOGRAPHY),
  /** "two", "2". */
  NUMERAL(NONE, TYPOGRAPHY),
  /** "harbour", "harbor". */
  SPELLING(NONE, TYPOGRAPHY),
  /** A sentence at the begin or the end is left out. */
  SHORTER(NONE, TRUNCATION),
  /** A few words in the reporter's sentence. */
  FRAGMENT(NONE, PARTIAL_QUOTE),
  /** A piece behind the reporter's own "not" or "until". */
  CARRIED(NONE, PARTIAL_QUOTE),
  /** The speaker by title or pronoun. */
  REFERENCE(NONE),
  /** Words left out, and dots say so. */
  ELLIPSIS(MINOR, OMISSION),
  /** The writer's own words in brackets. */
  BRACKET(MINOR, INSERTION),
  /** The content in the reporter's words. */
  PARAPHRASE(MINOR, DIRECT_VS_PARAPHRASE),
  /** Small words: that, the, very. */
  SMALL_WORD(MINOR, OMISSION, SUBSTITUTION, PRONOUN),
  /** "roads and bridges", "bridges and roads". */
  COORDINATION(MINOR, DifferenceType.REORDERING),

  /** Trap: a short sentence that another person says too. */
  STOCK_PHRASE(NONE),
  /** Trap: the same person says the sentence again, a year apart. */
  OTHER_OCCASION(NONE),
  /** Trap: two sentences of one person in one article. */
  OTHER_UTTERANCE(NONE);

  private final Severity severity;
  private final List<DifferenceType> types;

  Kind(Severity severity, DifferenceType... types) {
    this.severity = severity;
    this.types = List.of(types);
  }

  /** How much a reader is misled. */
  public Severity severity() {
    return severity;
  }

  /** What a system may call it; the first is what the gold says. */
  public List<DifferenceType> types() {
    return types;
  }

  /** Whether the two reports are not of one utterance. */
  public boolean isTrap() {
    return this == STOCK_PHRASE || this == OTHER_OCCASION || this == OTHER_UTTERANCE;
  }

  /** Whether it has to be found. */
  public boolean isInjected() {
    return severity == MAJOR || this == SPLICE;
  }

  /** Its name in tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
