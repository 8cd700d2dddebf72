/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells names by the shipped lists of names and of words in names. */
final class ListEvidence implements NameEvidence {

  private static final int LONGEST_ACRONYM = 6;
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "lake", "mount", "fort", "port", "cape", "new", "north", "south", "east", "west", "los",
          "las", "san", "santa");

  private static final Set<String> PARTIES =
      Set.of(
          "republicans",
          "democrats",
          "conservatives",
          "liberals",
          "libertarians",
          "tories",
          "muslims",
          "christians",
          "jews",
          "catholics",
          "evangelicals",
          "latinos",
          "hispanics",
          "mormons",
          "hindus",
          "europeans",
          "westerners",
          "southerners",
          "blacks",
          "whites",
          "kurds",
          "arabs",
          "sunnis",
          "shiites",
          "africans",
          "asians",
          "texans",
          "gopers",
          "floridians",
          "californians",
          "independents");

  private final Lexicon lexicon;

  ListEvidence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<NameKind> kind(List<String> words) {
    String name = Lexicon.lower(String.join(" ", words));
    String last = Lexicon.lower(words.get(words.size() - 1));
    String first = Lexicon.lower(words.get(0));
    if (lexicon.isOutlet(name)) {
      return Optional.of(NameKind.ORGANISATION);
    }
    if (lexicon.state(name).isPresent()) {
      return Optional.of(NameKind.STATE);
    }
    if (lexicon.stateOfSeat(name).isPresent() || lexicon.stateOfCapital(name).isPresent()) {
      return Optional.of(NameKind.SEAT);
    }
    if (lexicon.isPlace(name)) {
      return Optional.of(NameKind.PLACE);
    }
    if (PARTIES.contains(last) || name.endsWith("s") && lexicon.stateOfDemonym(name).isPresent()) {
      return Optional.of(NameKind.GROUP);
    }
    if (words.size() > 1 && isBody(words, last, first)) {
      return Optional.of(NameKind.ORGANISATION);
    }
    if (words.size() > 1 && PLACE_WORDS.contains(first)) {
      return Optional.of(NameKind.PLACE);
    }
    if (words.size() == 1) {
      return isAcronym(words.get(0)) || lexicon.isOrganisationNoun(last)
          ? Optional.of(NameKind.ORGANISATION)
          : Optional.empty();
    }
    if (lexicon.isGroupNoun(last) && !lexicon.isFirstName(first)) {
      return Optional.of(NameKind.GROUP);
    }
    return Optional.empty();
  }

  private boolean isBody(List<String> words, String last, String first) {
    boolean of =
        words.stream()
            .map(Lexicon::lower)
            .anyMatch(Set.of("of", "for", "on", "&", "and")::contains);
    if (of
        && words.stream()
            .map(Lexicon::lower)
            .anyMatch(w -> lexicon.isOrganisationNoun(w) || w.endsWith("s"))) {
      return true;
    }
    boolean organisation =
        lexicon.isOrganisationNoun(last)
            || lexicon.isDocumentNoun(last)
            || isAcronym(words.get(words.size() - 1)) && !isSuffix(last);
    boolean person =
        words.size() == 2
            && lexicon.isFirstName(first)
            && isSurname(last)
            && !lexicon.isPlace(first);
    return organisation && !person
        || Set.of("general motors", "general electric", "general mills", "major league")
            .contains(first + " " + last);
  }

  /** Organisation nouns that are family names just as well. */
  private static boolean isSurname(String word) {
    return Set.of(
            "house", "church", "school", "post", "press", "court", "guard", "force", "banks",
            "forces", "fund", "page", "poll", "law", "rule")
        .contains(word);
  }

  static boolean isSuffix(String word) {
    return Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "m.d.", "ph.d.", "md", "phd", "esq.")
        .contains(word);
  }

  static boolean isInitial(String word) {
    return word.length() <= 4
        && word.endsWith(".")
        && word.chars().noneMatch(Character::isLowerCase)
        && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isAcronym(String word) {
    String letters = word.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= LONGEST_ACRONYM
        && letters.chars().allMatch(Character::isUpperCase);
  }
}
