/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

/**
 * A cue that was found.
 *
 * @param begin its first token
 * @param end behind its last token
 * @param share how much the model is for it, 0 to 1
 */
record ReadCue(int begin, int end, double share) {}
