/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word by itself, as the model sees it: its form, its shape, the lists it is on, its class.
 *
 * @param printed as printed
 * @param word with straight marks
 * @param lower in lower case
 * @param shape X for capitals, x for small letters, d for digits, two of a kind for more
 * @param flags the letters of the lists that it is on; of a word without capital only t, for a
 *     title
 * @param path the path of its class; empty if it has none
 */
record NameWord(
    String printed, String word, String lower, String shape, String flags, String path) {

  /** How far a word is seen on either side. */
  static final int REACH = 2;

  private static final int[] PREFIXES = {4, 6, 10};
  private static final int AFFIX = 4;

  /** Stands before the first and behind the last word of a sentence. */
  static final NameWord NONE = new NameWord("", "", "", "", "", "");

  static NameWord of(String printed, ListFlags lists, WordClusters clusters) {
    String word = straight(printed);
    String lower = word.toLowerCase(Locale.ROOT);
    return new NameWord(
        printed,
        word,
        lower,
        shape(word),
        hasCapital(word) ? lists.of(lower) : lists.of(lower).contains("T") ? "t" : "",
        clusters.path(word));
  }

  private static String straight(String word) {
    if (word.equals("``") || word.equals("''")) {
      return "\"";
    }
    var straight = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      switch (word.charAt(i)) {
        case '’', '‘' -> straight.setCharAt(i, '\'');
        case '“', '”', '„', '«', '»' -> straight.setCharAt(i, '"');
        case '–', '—' -> straight.setCharAt(i, '-');
        default -> {}
      }
    }
    return straight.toString();
  }

  private static String shape(String word) {
    var shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      int length = shape.length();
      boolean run =
          length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
      if (!run) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  static boolean hasCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isCapitalised() {
    return shape.indexOf('X') >= 0;
  }

  boolean isNumber() {
    return shape.indexOf('d') >= 0;
  }

  String prefix(int length) {
    return path.substring(0, Math.min(length, path.length()));
  }

  /** What it tells of a word that stands so many words before it (or behind it, if negative). */
  List<String> features(int offset) {
    List<String> features = new ArrayList<>();
    String at = String.valueOf((char) ('c' + offset)); // a, b, c, d, e from left to right
    features.add(at + "w=" + lower);
    features.add(at + "s=" + shape);
    if (!flags.isEmpty()) {
      features.add(at + "f=" + flags);
    }
    if (!path.isEmpty()) {
      for (int length : PREFIXES) {
        if (length <= path.length()) {
          features.add(at + length + '=' + prefix(length));
        }
      }
      if (Math.abs(offset) <= 1) {
        features.add(at + "p=" + path);
      }
    }
    if (offset == 0 && !word.isEmpty()) {
      own(features);
    }
    return features;
  }

  private void own(List<String> features) {
    features.add("W=" + word);
    for (int length = 1; length <= AFFIX && length < lower.length(); length++) {
      features.add("<" + lower.substring(0, length));
      features.add(">" + lower.substring(lower.length() - length));
    }
    if (lower.indexOf('-') > 0) {
      for (var part : lower.split("-")) {
        features.add("-" + part);
      }
    }
  }
}
