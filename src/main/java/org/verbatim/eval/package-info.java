/* SPDX-License-Identifier: Apache-2.0 */
/**
 * How good the output is: figures that compare it with what people marked.
 *
 * <p>{@code quotes} scores who said what, {@code variants} scores which reports tell of one
 * utterance and how they differ, {@code measure} has what both count with. This package puts
 * results into words. Nothing here runs the pipeline or reads files.
 */
package org.verbatim.eval;
