/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** News agencies and the words by which an article owes its text to one. */
final class Agencies {

  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("AFP", "AFP|Agence France[- ]Presse");
    NAMES.put("Reuters", "Thomson Reuters|Reuters");
    NAMES.put("AP", "(?:The )?Associated Press|(?:the )?AP");
    NAMES.put("dpa", "dpa|Deutsche Presse-Agentur");
    NAMES.put("UPI", "UPI|United Press International");
    NAMES.put("Xinhua", "Xinhua(?: News Agency)?");
    NAMES.put("TASS", "(?:ITAR-)?TASS");
    NAMES.put("RIA Novosti", "RIA(?: Novosti)?");
    NAMES.put("Interfax", "Interfax");
    NAMES.put("Sputnik", "Sputnik");
    NAMES.put("PTI", "PTI|Press Trust of India");
    NAMES.put("IANS", "IANS");
    NAMES.put("ANI", "ANI");
    NAMES.put("PA", "Press Association|PA Media");
    NAMES.put("Anadolu", "Anadolu(?: Agency)?|AA");
    NAMES.put("ANSA", "ANSA");
    NAMES.put("EFE", "EFE");
    NAMES.put("Kyodo", "Kyodo(?: News)?");
    NAMES.put("Yonhap", "Yonhap(?: News Agency)?");
    NAMES.put("Bernama", "Bernama");
    NAMES.put("Bloomberg", "Bloomberg(?: News)?");
    NAMES.put("AAP", "AAP|Australian Associated Press");
    NAMES.put("The Canadian Press", "(?:The )?Canadian Press|CP");
  }

  /** Any agency's name, for use in other patterns. */
  static final String ANY = "(?:" + String.join("|", NAMES.values()) + ")";

  private static final Map<String, Pattern> WHOLE = new LinkedHashMap<>();

  static {
    NAMES.forEach((name, forms) -> WHOLE.put(name, Pattern.compile("(?:" + forms + ")")));
  }

  private static final String REPORTS =
      "(?:also |has |had |have |further |first |earlier |previously )*"
          + "(?:reported|reports|said|says|stated|states|wrote|writes|quoted|quotes|cited|added|learned)\\b";

  private static final List<Pattern> CREDITS =
      List.of(
          Pattern.compile("\\((?<agency>" + ANY + ")\\)"),
          Pattern.compile(
              "(?i:according to|told|reported by|quoted by|cited by|citing|seen by|reviewed by)"
                  + " (?:the )?(?:news agency )?(?<agency>"
                  + ANY
                  + ")\\b(?!['’]s? )"),
          Pattern.compile("(?<![\\p{L}-])(?<agency>" + ANY + ") (?:news agency )?" + REPORTS));

  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?<agency>" + ANY + ")(?![\\p{L}\\p{N}])");

  /** A part of every name, to pass over sentences without one fast. */
  private static final List<String> FEW_LETTERS =
      List.of(
          "AFP",
          "Presse",
          "Reuters",
          "Press",
          "AP",
          "dpa",
          "UPI",
          "Xinhua",
          "TASS",
          "RIA",
          "Interfax",
          "Sputnik",
          "PTI",
          "IANS",
          "ANI",
          "PA ",
          "Anadolu",
          "AA",
          "ANSA",
          "EFE",
          "Kyodo",
          "Yonhap",
          "Bernama",
          "Bloomberg",
          "CP",
          "United");

  private Agencies() {}

  /** The agency's usual name, if the words are one of its names and nothing else. */
  static Optional<String> named(String words) {
    return WHOLE.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(words).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The agencies that a sentence of the story names as where it has its words from. */
  static Set<String> credited(String words) {
    if (FEW_LETTERS.stream().noneMatch(words::contains)) {
      return Set.of();
    }
    var places = new TreeMap<Integer, String>();
    for (var pattern : CREDITS) {
      var found = pattern.matcher(words);
      while (found.find()) {
        int place = found.start("agency");
        named(found.group("agency")).ifPresent(name -> places.put(place, name));
      }
    }
    return new LinkedHashSet<>(places.values());
  }

  /** The agencies that a credit line, a byline or a copyright line names. */
  static Set<String> mentioned(String words) {
    var names = new LinkedHashSet<String>();
    var found = NAME.matcher(words);
    while (found.find()) {
      named(found.group("agency")).ifPresent(names::add);
    }
    return names;
  }
}
