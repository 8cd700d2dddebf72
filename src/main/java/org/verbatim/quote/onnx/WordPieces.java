/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of a vocabulary, the longest that matches first (WordPiece, Devlin et
 * al. 2019). Immutable.
 */
final class WordPieces {

  /** Of one word; addresses of pages have no end. */
  private static final int MOST_PIECES = 12;

  /** Characters; longer runs are not looked up. */
  private static final int LONGEST_RUN = 100;

  private static final String DASH = "—";

  private final Map<String, Integer> ids;
  private final int start;
  private final int separator;
  private final int unknown;

  /**
   * @param vocabulary the pieces in the order of their ids
   * @throws IllegalArgumentException if one of the special pieces is missing
   */
  WordPieces(List<String> vocabulary) {
    ids = new HashMap<>(vocabulary.size() * 2);
    for (int i = 0; i < vocabulary.size(); i++) {
      ids.put(vocabulary.get(i), i);
    }
    start = special("[CLS]");
    separator = special("[SEP]");
    unknown = special("[UNK]");
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /** What a window begins with. */
  int start() {
    return start;
  }

  /** What a paragraph ends with. */
  int separator() {
    return separator;
  }

  /** The ids of a word as printed, at least one. */
  int[] of(String word) {
    List<Integer> found = new ArrayList<>(4);
    String normal = normalise(word);
    int at = 0;
    while (at < normal.length() && found.size() < MOST_PIECES) {
      int point = normal.codePointAt(at);
      int end = at + Character.charCount(point);
      if (isRun(point)) {
        while (end < normal.length() && isRun(normal.codePointAt(end))) {
          end += Character.charCount(normal.codePointAt(end));
        }
        match(normal.substring(at, end), found);
      } else if (!isBlank(point)) {
        match(normal.substring(at, end), found);
      }
      at = end;
    }
    if (found.isEmpty()) {
      found.add(unknown);
    }
    return found.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
  }

  /** A run that no pieces make up is unknown as a whole. */
  private void match(String run, List<Integer> found) {
    if (run.codePointCount(0, run.length()) > LONGEST_RUN) {
      found.add(unknown);
      return;
    }
    List<Integer> pieces = new ArrayList<>(4);
    int begin = 0;
    while (begin < run.length()) {
      int end = run.length();
      Integer id = null;
      while (end > begin && id == null) {
        String piece = run.substring(begin, end);
        id = ids.get(begin == 0 ? piece : "##" + piece);
        end = id == null ? run.offsetByCodePoints(end, -1) : end;
      }
      if (id == null) {
        found.add(unknown);
        return;
      }
      pieces.add(id);
      begin = end;
    }
    found.addAll(pieces);
  }

  /** Marks and dashes in one form each, lower case, no accents. */
  private static String normalise(String word) {
    var plain = new StringBuilder(word.length());
    boolean dashes = !word.isEmpty();
    for (int i = 0; i < word.length(); i++) {
      char c = plain(word.charAt(i));
      plain.append(c);
      dashes &= c == '-' || c == '—';
    }
    if (dashes) {
      return DASH;
    }
    String lower = plain.toString().replace("''", "\"").toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    var bare = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString().replace("…", "...");
  }

  private static char plain(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»' -> '"';
      case '‘', '’', '‚', '‛', '`' -> '\'';
      case '‐', '‑', '‒' -> '-';
      case '–', '―' -> '—';
      default -> c;
    };
  }

  private static boolean isRun(int point) {
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
