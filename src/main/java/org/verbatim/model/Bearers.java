/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbatim.text.NameAgreement;
import org.verbatim.text.Names;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;
import org.verbatim.text.WordScanner;

/**
 * Whether the speakers of two articles are one person or house: by the parts of their names, by
 * what they are, and by what the articles call them.
 *
 * <p>Two persons are only taken for two if their names say so and neither speaks for the other. An
 * organisation, a government or its seat speaks through persons, so it never contradicts one.
 */
public final class Bearers {

  private static final WordScanner SCANNER = new WordScanner();
  private static final Pattern SPEAKS_FOR =
      Pattern.compile(
          "(?i)\\b(?:spokes(?:man|woman|person|people)|press\\s+(?:secretary|officer|attach[eé])"
              + "|lawyer|attorney|solicitor|aide|adviser|advisor|surrogate|strategist"
              + "|campaign\\s+(?:manager|chair(?:man|woman)?)|communications\\s+director"
              + "|director\\s+of\\s+communications|publicist)\\b");
  private static final Pattern OF_ONE = Pattern.compile("(?i)^the\\s+(.+)$");
  private static final Pattern OF_SOME =
      Pattern.compile("(?i)^(?:an?|one|some|another|other)\\b.*");
  private static final Pattern FORMER = Pattern.compile("(?i)\\b(?:former|ex|then|late)\\b");

  private Bearers() {}

  /** Whether what the articles say is that both are one. */
  public static boolean areOne(Speaker a, Speaker b) {
    if (a.anonymous() || b.anonymous()) {
      return described(a, b);
    }
    return mayBeOne(a.kind(), b.kind()) && Names.compatible(a.name(), b.name());
  }

  /** Whether both are named persons with different names, and neither speaks for the other. */
  public static boolean areTwo(Speaker a, Speaker b) {
    return isNamedPerson(a)
        && isNamedPerson(b)
        && Names.agreement(a.name(), b.name()) == NameAgreement.OTHER
        && !speaksFor(a, b)
        && !speaksFor(b, a);
  }

  // "Tarvonen" and "the Tarvonen campaign" share a name, but one is not the other.
  private static boolean mayBeOne(SpeakerKind a, SpeakerKind b) {
    return a == b || a == SpeakerKind.UNKNOWN || b == SpeakerKind.UNKNOWN;
  }

  // "The mayor" and the one whom the other article calls "mayor of Hallow"; "a mayor" may be any.
  private static boolean described(Speaker a, Speaker b) {
    if (OF_SOME.matcher(a.name()).matches() || OF_SOME.matcher(b.name()).matches()) {
      return false;
    }
    if (a.anonymous() && b.anonymous()) {
      return a.name().strip().equalsIgnoreCase(b.name().strip());
    }
    var unnamed = a.anonymous() ? a : b;
    var named = unnamed == a ? b : a;
    var office = OF_ONE.matcher(unnamed.name().strip());
    return office.matches()
        && named.kind() == SpeakerKind.PERSON
        && named.titles().stream().anyMatch(title -> isOffice(office.group(1), title));
  }

  private static boolean isOffice(String described, String title) {
    var wanted = content(described);
    return !wanted.isEmpty()
        && FORMER.matcher(described).find() == FORMER.matcher(title).find()
        && content(title).containsAll(wanted);
  }

  private static Set<String> content(String words) {
    var content = new HashSet<String>();
    for (Word word : SCANNER.scan(words)) {
      if (!Vocabulary.isFunctionWord(word.key())) {
        content.add(word.key());
      }
    }
    return content;
  }

  // Whose spokesman it is stands in the title; where nobody stands there, it may be anybody's.
  private static boolean speaksFor(Speaker one, Speaker other) {
    return one.titles().stream()
        .filter(title -> SPEAKS_FOR.matcher(title).find())
        .anyMatch(title -> isOfHouse(title, other));
  }

  private static boolean isOfHouse(String title, Speaker other) {
    var house = proper(List.of(title));
    var names = proper(List.of(other.name()));
    names.addAll(proper(other.titles()));
    return house.isEmpty() || house.stream().anyMatch(names::contains);
  }

  private static Set<String> proper(List<String> phrases) {
    var proper = new HashSet<String>();
    for (var phrase : phrases) {
      for (Word word : SCANNER.scan(phrase)) {
        if (word.capital() && !Vocabulary.isFunctionWord(word.key())) {
          proper.add(word.key());
        }
      }
    }
    return proper;
  }

  private static boolean isNamedPerson(Speaker speaker) {
    return speaker.kind() == SpeakerKind.PERSON
        && !speaker.anonymous()
        && !Names.proper(speaker.name()).isEmpty();
  }
}
