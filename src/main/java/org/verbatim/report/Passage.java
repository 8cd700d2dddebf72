/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.verbatim.model.Finding;
import org.verbatim.model.QuotationMark;
import org.verbatim.model.Sentence;
import org.verbatim.text.Span;

/**
 * A version as it is printed: its words, and up to a clause of what stands before and after them in
 * their sentence. The word that turns the sense often stands outside the marks ("did not want to
 * 'give up'"), so it must be seen.
 */
final class Passage {

  /** What a piece of the passage is. */
  enum Kind {
    /** Not of this version: mostly the reporter's own words. */
    AROUND,
    /** Words of this version. */
    WORDS,
    /** Words of this version at a place where others have other words or none. */
    DIFFERS,
    /** A place where others have words. */
    MISSING
  }

  /**
   * @param text as printed; empty for what is missing
   * @param count the number of words missing, else 0
   */
  record Piece(Kind kind, String text, int count) {}

  private record Gap(int place, int words) {}

  /** Characters of context on either side. */
  private static final int CONTEXT = 110;

  /** Characters to which a difference in the reporter's words widens it. */
  private static final int FAR = 300;

  private final Version version;
  private final List<Span> differing;
  private final List<Gap> gaps;

  private Passage(Version version, List<Span> differing, List<Gap> gaps) {
    this.version = version;
    this.differing = differing;
    this.gaps = gaps;
  }

  static List<Piece> of(Version version, Card card) {
    boolean wordForWord = card.isWordForWord();
    var differing = new ArrayList<>(told(version, card, wordForWord));
    if (wordForWord) {
      differing.addAll(differing(version, card));
    }
    return new Passage(version, differing, wordForWord ? gaps(version, card) : List.of()).pieces();
  }

  /**
   * What the differences themselves point at: the reporter's words around this version, and of a
   * version in the reporter's words the places that the card is about.
   */
  private static List<Span> told(Version version, Card card, boolean wordForWord) {
    var words = version.rendition().span();
    var spans = new ArrayList<Span>();
    for (var comparison : card.compared().comparisons()) {
      for (var difference : comparison.differences()) {
        boolean counts = !wordForWord && difference.severity() == card.severity();
        Stream.of(
                comparison.a() == version.index() ? difference.a() : null,
                comparison.b() == version.index() ? difference.b() : null)
            .filter(span -> span != null && !span.isEmpty() && !span.covers(words))
            .filter(span -> counts || !span.overlaps(words))
            .filter(span -> isNear(span, words))
            .forEach(spans::add);
      }
    }
    return spans;
  }

  private static boolean isNear(Span span, Span words) {
    return span.begin() >= words.begin() - FAR && span.end() <= words.end() + FAR;
  }

  private static List<Span> differing(Version version, Card card) {
    var spans = new ArrayList<Span>();
    for (var column : card.compared().variants().columns()) {
      var cell = column.cells().get(version.index());
      if (column.differs() && cell.isPresent()) {
        spans.add(cell.get());
      }
    }
    for (Finding finding : card.compared().findings()) {
      // A finding about all of the words would mark all of them, which says nothing.
      if (finding.rendition() == version.index()
          && !finding.span().covers(version.rendition().span())) {
        spans.add(finding.span());
      }
    }
    return spans;
  }

  private static List<Gap> gaps(Version version, Card card) {
    var gaps = new ArrayList<Gap>();
    int place = -1;
    int missing = 0;
    for (var column : card.compared().variants().columns()) {
      var cell = column.cells().get(version.index());
      if (cell.isEmpty()) {
        missing++;
        continue;
      }
      // What is missing before the first word and after the last one is a matter of length.
      if (missing > 0 && place >= 0) {
        gaps.add(new Gap(place, missing));
      }
      missing = 0;
      place = cell.get().end();
    }
    return gaps;
  }

