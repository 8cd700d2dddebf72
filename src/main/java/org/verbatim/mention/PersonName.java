/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name taken apart.
 *
 * @param given first and middle names and initials in lower case; empty for a last name alone
 * @param family the last name in lower case, with particles: "de mistura"
 * @param suffix "jr", "iii" or empty
 */
record PersonName(List<String> given, String family, String suffix) {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "von", "van", "der", "den", "da", "di", "du", "al", "el", "bin", "ibn", "la", "le",
          "del", "della", "dos", "ten", "ter", "abu", "st.");
  private static final int NEAR_ENOUGH = 2;

  PersonName {
    given = List.copyOf(given);
  }

  static PersonName of(List<String> words) {
    List<String> rest = new ArrayList<>(words.stream().map(Lexicon::lower).toList());
    String suffix = "";
    while (rest.size() > 1 && ListEvidence.isSuffix(rest.get(rest.size() - 1))) {
      suffix = rest.remove(rest.size() - 1).replace(".", "");
    }
    int family = rest.size() - 1;
    while (family > 1 && PARTICLES.contains(rest.get(family - 1))
        || family == 1 && PARTICLES.contains(rest.get(0))) {
      family--;
    }
    return new PersonName(
        rest.subList(0, family), String.join(" ", rest.subList(family, rest.size())), suffix);
  }

  /** The last name without particles and without "al-". */
  String bareFamily() {
    String last = family.substring(family.lastIndexOf(' ') + 1);
    return last.startsWith("al-") || last.startsWith("el-") ? last.substring(3) : last;
  }

  /** Whether both can be one person, as far as names can tell. */
  boolean agreesWith(PersonName other, Lexicon lexicon) {
    if (!bareFamily().equals(other.bareFamily())) {
      return false;
    }
    if (!suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix)) {
      return false;
    }
    if (given.isEmpty() || other.given.isEmpty()) {
      return true;
    }
    return given.stream().anyMatch(name -> sameGiven(name, other.given.get(0), lexicon))
        || other.given.stream().anyMatch(name -> sameGiven(name, given.get(0), lexicon));
  }

  private static boolean sameGiven(String one, String other, Lexicon lexicon) {
    if (one.equals(other) || lexicon.areNicknames(one, other)) {
      return true;
    }
    if (one.endsWith(".") || other.endsWith(".")) {
      return one.charAt(0) == other.charAt(0);
    }
    // Sergei and Sergey, Mohammed and Mohamad; but Jon and Jan, Mary and Mark are short and differ.
    return one.charAt(0) == other.charAt(0)
        && Math.min(one.length(), other.length()) >= 5
        && lexicon.genderOfFirstName(one) == lexicon.genderOfFirstName(other)
        && distance(one, other) <= NEAR_ENOUGH - (one.length() > 5 ? 0 : 1);
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int next = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
        diagonal = row[j];
        row[j] = next;
      }
    }
    return row[other.length()];
  }
}
