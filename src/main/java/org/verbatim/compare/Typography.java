/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import java.util.Optional;
import org.verbatim.text.Span;

/** What differs between equal words in writing only. */
final class Typography {

  private Typography() {}

  /** Whether both words are written with the same letters; the kind of apostrophe is no letter. */
  static boolean sameLetters(Version a, int x, Version b, int y) {
    return letters(a, x).equals(letters(b, y));
  }

  private static String letters(Version version, int index) {
    return version
        .word(index)
        .span()
        .in(version.article().text())
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('\u2011', '-');
  }

  /**
   * The punctuation in front of the two words, where it differs. Marks, blanks, the kind of dash
   * and of ellipsis, and whatever stands beside a mark are no difference.
   */
  static Optional<List<Span>> gap(Version a, int x, Version b, int y) {
    if (x == 0 || y == 0 || a.startsPart(x) || b.startsPart(y)) {
      return Optional.empty();
    }
    String one = a.gapBefore(x);
    String two = b.gapBefore(y);
    if (one.equals(two)) {
      return Optional.empty();
    }
    if (hasMark(one) || hasMark(two) || signs(one).equals(signs(two))) {
      return Optional.empty();
    }
    if (signs(one).equals("…") || signs(two).equals("…")) {
      return Optional.empty(); // dots where no word is missing
    }
    return Optional.of(List.of(place(a, x, one), place(b, y, two)));
  }

  private static Span place(Version version, int index, String gap) {
    int begin = version.word(index - 1).span().end();
    String bare = gap.strip();
    if (bare.isEmpty()) {
      return new Span(begin, begin);
    }
    int from = begin + gap.indexOf(bare);
    return new Span(from, from + bare.length());
  }

  private static boolean hasMark(String gap) {
    return gap.chars().anyMatch(c -> "\"“”«»„".indexOf(c) >= 0) || gap.contains("''");
  }

  private static String signs(String gap) {
    String bare =
        gap.replaceAll("\\.\\s?\\.[\\s.]*|…", "…").replaceAll("['‘’`()\\[\\]]", "").strip();
    boolean apart = !gap.isEmpty() && Character.isWhitespace(gap.charAt(0));
    return bare.equals("-") && apart
        ? "—"
        : bare.replaceAll("\\s*(?:-{2,}|[–—―])\\s*|\\s+-\\s+", "—").replaceAll("\\s", "");
  }
}
