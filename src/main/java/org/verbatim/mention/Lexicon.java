/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.text.WordList;

/**
 * The shipped word lists: first names, nouns for people and bodies, states and places.
 *
 * <p>Immutable; may be shared between threads. All look-ups take lower case.
 */
final class Lexicon {

  static final Lexicon SHIPPED = new Lexicon();

  private final Map<String, Agreement> firstNames = new HashMap<>();
  private final Map<String, Agreement> personNouns = new HashMap<>();
  private final Set<String> groupNouns = words("group-nouns.txt");
  private final Set<String> organisationNouns = words("organisation-nouns.txt");
  private final Set<String> documentNouns = words("document-nouns.txt");
  private final Set<String> passersBy = words("passers-by.txt");
  private final BodyEpithets bodyEpithets = new BodyEpithets();
  private final Map<String, Set<String>> kin = new HashMap<>();
  private final Set<String> outlets = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> seats = new HashMap<>();
  private final Map<String, Integer> nicknames = new HashMap<>();

  private Lexicon() {
    readGendered("first-names.txt", firstNames);
    readGendered("person-nouns.txt", personNouns);
    lines("outlets.txt").forEach(line -> outlets.add(lower(line)));
    lines("regions.txt").forEach(line -> places.add(lower(line)));
    lines("cities.txt").forEach(line -> places.add(lower(line)));
    lines("states.txt").forEach(this::readState);
    for (String line : lines("person-kin.txt")) {
      var nouns = List.of(line.split(" "));
      nouns.forEach(noun -> kin.computeIfAbsent(noun, one -> new HashSet<>()).addAll(nouns));
    }
    int person = 0;
    for (String line : lines("nicknames.txt")) {
      for (String name : line.split(" ")) {
        nicknames.putIfAbsent(name, person);
      }
      person++;
    }
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static List<String> lines(String resource) {
    return WordList.lines(Lexicon.class, resource);
  }

  private static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    lines(resource).forEach(line -> words.addAll(List.of(line.split(" +"))));
    return words;
  }

  private static void readGendered(String resource, Map<String, Agreement> into) {
    for (String line : lines(resource)) {
      String[] parts = line.split(" +");
      Agreement agreement =
          switch (parts[0]) {
            case "f" -> Agreement.FEMININE;
            case "m" -> Agreement.MASCULINE;
            case "u" -> Agreement.UNKNOWN;
            default ->
                throw new IllegalStateException(
                    resource + ": a line must start with f, m or u, not '" + parts[0] + "'");
          };
      for (int i = 1; i < parts.length; i++) {
        into.putIfAbsent(parts[i], agreement);
      }
    }
  }

  private void readState(String line) {
    String[] fields = line.split("\\|", -1);
    String name = fields[0].strip();
    states.put(lower(name), name);
    list(fields[1], ";").forEach(other -> states.put(lower(other), name));
    list(fields[2], " ").forEach(demonym -> demonyms.put(lower(demonym).replace('-', ' '), name));
    list(fields[3], ";").forEach(capital -> capitals.put(lower(capital), name));
    if (fields.length > 4) {
      list(fields[4], ";").forEach(seat -> seats.put(lower(seat), name));
    }
  }

  private static List<String> list(String field, String separator) {
    List<String> items = new ArrayList<>();
    for (String item : field.strip().split(separator)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  boolean isFirstName(String word) {
    return firstNames.containsKey(firstPart(word));
  }

  /** The usual gender of a first name; unknown if it is not listed. */
  Agreement genderOfFirstName(String word) {
    return firstNames.getOrDefault(
        word, firstNames.getOrDefault(firstPart(word), Agreement.UNKNOWN));
  }

  private static String firstPart(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 1 ? word.substring(0, hyphen) : word;
  }

  /** Whether both are forms of one first name by the list of short forms. */
  boolean areNicknames(String one, String other) {
    Integer person = nicknames.get(one);
    return person != null && person.equals(nicknames.get(other));
  }

  boolean isPersonNoun(String word) {
    return personNouns.containsKey(word) || personNouns.containsKey(lastPart(word));
  }

  Agreement genderOfNoun(String word) {
    return personNouns.getOrDefault(
        word, personNouns.getOrDefault(lastPart(word), Agreement.UNKNOWN));
  }

  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }

  /** Nouns for several people: "people", and plurals of nouns for one. */
  boolean isGroupNoun(String word) {
    if (groupNouns.contains(word)) {
      return true;
    }
    return word.length() > 3
        && word.endsWith("s")
        && (isPersonNoun(word.substring(0, word.length() - 1))
            || word.endsWith("es") && isPersonNoun(word.substring(0, word.length() - 2))
            || word.endsWith("ies") && isPersonNoun(word.substring(0, word.length() - 3) + "y"));
  }

  /** Whether the noun introduces somebody new even behind "the": the official. */
  boolean isPasserBy(String noun) {
    return passersBy.contains(noun);
  }

  /** The nouns that news uses for the noun, itself among them: "nominee" for "candidate". */
  Set<String> kin(String noun) {
    return kin.getOrDefault(noun, Set.of(noun));
  }

  BodyEpithets bodyEpithets() {
    return bodyEpithets;
  }

  boolean isOrganisationNoun(String word) {
    return organisationNouns.contains(word);
  }

  /** As {@link #isOrganisationNoun}, or a plural of one. */
  boolean isOrganisationPlural(String word) {
    return word.endsWith("s")
        && word.length() > 3
        && (organisationNouns.contains(word.substring(0, word.length() - 1))
            || word.endsWith("ies")
                && organisationNouns.contains(word.substring(0, word.length() - 3) + "y"));
  }

  boolean isDocumentNoun(String word) {
    return documentNouns.contains(word);
  }

  boolean isOutlet(String name) {
    return outlets.contains(name);
  }

  Optional<String> state(String name) {
    return Optional.ofNullable(states.get(name));
  }

  Optional<String> stateOfDemonym(String word) {
    return Optional.ofNullable(demonyms.get(word));
  }

  Optional<String> stateOfCapital(String name) {
    return Optional.ofNullable(capitals.get(name));
  }

  /** The state that a seat of government stands for: Kremlin. */
  Optional<String> stateOfSeat(String name) {
    return Optional.ofNullable(seats.get(name));
  }

  boolean isPlace(String name) {
    return places.contains(name) || capitals.containsKey(name);
  }
}
