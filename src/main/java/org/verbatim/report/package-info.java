/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a check found, for people: a page for editors and a summary for the terminal.
 *
 * <p>Takes the records of {@link org.verbatim.model} and decides nothing itself: which words differ
 * and how much is settled before; here it is put in order and into words. Everything that comes
 * from an article is foreign text and leaves this package escaped. The same result gives the same
 * bytes.
 */
package org.verbatim.report;
