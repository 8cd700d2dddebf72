/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.text.Span;

/**
 * Splits text into words and punctuation marks by rules.
 *
 * <p>Rules, not the published tokenizer model: that one leaves possessives whole, keeps the final
 * dot in "Aleppo." and splits hyphens at one side only, and names and marks need to be right here.
 *
 * <p>Immutable; may be shared between threads. Linear in the length of the text.
 */
public final class WordSplitter {

  private static final String LETTERS = "(?:(?:\\p{L}\\.){2,}+|[\\p{L}\\p{M}\\p{N}]++)";

  private static final Pattern WORD =
      Pattern.compile(
          String.join(
              "|",
              "(?:https?://|www\\.)[^\\s\"”’»)\\]<>]*[^\\s\"”’»)\\]<>.,;:!?]",
              "[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++",
              "[@#][\\p{L}\\p{N}_]++",
              "\\d++(?:[.,:]\\d++)++(?:st|nd|rd|th|s)?+",
              Abbreviations.STATE_PATTERN,
              Abbreviations.PATTERN,
              LETTERS + "(?:[-\u2010\u2011'’&]" + LETTERS + ")*+",
              "''|``|‘‘|’’|-{2,}+|\\.{2,}+",
              "\\X"));

  private static final Pattern CLITIC = Pattern.compile("(?i)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$");

  /** The words of the text at the span, in text order; blanks belong to none. */
  public List<Word> split(String text, Span span) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(span.begin(), span.end());
    while (matcher.find()) {
      if (!isBlank(text.codePointAt(matcher.start()))) {
        words.add(word(text, matcher.start(), matcher.end()));
      }
    }
    return words;
  }

  private static Word word(String text, int begin, int end) {
    var whole = new Span(begin, end);
    Matcher clitic = CLITIC.matcher(text).region(begin, end);
    if (clitic.find() && clitic.start() > begin) {
      return new Word(
          whole, List.of(new Span(begin, clitic.start()), new Span(clitic.start(), end)));
    }
    return new Word(whole, List.of(whole));
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.CONTROL
        || Character.getType(character) == Character.FORMAT;
  }
}
