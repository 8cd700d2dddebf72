/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

/**
 * All that reading needs to know. Immutable; may be shared between threads.
 *
 * @param words the words that features may be about
 * @param cues finds cues
 * @param roles finds sources and contents around cues
 * @param calibration tells how sure a relation is
 */
record ReadingModel(Vocabulary words, ChainModel cues, ChainModel roles, Calibration calibration) {

  /** The same with a confidence that was measured. */
  ReadingModel with(Calibration measured) {
    return new ReadingModel(words, cues, roles, measured);
  }
}
