/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Scores quotations and who they are laid to, against what people marked.
 *
 * <p>Two tasks. {@link org.verbatim.eval.quotes.QuoteTask#DIRECT}: who said what stands in
 * quotation marks, counted over quoted spans. {@link org.verbatim.eval.quotes.QuoteTask#ALL}: every
 * attribution, indirect speech too, compared by the words of its cue, source and content. {@link
 * org.verbatim.eval.quotes.QuoteScorer} defines every figure.
 *
 * <p>Letters and digits are what Unicode calls so (categories L and N), unit by unit. Characters
 * outside the basic plane, emoji above all, belong to no word, yet no span is trimmed of them.
 */
package org.verbatim.eval.quotes;
