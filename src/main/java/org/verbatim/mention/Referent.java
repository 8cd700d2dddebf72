/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;

/** Somebody an article refers to, while its mentions are collected. Not thread-safe. */
final class Referent {

  private final SpeakerKind kind;
  private final boolean anonymous;
  private String name;
  private PersonName person;
  private Agreement agreement;
  private int fullNames;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> nouns = new LinkedHashSet<>();
  private final Set<String> states = new LinkedHashSet<>();
  private final Set<String> regions = new LinkedHashSet<>();
  private final Set<String> formerNouns = new LinkedHashSet<>();

  Referent(SpeakerKind kind, boolean anonymous, String name, Agreement agreement) {
    this.kind = kind;
    this.anonymous = anonymous;
    this.name = name;
    this.agreement = agreement;
  }

  static Referent person(List<String> words, Agreement agreement) {
    var referent = new Referent(SpeakerKind.PERSON, false, String.join(" ", words), agreement);
    referent.person = PersonName.of(words);
    return referent;
  }

  /** Adds a name of this person; the fullest becomes the name. */
  void addName(List<String> words) {
    var other = PersonName.of(words);
    String printed = String.join(" ", words);
    if (other.given().size() > person.given().size()
        || other.given().size() == person.given().size()
            && !other.given().isEmpty()
            && isOnlyInitial(person)
            && !isOnlyInitial(other)) {
      aliases.add(name);
      name = printed;
      person = other;
    } else if (!printed.equals(name)) {
      aliases.add(printed);
    }
  }

  private static boolean isOnlyInitial(PersonName name) {
    return name.given().stream().allMatch(given -> given.endsWith("."));
  }

  void addAlias(String alias) {
    if (!alias.equals(name) && !alias.isBlank()) {
      aliases.add(alias);
    }
  }

  void addTitle(String title, List<String> roleNouns, List<String> titleStates) {
    if (!title.isBlank() && !roleNouns.isEmpty()) {
      titles.add(title);
    }
    nouns.addAll(roleNouns);
    states.addAll(titleStates);
  }

  /** Takes over what stands before the name, and the gender if that tells one. */
  void addTitle(Reading reading) {
    addTitle(reading.title(), reading.nouns(), reading.states());
    regions.addAll(Regions.SHIPPED.in(reading.title()));
    if (reading.isFormer()) {
      formerNouns.addAll(reading.nouns());
    }
    if (!reading.nouns().isEmpty()) {
      learn(reading.agreement());
    }
  }

  /** Takes the gender if this has none yet. */
  void learn(Agreement other) {
    if (agreement == Agreement.UNKNOWN) {
      agreement = other;
    }
  }

  /** Takes the gender in place of that of the first name. */
  void correct(Agreement other) {
    agreement = other;
  }

  void countFullName() {
    fullNames++;
  }

  int fullNames() {
    return fullNames;
  }

  SpeakerKind kind() {
    return kind;
  }

  boolean isAnonymous() {
    return anonymous;
  }

  boolean isPerson() {
    return kind == SpeakerKind.PERSON;
  }

  boolean isNamedPerson() {
    return person != null;
  }

  String name() {
    return name;
  }

  /** The name taken apart; null if this is no named person. */
  PersonName person() {
    return person;
  }

  Agreement agreement() {
    return agreement;
  }

  /** The nouns of its titles and descriptions. */
  Set<String> nouns() {
    return nouns;
  }

  boolean hasNoun(String noun) {
    return nouns.contains(noun);
  }

  /** Whether a title tells of another state than all the given ones. */
  boolean contradictsStates(List<String> others) {
    return !others.isEmpty() && !states.isEmpty() && others.stream().noneMatch(states::contains);
  }

  /** Takes a region that the person comes from or stands for. */
  void addRegion(String region) {
    regions.add(region);
  }

  /** Whether this is called after one of the regions. */
  boolean isFrom(Set<String> others) {
    return others.stream().anyMatch(regions::contains);
  }

  /** Whether this is called after other regions only. */
  boolean contradictsRegions(Set<String> others) {
    return !others.isEmpty() && !regions.isEmpty() && !isFrom(others);
  }

  /** Whether the noun is told of this as something past: "the former mayor". */
  boolean wasFormerly(String noun) {
    return formerNouns.contains(noun);
  }

  Speaker toSpeaker(String id) {
    List<String> others = new ArrayList<>(aliases);
    others.remove(name);
    return new Speaker(id, name, kind, anonymous, others, List.copyOf(titles));
  }
}
