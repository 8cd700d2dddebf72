/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 4: mentions and the speakers of one article: names, titles, pronouns, metonyms. Pure Java;
 * meets the other steps only in {@link org.verbatim.model}.
 */
package org.verbatim.mention;
