/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbatim.text.Span;

/** Tells the writing system of an article from that of strange lines in it. */
final class Scripts {

  /** With more letters than this share in other scripts, an article has two languages. */
  private static final double MOST_STRANGE = 0.3;

  /** The share of a line's letters that makes it a line in another script. */
  private static final double STRANGE_LINE = 0.8;

  /** Fewer letters are a symbol or a name, no text of its own. */
  private static final int FEWEST_GLUED = 4;

  private final String text;
  private final Optional<UnicodeScript> own;

  Scripts(String text) {
    this.text = text;
    var letters = Characters.lettersByScript(text);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    this.own =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .filter(most -> all - most.getValue() <= MOST_STRANGE * all)
            .map(Map.Entry::getKey);
  }

  /** Whether the words are a line in another script than the article's, and no quotation. */
  boolean isStrange(String words) {
    if (own.isEmpty() || words.chars().anyMatch(Characters::isQuotationMark)) {
      return false;
    }
    var letters = Characters.lettersByScript(words);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return all > 1 && all - letters.getOrDefault(own.get(), 0) >= STRANGE_LINE * all;
  }

  /**
   * The paragraph in one or two pieces: text of another script that stands without a blank at the
   * start or, behind a full stop, at the end of the story's words is a piece of its own.
   */
  List<Span> cut(Span paragraph) {
    if (own.isEmpty()) {
      return List.of(paragraph);
    }
    int first = firstOwn(paragraph);
    if (isGlued(new Span(paragraph.begin(), first)) && startsASentence(first)) {
      return List.of(new Span(paragraph.begin(), first), new Span(first, paragraph.end()));
    }
    int last = behindLastOwn(paragraph);
    if (isGlued(new Span(last, paragraph.end())) && endsASentence(last)) {
      return List.of(new Span(paragraph.begin(), last), new Span(last, paragraph.end()));
    }
    return List.of(paragraph);
  }

  private int firstOwn(Span paragraph) {
    int i = paragraph.begin();
    while (i < paragraph.end() && !isOwn(i)) {
      i++;
    }
    if (i == paragraph.end()) {
      return paragraph.begin();
    }
    while (i > paragraph.begin() && Characters.isQuotationMark(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int behindLastOwn(Span paragraph) {
    int i = paragraph.end();
    while (i > paragraph.begin() && !isStop(text.charAt(i - 1)) && !isOwn(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isGlued(Span piece) {
    if (piece.isEmpty() || Characters.isBlank(text.charAt(piece.end() - 1))) {
      return false;
    }
    return !Characters.isBlank(text.charAt(piece.begin()))
        && piece.in(text).codePoints().filter(c -> Characters.script(c).isPresent()).count()
            >= FEWEST_GLUED;
  }

  private boolean startsASentence(int offset) {
    return offset < text.length()
        && (Characters.isQuotationMark(text.charAt(offset))
            || Character.isUpperCase(text.codePointAt(offset)));
  }

  private boolean endsASentence(int offset) {
    return offset > 0 && isStop(text.charAt(offset - 1));
  }

  private static boolean isStop(char c) {
    return ".!?…".indexOf(c) >= 0 || Characters.isQuotationMark(c);
  }

  private boolean isOwn(int offset) {
    return Characters.script(text.codePointAt(offset)).equals(own);
  }
}
