/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The scorer's own reading of a text: its words, its double and single marks, the words that stand
 * in names.
 *
 * <p>Kept apart from what the pipeline reads on purpose: what is judged must not decide what is
 * right. Figures stay comparable only as long as nothing here changes.
 */
package org.verbatim.eval.quotes.text;
