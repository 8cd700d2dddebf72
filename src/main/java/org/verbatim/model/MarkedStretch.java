/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.verbatim.text.Span;

/**
 * Words between two marks that are no speech, or a mark of that kind that stands alone.
 *
 * @param span from mark to mark, both included
 * @param words what stands between the marks; empty where a mark stands alone
 * @param reason why it is no speech, in words for a reader
 */
public record MarkedStretch(Span span, Span words, String reason) {

  private static final String OPENING = "“„‟«‹‘‚‛";
  private static final String CLOSING = "”»›’";

  public MarkedStretch {
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    Objects.requireNonNull(reason);
  }

  /** All of an article, two marks to a stretch where they belong together, in text order. */
  public static List<MarkedStretch> of(AnnotatedArticle article) {
    String text = article.text();
    var found = new ArrayList<MarkedStretch>();
    List<QuotationMark> open = new ArrayList<>();
    for (var mark : article.marks()) {
      if (mark.use() != MarkUse.NO_SPEECH) {
        continue;
      }
      boolean opens = opens(text, mark);
      int partner = opens ? -1 : opener(open, mark, text);
      if (partner >= 0) {
        found.add(between(open.remove(partner), mark));
      } else if (opens) {
        open.add(mark);
      } else {
        found.add(alone(mark));
      }
    }
    open.forEach(mark -> found.add(alone(mark)));
    found.sort(Comparator.comparing(MarkedStretch::span));
    return List.copyOf(found);
  }

  private static MarkedStretch between(QuotationMark open, QuotationMark close) {
    return new MarkedStretch(
        new Span(open.span().begin(), close.span().end()),
        new Span(open.span().end(), close.span().begin()),
        close.reason());
  }

  private static MarkedStretch alone(QuotationMark mark) {
    int end = mark.span().end();
    return new MarkedStretch(mark.span(), new Span(end, end), mark.reason());
  }

  // The index of the last mark of the same kind in the paragraph, or -1.
  private static int opener(List<QuotationMark> open, QuotationMark close, String text) {
    int paragraph = text.lastIndexOf('\n', close.span().begin());
    for (int i = open.size() - 1; i >= 0 && open.get(i).span().begin() > paragraph; i--) {
      if (open.get(i).reason().equals(close.reason())) {
        return i;
      }
    }
    return -1;
  }

  // Straight marks tell by what stands beside them: a word behind, none before.
  private static boolean opens(String text, QuotationMark mark) {
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
