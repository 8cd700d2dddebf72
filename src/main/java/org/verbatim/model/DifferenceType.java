/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** How two reports of one utterance differ, or what is odd about one report. */
public enum DifferenceType implements Labelled {
  /** Capitals, punctuation, hyphens, spelling, contractions, numerals, abbreviations. */
  TYPOGRAPHY,
  /** One side stops earlier or starts later. */
  TRUNCATION,
  /** One side quotes only a fragment inside the reporter's own sentence. */
  PARTIAL_QUOTE,
  /** Words inside the shared stretch are missing on one side. */
  OMISSION,
  /** Words that the speaker cannot have said there. */
  INSERTION,
  /** The person or pronoun changes. */
  PRONOUN,
  /** A quantity, an amount or a date changes. */
  NUMBER,
  /** A name changes. */
  NAMED_ENTITY,
  /** A word of polarity appears, vanishes or flips. */
  NEGATION,
  /** Tense, modal verb, condition or certainty changes. */
  MODALITY_TENSE,
  /** Other words. */
  SUBSTITUTION,
  /** The same words in another order. */
  REORDERING,
  /** Separate utterances joined as one without a mark. */
  SPLICE,
  /** One side gives the content in the reporter's words. */
  DIRECT_VS_PARAPHRASE,
  /** The same words under another speaker's name. */
  SPEAKER_CONFLICT,
  /** Occasion, date, place, audience or question differ. */
  CONTEXT_CONFLICT,
  /** One report alone: words between marks that nobody said like this. */
  PARAPHRASE_IN_MARKS,
  /** One report alone: quoted in the headline, nowhere in the body. */
  HEADLINE,
  /** One speaker under descriptions that exclude each other. */
  SPEAKER_TITLE;

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static DifferenceType of(String label) {
    return Labelled.of(DifferenceType.class, label);
  }
}
