/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 7: utterance to word alignment of its renditions, to differences with type and severity.
 * Pure Java; meets the other steps only in {@link org.verbatim.model}.
 */
package org.verbatim.compare;
