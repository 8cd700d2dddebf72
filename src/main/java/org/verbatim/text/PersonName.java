/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name taken apart.
 *
 * @param given the given names in front of the family name, in lower case; an initial is one letter
 * @param family the last word of the name; the only one may be a given name as well
 * @param sex 'm' or 'f' where a form of address tells it
 */
record PersonName(List<String> given, String family, Optional<Character> sex) {

  private static final WordScanner SCANNER = new WordScanner();
  private static final List<String> MEN = List.of("mr", "sir", "king", "prince", "lord");
  private static final List<String> WOMEN =
      List.of("mrs", "ms", "miss", "madam", "queen", "princess", "lady");
  private static final int MOST_INITIALS = 3;

  PersonName {
    given = List.copyOf(given);
  }

  /** Empty if the name has no proper word. */
  static Optional<PersonName> of(String name) {
    var proper = Names.proper(name);
    if (proper.isEmpty()) {
      return Optional.empty();
    }
    String family = proper.get(proper.size() - 1);
    var given = new ArrayList<String>();
    Optional<Character> sex = Optional.empty();
    for (var word : SCANNER.scan(name)) {
      String key = word.key().toLowerCase(Locale.ROOT);
      if (MEN.contains(key) && !proper.contains(key)) {
        sex = Optional.of('m');
      } else if (WOMEN.contains(key) && !proper.contains(key)) {
        sex = Optional.of('f');
      } else if (key.equals(family)) {
        break;
      } else if (word.capital() && isInitials(word.span().in(name))) {
        key.chars().forEach(letter -> given.add(String.valueOf((char) letter)));
      } else if (proper.contains(key)) {
        given.add(key);
      }
    }
    return Optional.of(new PersonName(given, family, sex));
  }

  // "J", "H.W.", "JD"
  private static boolean isInitials(String raw) {
    String letters = raw.replace(".", "");
    return letters.length() <= MOST_INITIALS
        && letters.chars().allMatch(Character::isUpperCase)
        && (letters.length() < MOST_INITIALS || raw.indexOf('.') >= 0);
  }

  NameAgreement agreement(PersonName other) {
    var families = familyAgreement(other);
    if (families == NameAgreement.OTHER) {
      return isGivenNameAlone() != other.isGivenNameAlone() && isSingle() && other.isSingle()
          ? NameAgreement.MAYBE // "Hillary" and "Clinton"
          : givenAlone(other);
    }
    if (isOtherSex(other) || other.isOtherSex(this)) {
      return NameAgreement.OTHER;
    }
    if (given.isEmpty() || other.given.isEmpty()) {
      return families;
    }
    var givens = givenAgreement(other);
    return givens == NameAgreement.ONE ? families : givens;
  }

  private boolean isSingle() {
    return given.isEmpty();
  }

  private boolean isGivenNameAlone() {
    return given.isEmpty() && GivenNames.isKnown(family);
  }

  // "Bernie" and "Bernie Sanders", "Gabriel García" and "Gabriel García Márquez".
  private NameAgreement givenAlone(PersonName other) {
    var longer = given.size() >= other.given.size() ? this : other;
    var shorter = longer == this ? other : this;
    if (!longer.given.contains(shorter.family)) {
      return shorter.isSingle()
              && !longer.isSingle()
              && GivenNames.isKnown(shorter.family)
              && GivenNames.agreement(shorter.family, longer.given.get(0)) == NameAgreement.ONE
          ? NameAgreement.ONE
          : NameAgreement.OTHER;
    }
    return shorter.given.stream().allMatch(longer.given::contains)
        ? NameAgreement.ONE
        : NameAgreement.OTHER;
  }

  private NameAgreement familyAgreement(PersonName other) {
    if (Names.sameSound(family, other.family)) {
      return NameAgreement.ONE;
    }
    return Names.isNear(family, other.family) ? NameAgreement.MAYBE : NameAgreement.OTHER;
  }

  // The name that somebody goes by may be the second: "J. Edgar" and "Edgar".
  private NameAgreement givenAgreement(PersonName other) {
    var best = NameAgreement.OTHER;
    for (int i = 0; i < given.size(); i++) {
      for (int j = 0; j < other.given.size(); j++) {
        boolean first = i == 0 && j == 0;
        boolean second =
            (i == 0 || j == 0) && given.get(i).length() > 1 && other.given.get(j).length() > 1;
        var agreement = GivenNames.agreement(given.get(i), other.given.get(j));
        if ((first || second && agreement == NameAgreement.ONE) && agreement.compareTo(best) < 0) {
          best = agreement;
        }
      }
    }
    return best;
  }

  private boolean isOtherSex(PersonName other) {
    if (sex.isEmpty()) {
      return false;
    }
    char opposite = sex.get() == 'm' ? 'f' : 'm';
    return other.sex.isPresent()
        ? other.sex.get() == opposite
        : !other.given.isEmpty() && GivenNames.isKnownAs(other.given.get(0), opposite);
  }
}
