/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import org.verbatim.model.Labelled;

/** The rules that look at two versions as wholes, at their begins and ends, or at their signs. */
enum PairRule implements Labelled {
  /** The two print different pieces of one passage. */
  OTHER_PIECE,
  /** One begins later or stops earlier. */
  SHORTER_PIECE,
  /** He called the plan "a leaking boat": a few words of what the other prints in full. */
  FRAGMENT_OF_WHOLE,
  /** "We agreed." … "We will meet." as "We agreed and will meet." */
  QUOTATIONS_JOINED,
  /** A sentence ends with words that the other prints as said elsewhere. */
  DISTANT_PARTS_JOINED,
  /** "We will row.", "We will row if the owners sign." */
  CONDITION_CUT_OFF,
  /** "The ferry sails.", "The ferry sails unless the wind turns north." */
  EXCEPTION_CUT_OFF,
  /** "We will pay for the dam.", "We will pay for the dam, provided the council pays too." */
  PROVISO_CUT_OFF,
  /** "I will not sell it.", "I will not sell it in my first year." */
  TIME_LIMIT_CUT_OFF,
  /** "The dam is safe.", "They say the dam is safe." */
  REPORT_CUT_OFF,
  /** "these harbour pilots", "these [harbour] pilots". */
  BRACKETED_WORD,
  /** "It's over – now", "It is over, now". */
  TYPOGRAPHY,
  /** "The crew owes the owner", "The owner owes the crew". */
  WORDS_SWAPPED,
  /** "We don't think it will hold", "We think it won't hold". */
  DENIAL_MOVED,
  /** The same long words under the names of two persons. */
  OTHER_SPEAKER_NAMED
}
