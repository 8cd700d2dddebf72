/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.verbatim.text.Span;

/**
 * The words of a text: runs of letters and digits, joined by a full stop, an apostrophe, an
 * ampersand or a hyphen that stands between two of them ("U.S", "Trump's", "AT&T").
 */
public final class Words {

  private static final String JOINERS = ".'’&-";

  private final String text;
  private final List<Span> words = new ArrayList<>();

  public Words(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      if (isLetterOrDigit(text.charAt(at))) {
        int end = wordEnd(at);
        words.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
  }

  /** Letters and numbers of every kind, superscripts and fractions among them. */
  public static boolean isLetterOrDigit(char unit) {
    return switch (Character.getType(unit)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(unit);
    };
  }

  /** The numbers of all words that share a unit with one of the spans. */
  public TreeSet<Integer> at(List<Span> spans) {
    var found = new TreeSet<Integer>();
    for (var span : spans) {
      for (int i = firstEndingAfter(span.begin());
          i < words.size() && words.get(i).begin() < span.end();
          i++) {
        found.add(i);
      }
    }
    return found;
  }

  /** A word in lower case. */
  public String word(int number) {
    return words.get(number).in(text).toLowerCase(Locale.ROOT);
  }

  private int wordEnd(int begin) {
    int end = runEnd(begin);
    while (end + 1 < text.length()
        && JOINERS.indexOf(text.charAt(end)) >= 0
        && isLetterOrDigit(text.charAt(end + 1))) {
      end = runEnd(end + 1);
    }
    return end;
  }

  private int runEnd(int begin) {
    int end = begin;
    while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
