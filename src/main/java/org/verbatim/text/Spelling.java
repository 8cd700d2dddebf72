/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One spelling for a word that is spelt in several ways. */
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final List<String> ENDINGS =
      List.of("", "e", "ed", "ing", "er", "ation", "able", "ful", "ite", "hood");
  private static final Map<String, String> VARIANTS =
      WordList.heads(Spelling.class, "spellings.txt");

  private Spelling() {}

  /** The word in lower case, without accents, in the spelling that stands for all of them. */
  static String of(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (!isAscii(plain)) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
    String known = VARIANTS.get(plain);
    return known != null ? known : american(plain);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  // The results need not be English, they need only be the same for both spellings.
  private static String american(String word) {
    if (word.length() < 5) {
      return word;
    }
    char last = word.charAt(word.length() - 1);
    String base = last == 's' ? word.substring(0, word.length() - 1) : word;
    String folded = base;
    if (base.endsWith("tre") || base.endsWith("bre")) {
      folded = base.substring(0, base.length() - 2) + "er";
    } else if (base.endsWith("ogue")) {
      folded = base.substring(0, base.length() - 2);
    } else if (base.endsWith("ence")) {
      folded = base.substring(0, base.length() - 2) + "se";
    } else {
      folded = stem(base);
    }
    return last == 's' ? folded + "s" : folded;
  }

  // "organise", "analyse", "favour", "travelled" and what is made of them.
  private static String stem(String word) {
    for (var ending : ENDINGS) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        if (stem.length() > 2) {
          String american = americanStem(stem, ending);
          if (!american.equals(stem)) {
            return american + ending;
          }
        }
      }
    }
    return word;
  }

  private static String americanStem(String stem, String ending) {
    boolean vowel = !ending.isEmpty() && "aei".indexOf(ending.charAt(0)) >= 0;
    if (vowel && (stem.endsWith("is") || stem.endsWith("ys"))) {
      return stem.substring(0, stem.length() - 1) + "z";
    }
    if (stem.endsWith("our")) {
      return stem.substring(0, stem.length() - 2) + "r";
    }
    boolean past = ending.equals("ed") || ending.equals("ing") || ending.equals("er");
    return past && stem.endsWith("ll") ? stem.substring(0, stem.length() - 1) : stem;
  }
}
