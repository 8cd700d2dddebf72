/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.model.Insertion;
import org.verbatim.model.InsertionKind;
import org.verbatim.text.Span;

/** Finds a writer's own words and dots inside quoted words: [the builders], (sic), "...". */
final class InsertionFinder {

  /** A longer bracket is no clarification; characters. */
  private static final int LONGEST_BRACKET = 120;

  private final String text;

  InsertionFinder(String text) {
    this.text = text;
  }

  /** The insertions of the stretch in text order, without overlap. */
  List<Insertion> find(Span quoted) {
    List<Insertion> found = new ArrayList<>();
    int at = quoted.begin();
    while (at < quoted.end()) {
      int end = insertionEnd(at, quoted.end());
      if (end > at) {
        Span span = new Span(at, end);
        found.add(new Insertion(span, kind(span)));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private int insertionEnd(int at, int limit) {
    return switch (text.charAt(at)) {
      case '[' -> bracketEnd(at, limit, ']');
      case '(' -> bracketEnd(at, limit, ')');
      case '…' -> at + 1;
      case '.' -> dotsEnd(at, limit);
      default -> at;
    };
  }

  private int bracketEnd(int at, int limit, char closing) {
    for (int i = at + 1; i < Math.min(limit, at + LONGEST_BRACKET); i++) {
      if (text.charAt(i) == closing) {
        return i + 1;
      }
      if (text.charAt(i) == text.charAt(at)) {
        return at;
      }
    }
    return at;
  }

  /** Three dots or more, with or without a blank between them. */
  private int dotsEnd(int at, int limit) {
    int dots = 0;
    int end = at;
    for (int i = at; i < limit; i++) {
      if (text.charAt(i) == '.') {
        dots++;
        end = i + 1;
      } else if (text.charAt(i) != ' ' || i > end) {
        break;
      }
    }
    return dots >= 3 ? end : at;
  }

  private InsertionKind kind(Span span) {
    char first = text.charAt(span.begin());
    if (first == '.' || first == '…') {
      return InsertionKind.ELLIPSIS;
    }
    String inside = text.substring(span.begin() + 1, span.end() - 1).strip();
    if (inside.equalsIgnoreCase("sic")) {
      return InsertionKind.SIC;
    }
    boolean dots =
        !inside.isEmpty() && inside.chars().allMatch(c -> c == '.' || c == '…' || c == ' ');
    return dots ? InsertionKind.ELLIPSIS : InsertionKind.BRACKET;
  }
}
