/* SPDX-License-Identifier: Apache-2.0 */
/**
 * A benchmark of our own: second versions of articles, in which quotations are altered in known
 * ways, and figures on what of it a system finds.
 *
 * <p>{@link org.verbatim.eval.variants.benchmark.Generator} makes the versions, {@link
 * org.verbatim.eval.variants.benchmark.BenchmarkScorer} defines every figure.
 */
package org.verbatim.eval.variants.benchmark;
