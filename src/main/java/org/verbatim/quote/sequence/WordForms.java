/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.verbatim.quote.ReportingWords;

/** Reads words by themselves and remembers them. Belongs to one thread. */
final class WordForms {

  private static final int REMEMBERED = 8_000; // words; an article has some hundreds
  private static final int ENDING = 3; // letters
  private static final int NOUN = 99;

  private final ReportingWords words;
  private final Map<String, WordForm> known = new HashMap<>();

  /**
   * What a word is by itself.
   *
   * @param number its number in a vocabulary
   * @param shape a number for its shape
   * @param ending a number for its last letters; 0 if it is short
   * @param lexicon sort and inflection in the reporting lexicon; 0 if it is not there
   * @param uses the constructions that the lexicon gives it; 0 if it is not there
   */
  record WordForm(int number, int shape, int ending, int lexicon, int uses) {

    /** What stands for the word where it is not known itself. */
    int rare() {
      return Features.mixed(shape, ending);
    }
  }

  WordForms(ReportingWords words) {
    this.words = words;
  }

  WordForm of(String printed) {
    var form = known.get(printed);
    if (form == null) {
      form = read(printed);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(printed, form);
    }
    return form;
  }

  private WordForm read(String printed) {
    String lower = straight(printed).toLowerCase(Locale.ROOT);
    int ending =
        lower.length() > ENDING + 1
            ? Vocabulary.number(lower.substring(lower.length() - ENDING))
            : 0;
    int lexicon = words.isNoun(lower) ? NOUN : 0;
    int uses = 0;
    var verb = words.verb(lower);
    if (verb.isPresent()) {
      var its = verb.get();
      lexicon += 1 + 10 * its.verb().sort().ordinal() + its.inflection().ordinal();
      uses = Vocabulary.number(its.verb().uses());
    }
    return new WordForm(Vocabulary.number(lower), shape(printed), ending, lexicon, uses);
  }

  private static String straight(String word) {
    if (word.equals("``") || word.equals("''")) {
      return "\"";
    }
    var straight = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      switch (word.charAt(i)) {
        case '’', '‘', '`' -> straight.setCharAt(i, '\'');
        case '“', '”', '„', '«', '»' -> straight.setCharAt(i, '"');
        case '–', '—' -> straight.setCharAt(i, '-');
        default -> {}
      }
    }
    return straight.toString();
  }

  /** X for a capital, x for another letter, d for a digit, two of a kind for more. */
  private static int shape(String word) {
    var shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : '.';
      int length = shape.length();
      boolean run =
          length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
      if (!run) {
        shape.append(kind);
      }
    }
    return Vocabulary.number(shape.toString());
  }
}
