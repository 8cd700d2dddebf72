/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import org.verbatim.model.DifferenceType;
import org.verbatim.model.Severity;

/**
 * What a rule says of a change.
 *
 * @param type how the versions differ there
 * @param severity how much it misleads
 * @param confidence the share of such decisions that are right
 * @param explanation one sentence for a reader
 */
record Verdict(DifferenceType type, Severity severity, double confidence, String explanation) {}
