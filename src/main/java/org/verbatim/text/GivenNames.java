/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names: which are forms of one name, and which are surely not. */
final class GivenNames {

  private static final int FEWEST_LETTERS = 3; // that a name is shortened to

  private static final Map<String, Set<Integer>> LINES = new HashMap<>(); // looked up, never walked
  private static final Map<String, Set<Character>> SEXES = new HashMap<>();

  static {
    List<String> lines = WordList.lines(GivenNames.class, "given-names.txt");
    for (int line = 0; line < lines.size(); line++) {
      String[] words = lines.get(line).split("\\s+");
      for (int i = 1; i < words.length; i++) {
        LINES.computeIfAbsent(words[i], key -> new HashSet<>()).add(line);
        SEXES.computeIfAbsent(words[i], key -> new HashSet<>()).add(words[0].charAt(0));
      }
    }
  }

  private GivenNames() {}

  /** Whether both may be the given name of one person; initials are single letters. */
  static NameAgreement agreement(String one, String other) {
    if (one.equals(other)) {
      return NameAgreement.ONE;
    }
    if (one.length() == 1 || other.length() == 1) {
      return initial(one, other) || initial(other, one) ? NameAgreement.ONE : NameAgreement.OTHER;
    }
    if (isKnown(one) && isKnown(other)) {
      boolean forms = LINES.get(one).stream().anyMatch(LINES.get(other)::contains);
      return forms ? NameAgreement.ONE : NameAgreement.OTHER;
    }
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter == one ? other : one;
    if (shorter.length() >= FEWEST_LETTERS && longer.startsWith(shorter)) {
      return NameAgreement.ONE;
    }
    return Names.sameSound(one, other)
        ? vowels(one).equals(vowels(other)) ? NameAgreement.ONE : NameAgreement.MAYBE
        : Names.isNear(one, other) ? NameAgreement.MAYBE : NameAgreement.OTHER;
  }

  /** Whether the word is a well-known given name. */
  static boolean isKnown(String name) {
    return LINES.containsKey(name);
  }

  /** Whether it is the name of men alone ('m'), or of women alone ('f'). */
  static boolean isKnownAs(String name, char sex) {
    return Set.of(sex).equals(SEXES.get(name));
  }

  // "W. Clinton" and "Bill Clinton": the letter may stand for a longer form.
  private static boolean initial(String letter, String name) {
    return letter.length() == 1
        && (name.startsWith(letter)
            || LINES.getOrDefault(name, Set.of()).stream()
                .flatMap(
                    line ->
                        LINES.entrySet().stream().filter(entry -> entry.getValue().contains(line)))
                .anyMatch(entry -> entry.getKey().startsWith(letter)));
  }

  // The first vowels, those that transliterations take for one another made one: "Yusuf", "Yusef".
  private static String vowels(String name) {
    String plain = name.replaceAll("^y(?=[aeiou])", "").replace('u', 'o').replace('y', 'i');
    return plain.replaceFirst("^[^aeio]*([aeio]*).*$", "$1").replaceAll("(.)\\1+", "$1");
  }
}
