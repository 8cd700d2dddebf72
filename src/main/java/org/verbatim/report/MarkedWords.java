/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.verbatim.model.MarkUse;
import org.verbatim.model.QuotationMark;
import org.verbatim.text.Span;

/**
 * Words between quotation marks, or a mark without a partner, that are no speech or that no rule
 * explains.
 *
 * @param span from mark to mark, both included
 * @param reason why, in words for a reader
 */
record MarkedWords(Source source, Span span, String reason) {

  private static final String OPENING = "“„‟«‹‘‚‛";
  private static final String CLOSING = "”»›’";

  /** The marks of one use, two to a stretch where they belong together, in text order. */
  static List<MarkedWords> noSpeech(Source source) {
    var found = new ArrayList<MarkedWords>();
    Deque<QuotationMark> open = new ArrayDeque<>();
    for (var mark : source.article().marks()) {
      if (mark.use() != MarkUse.NO_SPEECH) {
        continue;
      }
      if (opens(source, mark)) {
        open.push(mark);
      } else if (!open.isEmpty() && open.peek().reason().equals(mark.reason())) {
        found.add(
            new MarkedWords(
                source, new Span(open.pop().span().begin(), mark.span().end()), mark.reason()));
      } else {
        found.add(new MarkedWords(source, mark.span(), mark.reason()));
      }
    }
    open.forEach(mark -> found.add(new MarkedWords(source, mark.span(), mark.reason())));
    found.sort(Comparator.comparing(MarkedWords::span));
    return found;
  }

  static List<MarkedWords> unexplained(Source source) {
    return source.article().marks().stream()
        .filter(mark -> mark.use() == MarkUse.UNEXPLAINED)
        .map(mark -> new MarkedWords(source, mark.span(), mark.reason()))
        .toList();
  }

  /** Straight marks tell by what stands beside them: a word behind, none before. */
  private static boolean opens(Source source, QuotationMark mark) {
    var text = source.article().text();
    char character = text.charAt(mark.span().begin());
    if (OPENING.indexOf(character) >= 0 || CLOSING.indexOf(character) >= 0) {
      return OPENING.indexOf(character) >= 0;
    }
    int before = mark.span().begin() - 1;
    int behind = mark.span().end();
    return behind < text.length()
        && !Character.isWhitespace(text.charAt(behind))
        && (before < 0 || !Character.isLetterOrDigit(text.charAt(before)))
        && (before < 0 || ".,!?…;:".indexOf(text.charAt(before)) < 0);
  }
}
