/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** What is no speech, two marks to a stretch where they belong together, in text order. */
  static List<MarkedWords> noSpeech(Source source) {
    var text = source.article().text();
    var found = new ArrayList<MarkedWords>();
    List<QuotationMark> open = new ArrayList<>();
    for (var mark : source.article().marks()) {
      if (mark.use() != MarkUse.NO_SPEECH) {
        continue;
      }
      int partner = opens(source, mark) ? -1 : opener(open, mark, text);
      if (partner >= 0) {
        var span = new Span(open.remove(partner).span().begin(), mark.span().end());
        found.add(new MarkedWords(source, span, mark.reason()));
      } else if (opens(source, mark)) {
        open.add(mark);
      } else {
        found.add(new MarkedWords(source, mark.span(), mark.reason()));
      }
    }
    open.forEach(mark -> found.add(new MarkedWords(source, mark.span(), mark.reason())));
    found.sort(Comparator.comparing(MarkedWords::span));
    return found;
  }

  /** The index of the last mark of the same kind in the paragraph, or -1. */
  private static int opener(List<QuotationMark> open, QuotationMark close, String text) {
    int paragraph = text.lastIndexOf('\n', close.span().begin());
    for (int i = open.size() - 1; i >= 0 && open.get(i).span().begin() > paragraph; i--) {
      if (open.get(i).reason().equals(close.reason())) {
        return i;
      }
    }
    return -1;
  }

  /** Marks that no rule explains, one by one. */
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
