/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Shallow syntax that several steps need: kinds of words, noun phrases, subjects of verbs. Knows
 * only {@link org.verbatim.model} and {@link org.verbatim.text}; belongs to no step.
 *
 * <p>Parts of speech are taken as a hint: closed classes of words and capital letters decide first.
 */
package org.verbatim.syntax;
