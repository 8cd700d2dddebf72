/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The seven steps as UIMA annotators, and the bridge between the model and the CAS.
 *
 * <p>The annotators are thin: each turns what stands in the CAS into records, calls its step, and
 * adds what the step found. Their descriptors in {@code descriptors/} are the single source of
 * parameters and of what each needs and adds.
 */
package org.verbatim.uima;
