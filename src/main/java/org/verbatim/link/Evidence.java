/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

/**
 * What speaks for two units being reports of one utterance.
 *
 * @param overlap the words they share
 * @param speakers whether they are laid to one speaker
 * @param bothSpeech whether both were found to be speech
 * @param bothQuoted whether both stand between marks
 * @param sameLength whether both have the same number of words
 * @param fewest how many words the shorter one has
 * @param oneWordOff whether one word is another, or one of them has one word more, and all else is
 *     alike
 * @param titleOfWork whether one prints as a title what the other prints as a phrase
 * @param narrated how often the reporters themselves use the shorter unit's words, if it is short
 * @param question whether both are the same bare answer to a question about one person or thing
 * @param oneEvent whether their articles are about one event
 */
record Evidence(
    Overlap overlap,
    SpeakerAgreement speakers,
    boolean bothSpeech,
    boolean bothQuoted,
    boolean sameLength,
    int fewest,
    boolean oneWordOff,
    boolean titleOfWork,
    int narrated,
    boolean question,
    boolean oneEvent) {}
