/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One spelling for a word that is spelt in several ways. */
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
    String folded = word;
    folded = folded.replaceFirst("is(e|ed|es|ing|ation|ations|er|ers)$", "iz$1");
    folded = folded.replaceFirst("ys(e|ed|es|ing)$", "yz$1");
    folded = folded.replaceFirst("our(s|ed|ing|ite|ites|able|ful|er|ers|hood|hoods)?$", "or$1");
    folded = folded.replaceFirst("([tb])re(s)?$", "$1er$2");
    folded = folded.replaceFirst("([a-z]{2})ll(ed|ing|er|ers)$", "$1l$2");
    folded = folded.replaceFirst("ogue(s)?$", "og$1");
    folded = folded.replaceFirst("ence(s)?$", "ense$1");
    return folded;
  }
}
