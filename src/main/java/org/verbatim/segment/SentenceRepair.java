/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.text.Span;

/**
 * Mends the sentence ends that a statistical detector finds in news: none behind "Rep." or an
 * initial, none between a closing mark and the reporting clause that follows, one behind a full
 * stop inside a closing mark, and closing marks stay with their sentence.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class SentenceRepair {

  private static final String CLOSING = "[\"”’'»)\\]]";

  /** A sentence end inside a closing mark that the detector may have missed. */
  private static final Pattern END_IN_MARKS =
      Pattern.compile("[.!?…](?:[\"”»]|''|’’)['’)]*\\s+(?=[\"“«‘(]|''|``|\\p{Lu}|\\p{N})");

  private static final Pattern LAST_WORD = Pattern.compile("(?<![\\p{L}.])(\\p{L}+)\\.$");

  /** "George H.W." and "J.D.": initials, before which no letter stands. */
  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}\\p{N}.])((?:\\p{Lu}\\.){2,3})$");

  private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}++");
  private static final Pattern ENDS_IN_MARK = Pattern.compile("[!?.,…]\\s?" + CLOSING + "+$");
  private static final Pattern JUST_CLOSING = Pattern.compile(CLOSING + "+[.,;:!?]*");

  /** "Kerry asked", "Rep. Eliot Engel said", "the minister told": a clause that reports. */
  private static final Pattern REPORTING_CLAUSE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]*+\\s+|[Tt]he\\s+(?:[\\p{L}-]++\\s+)?\\p{L}++\\s+){1,4}"
              + "(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|shouted|cried"
              + "|demanded|exclaimed|answered|tweeted|wondered|quipped|joked|recalled|continued)\\b");

  /**
   * How much of a sentence's end is looked at; sentences that are put together one by one would
   * else be read from their begin each time.
   */
  private static final int LONGEST_END = 60;

  /**
   * The sentences of one paragraph.
   *
   * @param text the text of the article
   * @param paragraph the paragraph
   * @param detected its sentences as a detector found them, in text order
   * @return sentences in text order without blanks at their ends; together they hold all that the
   *     detected ones hold
   */
  public List<Span> repair(String text, Span paragraph, List<Span> detected) {
    List<Span> parts = new ArrayList<>();
    for (Span sentence : detected) {
      split(text, sentence, parts);
    }
    List<Span> sentences = new ArrayList<>();
    for (Span part : parts) {
      Span last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
      if (last != null && belongTogether(text, last, part)) {
        sentences.set(sentences.size() - 1, new Span(last.begin(), part.end()));
      } else {
        sentences.add(part);
      }
    }
    return sentences;
  }

  private static void split(String text, Span sentence, List<Span> parts) {
    int begin = sentence.begin();
    Matcher end = END_IN_MARKS.matcher(text).region(sentence.begin(), sentence.end());
    while (end.find()) {
      addTrimmed(text, begin, end.end(), parts);
      begin = end.end();
    }
    addTrimmed(text, begin, sentence.end(), parts);
  }

  private static void addTrimmed(String text, int begin, int end, List<Span> parts) {
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      parts.add(new Span(begin, end));
    }
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean belongTogether(String text, Span last, Span next) {
    Matcher closing = JUST_CLOSING.matcher(text).region(next.begin(), next.end());
    boolean touches = last.end() == next.begin();
    if (touches && closing.lookingAt() || closing.matches()) {
      return true;
    }
    int first = text.codePointAt(next.begin());
    int end = Math.max(last.begin(), last.end() - LONGEST_END);
    Matcher word = LAST_WORD.matcher(text).region(end, last.end());
    if (word.find() && Abbreviations.goesOn(word.group(1), first)) {
      return true;
    }
    Matcher initials = INITIALS.matcher(text).region(end, last.end());
    Matcher name = FIRST_WORD.matcher(text).region(next.begin(), next.end());
    if (initials.find()
        && name.lookingAt()
        && Abbreviations.isInitials(initials.group(1), name.group())) {
      return true;
    }
    if (!ENDS_IN_MARK.matcher(text).region(end, last.end()).find()) {
      return Character.isLowerCase(first) && text.charAt(last.end() - 1) != ':';
    }
    return Character.isLowerCase(first)
        || REPORTING_CLAUSE.matcher(text).region(next.begin(), next.end()).lookingAt();
  }
}
