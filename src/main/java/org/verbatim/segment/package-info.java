/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 2: article to paragraphs, sentences, tokens with part of speech and lemma. Pure Java; meets
 * the other steps only in {@link org.verbatim.model}.
 */
package org.verbatim.segment;
