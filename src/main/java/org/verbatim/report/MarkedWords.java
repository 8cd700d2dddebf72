/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.List;
import org.verbatim.model.MarkUse;
import org.verbatim.model.MarkedStretch;
import org.verbatim.text.Span;

/**
 * Words between quotation marks, or a mark without a partner, that are no speech or that no rule
 * explains.
 *
 * @param span from mark to mark, both included
 * @param reason why, in words for a reader
 */
record MarkedWords(Source source, Span span, String reason) {

  /** What is no speech, two marks to a stretch where they belong together, in text order. */
  static List<MarkedWords> noSpeech(Source source) {
    return MarkedStretch.of(source.article()).stream()
        .map(words -> new MarkedWords(source, words.span(), words.reason()))
        .toList();
  }

  /** Marks that no rule explains, one by one. */
  static List<MarkedWords> unexplained(Source source) {
    return source.article().marks().stream()
        .filter(mark -> mark.use() == MarkUse.UNEXPLAINED)
        .map(mark -> new MarkedWords(source, mark.span(), mark.reason()))
        .toList();
  }
}
