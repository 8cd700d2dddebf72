/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.verbatim.eval.quotes.text.Blanks;
import org.verbatim.eval.quotes.text.Marks;
import org.verbatim.eval.quotes.text.Trim;
import org.verbatim.model.QuotationKind;
import org.verbatim.text.Span;

/**
 * Cuts the records of one document into quoted spans.
 *
 * <p>What a record says is quoted, counts as such; so does the content of a direct quotation, and
 * in gold also that of a mixed one. Content spans with only blanks between them are one, and each
 * line is a piece of its own. A mixed quotation that does not say what is quoted is cut at the
 * marks of the text, one piece for each pair of double marks, or of single ones where its content
 * has no double ones. Indirect speech has no pieces. Pieces are trimmed; those of one record are in
 * text order and without repetition.
 */
final class Pieces {

  private final String text;
  private final Marks marks;

  Pieces(String text) {
    this.text = text;
    this.marks = new Marks(text);
  }

  List<Piece> ofGold(List<ScoredRecord> records) {
    return pieces(records, true);
  }

  List<Piece> ofSystem(List<ScoredRecord> records) {
    return pieces(records, false);
  }

  private List<Piece> pieces(List<ScoredRecord> records, boolean gold) {
    var pieces = new ArrayList<Piece>();
    for (var record : records) {
      var trimmed = new TreeSet<Span>();
      quoted(record, gold).forEach(span -> Trim.of(text, span).ifPresent(trimmed::add));
      trimmed.forEach(span -> pieces.add(new Piece(span, record)));
    }
    return pieces;
  }

  private List<Span> quoted(ScoredRecord record, boolean gold) {
    if (!record.quoted().isEmpty()) {
      return lines(record.quoted());
    }
    var kind = record.kind().orElse(gold ? QuotationKind.DIRECT : QuotationKind.MIXED);
    return switch (kind) {
      case INDIRECT -> List.of();
      case DIRECT -> lines(record.content());
      case MIXED -> gold ? lines(record.content()) : betweenMarks(record.content());
    };
  }

  private List<Span> lines(List<Span> spans) {
    var lines = new ArrayList<Span>();
    for (var span : joined(spans)) {
      var line = Blanks.LINE.matcher(text).region(span.begin(), span.end());
      while (line.find()) {
        lines.add(new Span(line.start(), line.end()));
      }
    }
    return lines;
  }

  /** The spans, sentence by sentence in some gold, as one where only blanks stand between them. */
  private List<Span> joined(List<Span> spans) {
    var joined = new ArrayList<Span>();
    for (var span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && onlyBlanks(joined.get(last).end(), span.begin())) {
        joined.set(last, Span.hull(List.of(joined.get(last), span)));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private boolean onlyBlanks(int from, int to) {
    return from >= to
        || text.substring(from, to)
            .chars()
            .allMatch(unit -> Blanks.isSpace((char) unit) && unit != '\n' && unit != '\r');
  }

  private List<Span> betweenMarks(List<Span> content) {
    var pieces = insideOf(marks.inDouble(), content);
    return pieces.isEmpty() ? insideOf(marks.inSingle(), content) : pieces;
  }

  /** For each pair of marks, from the first to the last unit of the content between them. */
  private static List<Span> insideOf(List<Span> marked, List<Span> content) {
    var pieces = new ArrayList<Span>();
    for (var between : marked) {
      var shared =
          content.stream()
              .filter(span -> between.begin() < span.end() && span.begin() < between.end())
              .map(span -> shared(span, between))
              .toList();
      if (!shared.isEmpty()) {
        pieces.add(Span.hull(shared));
      }
    }
    return pieces;
  }

  private static Span shared(Span one, Span other) {
    return new Span(Math.max(one.begin(), other.begin()), Math.min(one.end(), other.end()));
  }
}
