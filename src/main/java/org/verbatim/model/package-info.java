/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What the steps hand to each other: immutable records and enums, one word per thing.
 *
 * <p>The steps ({@code read}, {@code segment}, {@code quote}, {@code mention}, {@code attribute},
 * {@code link}, {@code compare}) meet only here. Spans are offsets into the text of the article
 * that the record belongs to, in UTF-16 units.
 */
package org.verbatim.model;
