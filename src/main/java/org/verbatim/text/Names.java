/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names may belong to one bearer, as different outlets spell and shorten them. */
public final class Names {

  private static final Set<String> ADDRESS = WordList.words(Names.class, "forms-of-address.txt");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ben", "de", "la", "van", "von", "der", "di", "du", "jr", "sr", "ii",
          "iii", "iv");
  private static final WordScanner SCANNER = new WordScanner();
  private static final Pattern OF_ANOTHER = Pattern.compile("\\p{L}(?:['’]s|s['’])\\s+\\p{L}");
  private static final int LONG_WORD = 6; // letters

  private Names() {}

  /**
   * Whether one name may be a shorter, longer or otherwise spelt form of the other: "Secretary
   * Kerry" and "John Kerry", "Muammar al-Qaddafi" and "Moammar Gadhafi". Names without any proper
   * word are only compatible with themselves.
   */
  public static boolean compatible(String one, String other) {
    return agreement(one, other) == NameAgreement.ONE;
  }

  /**
   * What two names say of their bearers. Names of one family name are of one bearer unless their
   * given names or forms of address part them; "Qaddafi" and "Gadhafi" are one family name. A slip
   * of the pen parts nobody, neither does the name of somebody else's wife, nor a name that is
   * none.
   */
  public static NameAgreement agreement(String one, String other) {
    if (one.strip().equalsIgnoreCase(other.strip())) {
      return NameAgreement.ONE;
    }
    if (isOfAnother(one) || isOfAnother(other)) {
      return NameAgreement.MAYBE;
    }
    var a = PersonName.of(one);
    var b = PersonName.of(other);
    return a.isEmpty() || b.isEmpty() ? NameAgreement.MAYBE : a.get().agreement(b.get());
  }

  // "Ilka Tarvonen's brother"
  private static boolean isOfAnother(String name) {
    return OF_ANOTHER.matcher(name).find();
  }

  /** Whether one of two long words is the other but for one letter. */
  static boolean isNear(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < LONG_WORD || longer - shorter > 1) {
      return false;
    }
    int from = 0;
    while (from < shorter && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < shorter - from
        && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    return from + same >= longer - 1;
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
            .replace("sch", "s")
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
    var scanned = SCANNER.scan(name);
    var words = new LinkedHashSet<String>();
    for (int i = 0; i < scanned.size(); i++) {
      var word = scanned.get(i);
      boolean left =
          !word.capital()
              || PARTICLES.contains(word.key())
              || word.key().equals("'s")
              || word.key().length() < 2
              || ADDRESS.contains(word.key())
                  && !(isLastAndAdjacent(name, scanned, i) && !words.isEmpty());
      if (!left) {
        words.add(word.key().toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(words);
  }

  // "Stephen King" has a family name; "Senate President" has none.
  private static boolean isLastAndAdjacent(String name, List<Word> words, int i) {
    return i == words.size() - 1
        && i > 0
        && words.get(i - 1).capital()
        && name.substring(words.get(i - 1).span().end(), words.get(i).span().begin()).isBlank();
  }
}
