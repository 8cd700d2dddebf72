/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verbatim.text.WordList;

/** Which bodies "the company", "the group" may mean. Immutable; may be shared between threads. */
final class BodyEpithets {

  private static final String ANY = "*";

  private final Map<String, Set<String>> headsByEpithet = new HashMap<>();
  private final Set<String> heads = new HashSet<>();

  BodyEpithets() {
    for (String line : WordList.lines(BodyEpithets.class, "body-epithets.txt")) {
      String[] sides = line.split("\\s*:\\s*");
      var named = List.of(sides[1].split(" +"));
      heads.addAll(named);
      for (String epithet : sides[0].split(" +")) {
        headsByEpithet.computeIfAbsent(epithet, noun -> new HashSet<>()).addAll(named);
      }
    }
  }

  /** Whether "the" with the noun may mean some body spoken of. */
  boolean contains(String noun) {
    return headsByEpithet.containsKey(noun);
  }

  /**
   * Whether the noun may mean the body with the name.
   *
   * @param isBodyNoun whether the last word of the name is a noun for a body
   */
  boolean fits(String noun, String name, boolean isBodyNoun) {
    String last = Lexicon.lower(name.substring(name.lastIndexOf(' ') + 1)).replace(".", "");
    var named = headsByEpithet.getOrDefault(noun, Set.of());
    return named.contains(last) || named.contains(ANY) && !isBodyNoun && !heads.contains(last);
  }
}
