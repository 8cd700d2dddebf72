/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.List;
import java.util.Optional;

/**
 * Whom words are laid to.
 *
 * @param mentions ids of the mentions that the words are laid to
 * @param speaker the id of the speaker; empty if the mention refers to nobody known
 * @param meant ids of the mentions that stand behind it: the same, or where the words only go on
 *     from an earlier quotation, those of that quotation
 * @param explanation why, in words for a reader
 */
record Decision(
    List<String> mentions, Optional<String> speaker, List<String> meant, String explanation) {

  /** Nobody that the article tells of. */
  static final Decision NOBODY =
      new Decision(
          List.of(), Optional.empty(), List.of(), "nothing around the quotation tells who speaks");

  Decision {
    mentions = List.copyOf(mentions);
    meant = List.copyOf(meant);
  }

  /** The same for another reason. */
  Decision because(String why) {
    return new Decision(mentions, speaker, meant, why);
  }
}
