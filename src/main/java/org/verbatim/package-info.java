/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Verbatim: who said what in the news, and where the sources disagree.
 *
 * <p>The data's way is the architecture; dependencies point only downwards:
 *
 * <pre>
 * cli         commands; the only package that prints or exits
 * pipeline    runs the engines of descriptors/ over files, builds stories, writes results
 * report      results to HTML and console text
 * eval        scores against gold
 * exchange    quote records and other formats; the only package that knows Jackson
 * uima        thin annotators, and the bridge between model and CAS
 * type        generated from typesystem/ at build time
 *   ── the seven steps: pure Java; a step never imports another ──
 * read        1  bytes to article
 * segment     2  article to paragraphs, sentences, tokens
 * quote       3  quotations and their cues
 * mention     4  mentions and speakers
 * attribute   5  who said it
 * link        6  the same utterance across articles
 * compare     7  how its reports differ
 *   ──
 * model       what the steps hand to each other
 * text        spans
 * </pre>
 */
package org.verbatim;
