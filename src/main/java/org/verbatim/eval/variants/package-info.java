/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Scores which reports a system takes for one utterance, and the differences it finds between them,
 * against pairs that people judged.
 *
 * <p>{@link org.verbatim.eval.variants.VariantScorer} defines every figure.
 */
package org.verbatim.eval.variants;
