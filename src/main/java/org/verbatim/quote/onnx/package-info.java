/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The accurate reading: an encoder that was trained before, run with ONNX Runtime. What training
 * and reading must agree on stands in {@link org.verbatim.quote.onnx.WordPieces}, {@link
 * org.verbatim.quote.onnx.Words}, {@link org.verbatim.quote.onnx.Window} and {@link
 * org.verbatim.quote.onnx.View}; the training code has the same in {@code src/training/reading}.
 */
package org.verbatim.quote.onnx;
