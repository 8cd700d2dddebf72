/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Runs the engines of {@code descriptors/} over many articles and writes what they find.
 *
 * <p>Articles are annotated in parallel, each in a CAS of its own; what comes out does not depend
 * on the number of threads. An article that fails is named with its reason, the others go on.
 */
package org.verbatim.pipeline;
