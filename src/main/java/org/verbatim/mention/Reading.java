/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.verbatim.model.Agreement;
import org.verbatim.syntax.NounPhrase;

/**
 * What a noun phrase says of whom it refers to.
 *
 * @param kind what it names or describes
 * @param name the words of the name, without titles; empty if there is none
 * @param title what stands before the name, or the description, as printed without determiner
 * @param nouns role nouns in it, in lower case, singular: "minister"
 * @param determiner its first determiner in lower case; empty if there is none
 * @param owner the phrase before a possessive: "Britain" of "Britain's minister"; null if none
 * @param agreement what a pronoun for it would be, as far as the phrase tells
 * @param states states whose demonym or name stands in the title
 */
record Reading(
    Kind kind,
    List<String> name,
    String title,
    List<String> nouns,
    String determiner,
    NounPhrase owner,
    Agreement agreement,
    List<String> states) {

  private static final Pattern WORDS_OF_THE_PAST =
      Pattern.compile("(?i)^(former|ex-|onetime|one-time|then-|late )");
  private static final Pattern ORDINAL =
      Pattern.compile("(?i)^(second|third|fourth|fifth|other|separate)\\b");

  Reading {
    name = List.copyOf(name);
    nouns = List.copyOf(nouns);
    states = List.copyOf(states);
  }

  /** What a phrase refers to. */
  enum Kind {
    PERSON_NAME,
    ORGANISATION_NAME,
    STATE_NAME,
    SEAT_NAME,
    GROUP_NAME,
    PLACE_NAME,
    UNKNOWN_NAME,
    PERSON,
    ORGANISATION,
    DOCUMENT,
    GROUP,
    PRONOUN,
    OTHER;

    boolean isName() {
      return compareTo(UNKNOWN_NAME) <= 0;
    }
  }

  /** The noun that says most: "minister" of "prime minister"; empty if there is none. */
  String lastNoun() {
    return nouns.isEmpty() ? "" : nouns.get(nouns.size() - 1);
  }

  /** Whether the title tells of the past: "former mayor". */
  boolean isFormer() {
    return WORDS_OF_THE_PAST.matcher(title).find();
  }

  /** Whether the title tells one from others of its kind: "second official", "other aide". */
  boolean isAnother() {
    return determiner.equals("another") || ORDINAL.matcher(title).find();
  }

  /** The same with the name's first words taken for a title; its kind becomes that of a person. */
  Reading withNameFrom(int start) {
    String words = String.join(" ", name.subList(0, start));
    return new Reading(
        Kind.PERSON_NAME,
        name.subList(start, name.size()),
        title.isEmpty() ? words : title + " " + words,
        nouns,
        determiner,
        owner,
        agreement,
        states);
  }

  boolean isDefinite() {
    return List.of("the", "this", "that").contains(determiner);
  }
}
