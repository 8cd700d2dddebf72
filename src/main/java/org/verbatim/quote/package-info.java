/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 3: quotations: pairing of marks, open paragraphs, nested and interrupted speech, indirect
 * speech, cues. Pure Java; meets the other steps only in {@link org.verbatim.model}.
 */
package org.verbatim.quote;
