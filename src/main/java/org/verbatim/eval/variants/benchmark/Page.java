/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.verbatim.eval.variants.benchmark.speech.Change;
import org.verbatim.text.Span;

/** A text that is put together from pieces of another one, and knows where each of them went. */
final class Page {

  private record Piece(Span base, Span copy) {}

  private final String base;
  private final SortedSet<Change> changes;
  private final SortedSet<Integer> cuts;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param base the other text
   * @param changes what is to be printed otherwise, without overlap; each is made once
   * @param stretches the stretches that will be asked for
   */
  Page(String base, List<Change> changes, List<Span> stretches) {
    this.base = base;
    this.changes = new TreeSet<>(changes);
    cuts = new TreeSet<>();
    for (var stretch : stretches) {
      cuts.add(stretch.begin());
      cuts.add(stretch.end());
    }
  }

  /** Adds words that the other text does not have. */
  Span own(String words) {
    text.append(words);
    return new Span(text.length() - words.length(), text.length());
  }

  /** Adds a stretch of the other text, with the changes in it. */
  void copy(Span stretch) {
    int at = stretch.begin();
    for (var change : changes.stream().filter(it -> stretch.covers(it.span())).toList()) {
      plain(at, change.span().begin());
      pieces.add(new Piece(change.span(), own(change.text())));
      changes.remove(change);
      at = change.span().end();
    }
    plain(at, stretch.end());
  }

  // Pieces end where a stretch ends, so that each lies in it or beside it.
  private void plain(int from, int to) {
    int at = from;
    for (int cut : List.copyOf(cuts.subSet(from, to + 1))) {
      piece(at, cut);
      at = cut;
    }
    piece(at, to);
  }

  private void piece(int from, int to) {
    if (from < to) {
      pieces.add(new Piece(new Span(from, to), own(base.substring(from, to))));
    }
  }

  /** Puts another character in the place of the last one if that is the given one. */
  void mend(char last, char other) {
    if (text.length() > 0 && text.charAt(text.length() - 1) == last) {
      text.setCharAt(text.length() - 1, other);
    }
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  /** Where a stretch of the other text went; empty if it is not there. */
  Optional<Span> place(Span stretch) {
    var copies = pieces.stream().filter(it -> stretch.covers(it.base())).map(Piece::copy).toList();
    return copies.isEmpty() ? Optional.empty() : Optional.of(Span.hull(copies));
  }

  /** Where the words of a change went; empty if it was not made. */
  Optional<Span> place(Change change) {
    return pieces.stream()
        .filter(piece -> piece.base().equals(change.span()))
        .map(Piece::copy)
        .filter(
            copy -> copy.in(text).equals(change.text()) || copy.length() == change.text().length())
        .findFirst();
  }
}
