/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

/**
 * What speaks for two units being reports of one utterance.
 *
 * @param overlap the words they share
 * @param speakers whether they are laid to one speaker
 * @param bothQuoted whether both stand between marks
 * @param sameLength whether both have the same number of words
 */
record Evidence(
    Overlap overlap, SpeakerAgreement speakers, boolean bothQuoted, boolean sameLength) {

  static Evidence of(Unit a, Unit b, Rarity rarity) {
    return new Evidence(
        Overlap.of(a, b, rarity),
        SpeakerAgreement.of(a, b),
        a.quoted() && b.quoted(),
        a.words().size() == b.words().size());
  }
}
