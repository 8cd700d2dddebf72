/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verbatim.model.Agreement;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.SubjectPlace;
import org.verbatim.syntax.WordKind;

/** Finds people and bodies who say something together: "Jane Doe and the Ferry League said". */
final class JointSpeakers {

  /**
   * Several speakers of one statement.
   *
   * @param members the phrases that name them, in text order
   * @param group all of them together
   */
  record Joint(List<NounPhrase> members, Referent group) {
    Joint {
      members = List.copyOf(members);
    }

    /** From the first member to the last. */
    NounPhrase cover() {
      return new NounPhrase(members.get(0).first(), members.get(members.size() - 1).last());
    }
  }

  private final ReadPhrases phrases;
  private final Referents referents;
  private final KnownPeople people;

  JointSpeakers(ReadPhrases phrases, Referents referents) {
    this.phrases = phrases;
    this.referents = referents;
    this.people = new KnownPeople(referents);
  }

  /** Those who speak together, if the phrase names the first of them. */
  Optional<Joint> at(int sentence, NounPhrase first) {
    var subject = phrases.cueSubjectAt(sentence, first.first());
    if (subject.isEmpty() || !subject.get().phrase().equals(first)) {
      return Optional.empty();
    }
    var members = members(sentence, first);
    if (members.size() < 2) {
      return Optional.empty();
    }
    int end = members.get(members.size() - 1).last();
    boolean behind = subject.get().place() == SubjectPlace.AFTER;
    boolean whole =
        behind ? phrases.closes(sentence, end + 1) : subject.get().lastOfExtent() == end;
    return whole ? Optional.of(new Joint(members, group(sentence, members))) : Optional.empty();
  }

  private List<NounPhrase> members(int sentence, NounPhrase first) {
    List<NounPhrase> members = new ArrayList<>(List.of(first));
    var next = memberBehind(sentence, first, WordKind.COMMA);
    while (next.isPresent()) {
      members.add(next.get());
      next = memberBehind(sentence, next.get(), WordKind.COMMA);
    }
    var last =
        memberBehind(sentence, members.get(members.size() - 1), WordKind.CONJUNCTION)
            .filter(member -> isAnd(sentence, member.first() - 1));
    last.ifPresent(members::add);
    return last.isPresent() && isMember(sentence, first) ? members : List.of();
  }

  private boolean isAnd(int sentence, int token) {
    String word = phrases.sketch(sentence).lower(token);
    return word.equals("and") || word.equals("&");
  }

  private Optional<NounPhrase> memberBehind(int sentence, NounPhrase phrase, WordKind link) {
    int token = phrase.last() + 1;
    return phrases.kindAt(sentence, token) == link
        ? phrases
            .sketch(sentence)
            .phraseAt(token + 1)
            .filter(next -> next.first() == token + 1 && isMember(sentence, next))
        : Optional.empty();
  }

  private boolean isMember(int sentence, NounPhrase phrase) {
    var reading = phrases.readPart(sentence, phrase);
    return switch (reading.kind()) {
      case PERSON_NAME, STATE_NAME, ORGANISATION_NAME -> true;
      case UNKNOWN_NAME -> people.known(reading).isPresent();
      default -> false;
    };
  }

  private Referent group(int sentence, List<NounPhrase> members) {
    List<String> names = members.stream().map(member -> nameOf(sentence, member)).toList();
    int last = names.size() - 1;
    String all = String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    var group = referents.body(all, SpeakerKind.GROUP, Agreement.PLURAL);
    names.forEach(group::addAlias);
    return group;
  }

  private String nameOf(int sentence, NounPhrase member) {
    var reading = phrases.readPart(sentence, member);
    return people
        .known(reading)
        .map(known -> known.referent().name())
        .orElseGet(() -> String.join(" ", reading.name()));
  }
}
