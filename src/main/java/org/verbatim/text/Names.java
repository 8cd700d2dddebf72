/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names may belong to one bearer, as different outlets spell and shorten them. */
public final class Names {

  private static final Set<String> ADDRESS = WordList.words(Names.class, "forms-of-address.txt");
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ben", "de", "la", "van", "von", "der", "di", "du", "jr", "sr");
  private static final WordScanner SCANNER = new WordScanner();

  private Names() {}

  /**
   * Whether one name may be a shorter, longer or otherwise spelt form of the other: "Secretary
   * Kerry" and "John Kerry", "Muammar al-Qaddafi" and "Moammar Gadhafi". Names without any proper
   * word are only compatible with themselves.
   */
  public static boolean compatible(String one, String other) {
    var a = proper(one);
    var b = proper(other);
    if (a.isEmpty() || b.isEmpty()) {
      return one.strip().equalsIgnoreCase(other.strip());
    }
    if (a.containsAll(b) || b.containsAll(a)) {
      return true;
    }
    String lastA = a.get(a.size() - 1);
    String lastB = b.get(b.size() - 1);
    return sameSound(lastA, lastB)
        && (a.size() < 2 || b.size() < 2 || sameFirst(a.get(0), b.get(0)));
  }

  // "Liz" and "Elizabeth", "J." and "John".
  private static boolean sameFirst(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return shorter.length() < 3
        ? longer.startsWith(shorter)
        : longer.contains(shorter.substring(0, 3)) || sameSound(one, other);
  }

  /**
   * Whether two spellings may render one foreign name: the consonants that are heard are the same.
   */
  public static boolean sameSound(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String a = sound(one);
    String b = sound(other);
    return a.length() >= 2 && a.equals(b) && Math.min(one.length(), other.length()) >= 4;
  }

  /** The consonants of a name, those that are written for one another made one. */
  public static String sound(String name) {
    String plain = Spelling.of(name).replaceAll("[^a-z]", "");
    plain =
        plain
            .replace("ph", "f")
            .replace("kh", "k")
            .replace("gh", "k")
            .replace("ch", "k")
            .replace("sh", "s")
            .replace("th", "t")
            .replace("dh", "d");
    var sound = new StringBuilder();
    for (char c : plain.toCharArray()) {
      char heard =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w' -> 0;
            case 'q', 'g', 'c' -> 'k';
            case 'z', 'x' -> 's';
            case 'v' -> 'f';
            case 'j' -> 'j';
            default -> c;
          };
      if (heard != 0 && (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard)) {
        sound.append(heard);
      }
    }
    return sound.toString();
  }

  /** The proper words of a name, in lower case, without titles and particles. */
  public static List<String> proper(String name) {
    var words = new LinkedHashSet<String>();
    for (var word : SCANNER.scan(name)) {
      boolean left =
          !word.capital()
              || ADDRESS.contains(word.key())
              || PARTICLES.contains(word.key())
              || word.key().equals("'s")
              || word.key().length() < 2;
      if (!left) {
        words.add(word.key().toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(words);
  }
}
