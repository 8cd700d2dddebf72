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
    boolean stayed = true; // the matcher goes on where it left off
    int i = span.begin();
    while (i < span.end()) {
      int end = endOfPlain(text, i, span.end());
      if (end > i) {
        if (text.charAt(i) > ' ') {
          words.add(whole(new Span(i, end)));
        }
        stayed = false;
      } else {
        if (!(stayed ? matcher.find() : matcher.region(i, span.end()).find())) {
          break;
        }
        if (!isBlank(text.codePointAt(matcher.start()))) {
          words.add(word(text, matcher.start(), matcher.end()));
        }
        end = matcher.end();
        stayed = true;
      }
      i = end;
    }
    return words;
  }

  /**
   * Behind a word or mark or blank that can be told without the pattern, as most can: of ASCII, and
   * nothing behind it could belong to it. Where it cannot be told, the begin itself.
   */
  private static int endOfPlain(String text, int begin, int limit) {
    char first = text.charAt(begin);
    int end = begin + 1;
    char next = end < limit ? text.charAt(end) : ' ';
    if (first == ' ' || first == '\n') {
      return next < 128 ? end : begin;
    }
    if (",;:?!\"()".indexOf(first) >= 0) {
      return next < 128 ? end : begin;
    }
    if (first == '.') {
      return next == ' ' ? end : begin;
    }
    while (isAsciiLetter(text.charAt(end - 1)) && end < limit && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    boolean closed = end == limit || " \n,;?!\")”".indexOf(text.charAt(end)) >= 0;
    return isAsciiLetter(first) && closed ? end : begin;
  }

  private static boolean isAsciiLetter(char character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }

  private static Word whole(Span span) {
    return new Word(span, List.of(span));
  }

  private static Word word(String text, int begin, int end) {
    var whole = new Span(begin, end);
    String printed = whole.in(text);
    if (printed.indexOf('\'') < 0 && printed.indexOf('’') < 0) {
      return whole(whole);
    }
    Matcher clitic = CLITIC.matcher(text).region(begin, end);
    if (clitic.find() && clitic.start() > begin) {
      return new Word(
          whole, List.of(new Span(begin, clitic.start()), new Span(clitic.start(), end)));
    }
    return whole(whole);
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.CONTROL
        || Character.getType(character) == Character.FORMAT;
  }
}
