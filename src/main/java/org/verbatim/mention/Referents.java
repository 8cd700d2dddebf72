/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbatim.model.Agreement;
import org.verbatim.model.SpeakerKind;

/** Everybody an article refers to by name. Not thread-safe. */
final class Referents {

  /** No article tells more people of one last or first name apart; a telephone book would. */
  static final int MOST_NAMESAKES = 100;

  private final Lexicon lexicon;
  private final Map<String, List<Referent>> byFamily = new HashMap<>();
  private final List<Referent> people = new ArrayList<>();
  private final Map<String, List<Referent>> byGiven = new HashMap<>();
  private final Map<String, Referent> bodies = new HashMap<>();
  private final List<Map.Entry<String, Referent>> bodiesInOrder = new ArrayList<>();
  private final Map<String, StateNames> states = new HashMap<>();
  private final Map<String, Referent> singles = new HashMap<>();

  Referents(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  // ------------------------------------------------------------------ people

  /** The person with the full name, made known if new. */
  Referent person(List<String> words, Agreement agreement) {
    var name = PersonName.of(words);
    var family = byFamily.computeIfAbsent(name.bareFamily(), key -> new ArrayList<>());
    for (var known : family) {
      if (known.person().agreesWith(name, lexicon)) {
        known.addName(words);
        known.learn(agreement);
        name.given().stream().findFirst().ifPresent(given -> addGiven(given, known));
        return known;
      }
    }
    var referent = Referent.person(words, agreement);
    if (family.size() < MOST_NAMESAKES) {
      family.add(referent);
    }
    people.add(referent);
    name.given().stream().findFirst().ifPresent(given -> addGiven(given, referent));
    return referent;
  }

  /** Everybody named in full, in the order of appearance. */
  List<Referent> people() {
    return people;
  }

  /** Whether somebody known may have the full name. */
  boolean isKnownPerson(List<String> words) {
    var name = PersonName.of(words);
    return byFamily.getOrDefault(name.bareFamily(), List.of()).stream()
        .anyMatch(known -> known.person().agreesWith(name, lexicon));
  }

  private void addGiven(String given, Referent referent) {
    var bearers = byGiven.computeIfAbsent(given, name -> new ArrayList<>());
    if (bearers.size() < MOST_NAMESAKES && !bearers.contains(referent)) {
      bearers.add(referent);
    }
  }

  /** Everybody with the last name whose gender does not contradict. */
  List<Referent> family(List<String> words, Agreement agreement) {
    return byFamily.getOrDefault(PersonName.of(words).bareFamily(), List.of()).stream()
        .filter(known -> agree(known.agreement(), agreement))
        .toList();
  }

  List<Referent> given(String name) {
    return byGiven.getOrDefault(name, List.of());
  }

  private static boolean agree(Agreement one, Agreement other) {
    return one == Agreement.UNKNOWN || other == Agreement.UNKNOWN || one == other;
  }

  /** Of several people of one last name the one that the bare name most likely means. */
  static Referent foremost(List<Referent> people) {
    return people.stream().max(Comparator.comparingInt(Referent::fullNames)).orElseThrow();
  }

  // ------------------------------------------------------------------ bodies

  /** The body with the name, by its words or its initials; made known if new. */
  Referent body(String printed, SpeakerKind kind, Agreement agreement) {
    String key = key(printed);
    var known = bodies.get(key);
    if (known == null) {
      known = new Referent(kind, false, withoutArticle(printed), agreement);
      bodies.put(key, known);
      bodiesInOrder.add(Map.entry(key, known));
      String initials = initials(printed);
      if (initials.length() > 1) {
        bodies.putIfAbsent(initials, known);
      }
    }
    known.addAlias(withoutArticle(printed));
    return known;
  }

  Optional<Referent> knownBody(String printed) {
    return Optional.ofNullable(bodies.get(key(printed)));
  }

  /** The body last made known whose name ends in the word: "the Post". */
  Optional<Referent> bodyEndingIn(String word) {
    for (int i = bodiesInOrder.size() - 1; i >= 0; i--) {
      if (bodiesInOrder.get(i).getKey().endsWith(" " + word)) {
        return Optional.of(bodiesInOrder.get(i).getValue());
      }
    }
    return Optional.empty();
  }

  private static String key(String printed) {
    return Lexicon.lower(withoutArticle(printed)).replace("'s", "").replace(".", "");
  }

  static String withoutArticle(String printed) {
    return printed.replaceFirst("^(?i)(the|a|an)\\s+", "");
  }

  private static String initials(String printed) {
    var initials = new StringBuilder();
    for (String word : withoutArticle(printed).split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  // ------------------------------------------------------------------ states and single names

  /** The state, with the form as printed; {@code own} if that is a name of its own, no seat. */
  Referent state(String state, String printed, boolean own) {
    return states.computeIfAbsent(state, StateNames::new).add(withoutArticle(printed), own);
  }

  /** Fixes the names of states: the usual one, or the longest that the article prints. */
  Map<Referent, Referent> namedStates() {
    Map<Referent, Referent> renamed = new HashMap<>();
    states.values().forEach(names -> renamed.put(names.placeholder, names.named()));
    return renamed;
  }

  Referent single(String printed, Agreement agreement) {
    return singles.computeIfAbsent(
        Lexicon.lower(printed),
        key -> new Referent(SpeakerKind.UNKNOWN, false, withoutArticle(printed), agreement));
  }

  Referent singlePerson(List<String> words, Agreement agreement) {
    return singles.computeIfAbsent(
        Lexicon.lower(String.join(" ", words)), key -> Referent.person(words, agreement));
  }

  /** The names of one state that an article prints. */
  private static final class StateNames {

    private final String usual;
    private final Referent placeholder =
        new Referent(SpeakerKind.ORGANISATION, false, "", Agreement.NEUTER);
    private final List<String> own = new ArrayList<>();
    private final List<String> seats = new ArrayList<>();

    StateNames(String usual) {
      this.usual = usual;
    }

    Referent add(String printed, boolean isOwn) {
      var names = isOwn ? own : seats;
      if (!names.contains(printed)) {
        names.add(printed);
      }
      return placeholder;
    }

    Referent named() {
      String name =
          own.contains(usual)
              ? usual
              : own.stream()
                  .max(Comparator.comparingInt(String::length))
                  .orElseGet(() -> seats.get(0));
      var named = new Referent(SpeakerKind.ORGANISATION, false, name, Agreement.NEUTER);
      own.forEach(named::addAlias);
      seats.forEach(named::addAlias);
      return named;
    }
  }
}
