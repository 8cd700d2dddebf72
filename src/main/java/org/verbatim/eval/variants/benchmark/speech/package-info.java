/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What an alteration works on and what it returns: speech with its words, and changes to an
 * article's text.
 */
package org.verbatim.eval.variants.benchmark.speech;
