/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment.opennlp;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the endings off regular verbs by the rules of English spelling. The lemmatizer model cuts
 * words that it has not learned anywhere ("blam" of "blamed", "repea" of "repeats"), so its answer
 * counts only where spelling leaves two ways open.
 */
final class RegularVerbs {

  private static final Set<String> IRREGULAR = Set.of("be", "have", "do");

  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
  private static final Pattern DOUBLED = Pattern.compile(".*[^aeiouslfzw]{2}");
  private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh|o)es");

  /**
   * Of one syllable with one vowel before one consonant: it would be doubled had there been no e.
   */
  private static final Pattern SHORT =
      Pattern.compile("(?:[^aeiou]*(?:qu)?[aeiou]|[^aeiouy]*y)[^aeiouwxy]");

  /** No verb ends so: something like "announc" has lost its e. */
  private static final Pattern LOST_E =
      Pattern.compile(
          ".*(?:[cvu]|[^z]z|[rld]g|[aeiou]g|[eu]ng|..ang|[bcdfgkptz]l|[^s]sl|[rlnpw]s|[aeo]is"
              + "|[^aeiou](?:[aeio]s|us)|[aeo]us|[^eo]at|creat|eas|[^aeio][aeiou]k|(?:pl|gn|sc)or|[^aeo]ir|[^aeou]id|uad"
              + "|[^aeou](?:ud|od|um|ut|il|ul|in|ur|ar)|[^ae]ot|[cs]ed|breath)");

  private static final Pattern FREE = Pattern.compile(".*(?:focus|bias|pivot|murmur)");

  private RegularVerbs() {}

  /**
   * The base form of a verb.
   *
   * @param word in lower case
   * @param answer what the model takes for its base form
   */
  static String base(String word, String answer) {
    if (word.equals(answer) && !hasEnding(word)) {
      return word;
    }
    if (word.endsWith("ied")) {
      return word.length() == 4 ? word.substring(0, 3) : word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("eed") || IRREGULAR.contains(answer)) {
      return answer;
    }
    if (word.endsWith("ed")) {
      return ofStem(word.substring(0, word.length() - 2), answer);
    }
    if (word.endsWith("ing")) {
      String stem = word.substring(0, word.length() - 3);
      return VOWEL.matcher(stem).find() ? ofStem(stem, answer) : word;
    }
    return word.endsWith("s") ? ofThirdPerson(word, answer) : answer;
  }

  private static boolean hasEnding(String word) {
    return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("s");
  }

  private static String ofThirdPerson(String word, String answer) {
    if (word.endsWith("ss") || word.length() < 4) {
      return answer;
    }
    if (word.endsWith("ies")) {
      return word.length() == 4 ? word.substring(0, 3) : word.substring(0, word.length() - 3) + "y";
    }
    String withoutS = word.substring(0, word.length() - 1);
    if (!SIBILANT.matcher(word).matches()) {
      return withoutS;
    }
    return (answer.equals(withoutS) && mayLose(stem(withoutS)))
            || LOST_E.matcher(stem(withoutS)).matches()
        ? withoutS
        : stem(withoutS);
  }

  private static String stem(String withE) {
    return withE.substring(0, withE.length() - 1);
  }

  private static String ofStem(String stem, String answer) {
    int length = stem.length();
    if (length > 3
        && stem.charAt(length - 1) == stem.charAt(length - 2)
        && DOUBLED.matcher(stem).matches()) {
      return stem.substring(0, length - 1);
    }
    if (FREE.matcher(stem).matches()) {
      return stem;
    }
    boolean lost = SHORT.matcher(stem).matches() || LOST_E.matcher(stem).matches();
    if (lost || (answer.equals(stem + "e") && mayLose(stem))) {
      return stem + "e";
    }
    return answer.equals(stem.substring(0, Math.max(1, length - 1))) && stem.endsWith("ll")
        ? answer
        : stem;
  }

  /** Whether an e may have stood behind the stem: not behind "shout", "contend", "growl". */
  private static boolean mayLose(String stem) {
    return !stem.matches(".*(?:[aeiou]{2}[^aeiouscgvz]|[^aeiou][dkhnmpfwltsgx]|[aeiouy]|[^s]s[hk])")
        || stem.matches(".*(?:st|th)");
  }
}
