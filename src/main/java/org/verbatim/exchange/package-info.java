/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Records and formats for other programs, both ways where the format is ours.
 *
 * <p>Quote records and utterance records are JSON Lines, one record a line; what each key means is
 * said in the records' own classes. The only package that knows Jackson.
 */
package org.verbatim.exchange;
