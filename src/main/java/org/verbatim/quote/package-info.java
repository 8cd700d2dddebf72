/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 3: quotations: pairing of marks, open paragraphs, nested and interrupted speech, indirect
 * speech, cues. Pure Java; meets the other steps only in {@link org.verbatim.model}.
 *
 * <p>The way of the data: {@code MarkScanner} (text to marks) → {@code MarkPairer} (marks to pairs,
 * with a stack) → {@code FrameBuilder} (what stands around the pairs, cut into the writer's own
 * sentences) → {@code CueFinder} (reporting words) → {@code ReportFinder} (what each of them
 * reports: before it, behind it) and {@code ColonFinder} (what a colon alone reports) → {@code
 * SpeechFinder} with {@code SpeechJudge} (what is speech, of which kind, what goes on where) →
 * {@code QuotationFinder} (quotations and explained marks).
 */
package org.verbatim.quote;
