/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verbatim.eval.quotes.text.NameWords;

/** Tells whether two names mean one speaker, as far as names can tell. */
final class SpeakerNames {

  private static final Pattern DIACRITIC = Pattern.compile("\\p{Mn}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}_])");
  private static final Pattern INSIDE_A_WORD = Pattern.compile("['’.]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> BEFORE_A_NAME =
      NameWords.all(NameWords.TITLES, NameWords.LINKING);

  /** How many letters of two first names must agree: "Sergei" and "Sergey". */
  private static final int STEM = 3;

  private SpeakerNames() {}

  /** Whether the name is right for the speaker of the gold record, or for an alias of it. */
  static boolean right(ScoredRecord gold, String name) {
    return Stream.concat(gold.speaker().stream(), gold.aliases().stream())
        .anyMatch(known -> same(known, name));
  }

  /**
   * Whether two names are equal but for capitals, diacritics, punctuation and titles, or end in the
   * same last name with first names that do not contradict: "Kerry", "J. Kerry", "John F. Kerry". A
   * suffix (Jr., III) must agree where both give first names. Names of organisations must be equal.
   */
  static boolean same(String one, String other) {
    var left = words(one);
    var right = words(other);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return left.equals(right) || samePerson(left, right);
  }

  private static boolean samePerson(List<String> one, List<String> other) {
    var left = withoutSuffix(one);
    var right = withoutSuffix(other);
    if (left.isEmpty()
        || right.isEmpty()
        || !last(left).equals(last(right))
        || NameWords.ORGANISATIONS.contains(last(left))) {
      return false;
    }
    if (left.size() == 1 || right.size() == 1) {
      return true;
    }
    return suffixes(one).equals(suffixes(other))
        && (anyFirstNameLike(left.get(0), right) || anyFirstNameLike(right.get(0), left));
  }

  private static boolean anyFirstNameLike(String name, List<String> names) {
    return names.subList(0, names.size() - 1).stream().anyMatch(other -> sameFirst(name, other));
  }

  private static boolean sameFirst(String one, String other) {
    int compared = isInitial(one) || isInitial(other) ? 1 : STEM;
    return start(one, compared).equals(start(other, compared));
  }

  private static boolean isInitial(String name) {
    return name.codePointCount(0, name.length()) == 1;
  }

  private static String start(String name, int letters) {
    int shown = Math.min(letters, name.codePointCount(0, name.length()));
    return name.substring(0, name.offsetByCodePoints(0, shown));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static Set<String> suffixes(List<String> words) {
    var found = new HashSet<>(words);
    found.retainAll(NameWords.SUFFIXES);
    return found;
  }

  private static List<String> withoutSuffix(List<String> words) {
    return words.stream().filter(word -> !NameWords.SUFFIXES.contains(word)).toList();
  }

  /** The words that are compared; leading titles go, unless the name is an organisation's. */
  static List<String> words(String name) {
    var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    var plain = foldCase(DIACRITIC.matcher(decomposed).replaceAll(""));
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = INSIDE_A_WORD.matcher(plain).replaceAll("");
    var words = new ArrayList<String>();
    BETWEEN_WORDS
        .splitAsStream(plain)
        .filter(word -> !word.isEmpty() && !word.equals("the"))
        .forEach(words::add);
    while (words.size() > 1
        && BEFORE_A_NAME.contains(words.get(0))
        && !NameWords.ORGANISATIONS.contains(last(words))) {
      words.remove(0);
    }
    return words;
  }

  /** Lower case, where a sharp s is two letters and a final sigma is a sigma. */
  private static String foldCase(String name) {
    return name.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('ς', 'σ');
  }
}