  private List<Piece> pieces() {
    var frame = frame();
    var cuts = new TreeSet<Integer>(List.of(frame.begin(), frame.end()));
    for (var part : version.rendition().parts()) {
      cuts.add(part.begin());
      cuts.add(part.end());
    }
    for (var span : differing) {
      cuts.add(span.begin());
      cuts.add(span.end());
    }
    gaps.forEach(gap -> cuts.add(gap.place()));
    var pieces = new ArrayList<Piece>();
    int begin = -1;
    for (int cut : cuts) {
      if (begin >= frame.begin() && cut <= frame.end()) {
        add(pieces, kind(new Span(begin, cut)), new Span(begin, cut).in(version.text()));
      }
      gaps.stream()
          .filter(gap -> gap.place() == cut)
          .forEach(gap -> pieces.add(new Piece(Kind.MISSING, "", gap.words())));
      begin = cut;
    }
    return trimmed(pieces, frame);
  }

  private Kind kind(Span span) {
    if (differing.stream().anyMatch(word -> word.covers(span))) {
      return Kind.DIFFERS;
    }
    return version.rendition().parts().stream().anyMatch(part -> part.covers(span))
        ? Kind.WORDS
        : Kind.AROUND;
  }

  /** Adds a piece, to the one before it if that is of its kind, a blank between them or not. */
  private static void add(List<Piece> pieces, Kind kind, String text) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).kind() == kind) {
      pieces.set(last, new Piece(kind, pieces.get(last).text() + text, 0));
    } else if (last >= 1
        && kind == Kind.DIFFERS
        && pieces.get(last).text().isBlank()
        && pieces.get(last).kind() == Kind.WORDS
        && pieces.get(last - 1).kind() == kind) {
      var between = pieces.remove(last).text();
      pieces.set(last - 1, new Piece(kind, pieces.get(last - 1).text() + between + text, 0));
    } else {
      pieces.add(new Piece(kind, text, 0));
    }
  }

  private List<Piece> trimmed(List<Piece> pieces, Span frame) {
    var shown = new ArrayList<Piece>();
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      var text = Legible.of(piece.text());
      if (i == 0) {
        text = (isCut(frame.begin(), true) ? "… " : "") + text.stripLeading();
      }
      if (i == pieces.size() - 1) {
        text = text.stripTrailing() + (isCut(frame.end(), false) ? " …" : "");
      }
      shown.add(new Piece(piece.kind(), text, piece.count()));
    }
    return shown;
  }

  /** From the sentence of the first word to the sentence of the last, but not too far. */
  private Span frame() {
    var words = version.rendition().span();
    int begin = words.begin();
    int end = words.end();
    for (var sentence : sentences()) {
      if (sentence.span().contains(words.begin())) {
        begin = Math.min(begin, sentence.span().begin());
      }
      if (sentence.span().contains(words.end() - 1)) {
        end = Math.max(end, sentence.span().end());
      }
    }
    // The marks themselves, where a sentence stops short of them.
    for (var mark : marks()) {
      if (mark.span().end() == begin) {
        begin = mark.span().begin();
      }
      if (mark.span().begin() == end) {
        end = mark.span().end();
      }
    }
    int from = nearer(begin, words.begin());
    int to = farther(words.end(), end);
    for (var span : differing) {
      from = Math.min(from, span.begin());
      to = Math.max(to, span.end());
    }
    return new Span(from, to);
  }

  private List<Sentence> sentences() {
    return version.source().article().segmented().sentences().toList();
  }

  private List<QuotationMark> marks() {
    return version.source().article().marks();
  }

  private int nearer(int begin, int words) {
    if (words - begin <= CONTEXT) {
      return begin;
    }
    int blank = version.text().indexOf(' ', words - CONTEXT);
    return blank < 0 || blank >= words ? words - CONTEXT : blank + 1;
  }

  private int farther(int words, int end) {
    if (end - words <= CONTEXT) {
      return end;
    }
    int blank = version.text().lastIndexOf(' ', words + CONTEXT);
    return blank <= words ? words + CONTEXT : blank;
  }

  /** Whether the sentence goes on beyond the frame. */
  private boolean isCut(int edge, boolean isBegin) {
    return sentences().stream()
        .anyMatch(
            sentence ->
                sentence.span().contains(isBegin ? edge - 1 : edge)
                    && sentence.span().contains(isBegin ? edge : edge - 1));
  }
}
