/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import org.verbatim.model.DifferenceType;

/**
 * What a rule says of a change. How much it misleads is for the house to say.
 *
 * @param type how the versions differ there
 * @param confidence the share of such decisions that are right
 * @param explanation one sentence for a reader
 */
record Verdict(DifferenceType type, double confidence, String explanation) {}
