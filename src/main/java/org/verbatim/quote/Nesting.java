/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbatim.text.Span;

/** Which quotation stands in the words of which other one, with marks around those or without. */
final class Nesting {

  private record Piece(QuotationDraft draft, Span span) {}

  private Nesting() {}

  /** The nearest quotation around each one that stands inside another; identity decides. */
  static Map<QuotationDraft, QuotationDraft> of(List<QuotationDraft> drafts) {
    List<Piece> pieces = new ArrayList<>();
    for (var draft : drafts) {
      draft.content.forEach(span -> pieces.add(new Piece(draft, span)));
    }
    pieces.sort(
        Comparator.comparingInt((Piece piece) -> piece.span().begin())
            .thenComparingInt(piece -> -piece.span().end()));
    Map<QuotationDraft, QuotationDraft> around = new HashMap<>();
    Map<QuotationDraft, Span> extents = new HashMap<>();
    drafts.forEach(draft -> extents.put(draft, extent(draft)));
    Deque<Piece> open = new ArrayDeque<>();
    for (var piece : pieces) {
      open.removeIf(other -> other.span().end() <= piece.span().begin());
      Span extent = extents.get(piece.draft());
      if (piece.span().begin() == extent.begin()) {
        open.stream()
            .filter(other -> other.draft() != piece.draft())
            .filter(other -> other.span().covers(extent) && !other.span().equals(extent))
            .findFirst()
            .ifPresent(other -> around.putIfAbsent(piece.draft(), other.draft()));
      }
      open.push(piece);
    }
    return around;
  }

  private static Span extent(QuotationDraft draft) {
    int begin = draft.content.stream().mapToInt(Span::begin).min().orElseThrow();
    int end = draft.content.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(begin, end);
  }
}
