/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Counters, the shares and means made from them, and their intervals.
 *
 * <p>A scorer fills one {@link org.verbatim.eval.measure.Tally} per document (or per group of
 * documents that belong together) and names what is to be computed as a list of {@link
 * org.verbatim.eval.measure.Definition}; {@link org.verbatim.eval.measure.Bootstrap} adds the
 * tallies up and draws them again and again for the intervals.
 */
package org.verbatim.eval.measure;
