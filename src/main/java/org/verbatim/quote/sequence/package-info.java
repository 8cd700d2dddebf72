/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Reads articles for attribution relations with linear models over features of words: first the
 * cues of each sentence, then for each cue who is named and what is reported around it.
 */
package org.verbatim.quote.sequence;
