/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.Optional;

/**
 * Whose something is.
 *
 * <p>Immutable; may be shared between threads.
 */
final class Owners {

  private final Sketch sketch;

  Owners(Sketch sketch) {
    this.sketch = sketch;
  }

  Optional<Subject> ownerWithin(NounPhrase phrase, int last) {
    for (int i = last; i > phrase.first(); i--) {
      if (sketch.is(i, WordKind.POSSESSIVE)) {
        var owner = new NounPhrase(phrase.first(), i - 1);
        return Optional.of(new Subject(owner, i - 1, SubjectPlace.OWNER));
      }
    }
    int start = phrase.first();
    if (SubjectWords.POSSESSIVE_PRONOUNS.contains(sketch.lower(start))) {
      var pronoun = new NounPhrase(start, start);
      return Optional.of(new Subject(pronoun, start, SubjectPlace.OWNER));
    }
    return Optional.empty();
  }

  /** Whose the words behind the token are: "Kerry's" or "his" directly before it. */
  Optional<Subject> ownerBefore(int token) {
    int p = token - 1;
    while (p >= 0 && (sketch.is(p, WordKind.MARK) || sketch.is(p, WordKind.ADJECTIVE))) {
      p--;
    }
    if (p < 0) {
      return Optional.empty();
    }
    if (SubjectWords.POSSESSIVE_PRONOUNS.contains(sketch.lower(p))) {
      var pronoun = new NounPhrase(p, p);
      return Optional.of(new Subject(pronoun, p, SubjectPlace.OWNER));
    }
    if (sketch.is(p, WordKind.POSSESSIVE)) {
      int end = p - 1;
      return sketch
          .phraseAt(end)
          .map(phrase -> new Subject(new NounPhrase(phrase.first(), end), end, SubjectPlace.OWNER));
    }
    return Optional.empty();
  }

  /** "according to Keller's account": whoever gives the account. */
  Subject tellerOf(Subject subject) {
    var phrase = subject.phrase();
    return SubjectWords.ACCOUNTS.contains(sketch.lemma(phrase.last()))
        ? ownerWithin(phrase, phrase.last()).orElse(subject)
        : subject;
  }
}
