/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.Optional;

/**
 * Follows phrases that hang on each other back to the one that all hang on.
 *
 * <p>Immutable; may be shared between threads.
 */
final class PhraseChains {

  private final Sketch sketch;
  private final Clauses clauses;

  PhraseChains(Sketch sketch, Clauses clauses) {
    this.sketch = sketch;
    this.clauses = clauses;
  }

  /**
   * The head of the chain of phrases that ends at the token: "a senior official" for "a senior
   * official involved in the talks". Empty if the last phrase depends on nothing that could be a
   * subject ("in London").
   */
  Optional<NounPhrase> chain(int end) {
    int p = end;
    if (sketch.is(p, WordKind.CLOSE)) {
      p = beforeBracket(p);
    }
    var phrase = sketch.phraseAt(p);
    while (phrase.isPresent()) {
      int before = phrase.get().first() - 1;
      if (before < 0 || !clauses.isSameLevel(before, end)) {
        return phrase;
      }
      switch (sketch.kind(before)) {
        case PREPOSITION -> {
          int q = before - 1;
          while (q >= 0 && (sketch.is(q, WordKind.TIME) || sketch.is(q, WordKind.PREPOSITION))) {
            q--;
          }
          var host = hostOf(q);
          if (host.isEmpty() && SubjectWords.MAY_SUBORDINATE.contains(sketch.lower(before))) {
            return phrase; // "as Kerry explained"
          }
          if (host.isEmpty()) {
            return Optional.empty();
          }
          phrase = host;
        }
        case VERB, PARTICIPLE -> {
          var host = antecedent(before);
          if (host.isEmpty()) {
            return phrase;
          }
          phrase = host;
        }
        case CONJUNCTION -> {
          var first = firstConjunct(before);
          if (first.isEmpty()) {
            return phrase;
          }
          phrase = first;
        }
        default -> {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** What a preposition behind the token hangs on: a phrase, or one with a participle behind it. */
  Optional<NounPhrase> hostOf(int q) {
    if (q < 0) {
      return Optional.empty();
    }
    int p = q;
    while (p >= 0
        && (sketch.kind(p).isVerbal()
            || sketch.is(p, WordKind.ADJECTIVE)
            || sketch.is(p, WordKind.ADVERB))) {
      p--;
    }
    if (p >= 0 && sketch.is(p, WordKind.CLOSE)) {
      p = beforeBracket(p);
    }
    int relative = p;
    while (relative >= 0
        && (sketch.is(relative, WordKind.AUXILIARY) || sketch.is(relative, WordKind.ADVERB))) {
      relative--;
    }
    if (sketch.is(relative, WordKind.RELATIVE)) {
      p = relative; // "children who were asked by us"
    }
    if (p >= 0 && sketch.is(p, WordKind.RELATIVE)) {
      return sketch.phraseAt(sketch.is(p - 1, WordKind.COMMA) ? p - 2 : p - 1);
    }
    return sketch.phraseAt(p);
  }

  /** "The man who met Lavrov": the relative clause's verb leads back to the man. */
  private Optional<NounPhrase> antecedent(int verb) {
    if (SubjectWords.THINKING.contains(sketch.lemma(verb))) {
      return Optional.empty();
    }
    int p = verb - 1;
    while (p >= 0
        && (clauses.isLooseWord(p) || sketch.is(p, WordKind.VERB) || sketch.is(p, WordKind.TO))) {
      p--;
    }
    if (sketch.is(p, WordKind.RELATIVE)) {
      return sketch.phraseAt(p - 1);
    }
    return Optional.empty();
  }

  /** "Kerry and Hammond": the first of the two, if what stands between is a plain list. */
  private Optional<NounPhrase> firstConjunct(int conjunction) {
    int p = conjunction - 1;
    boolean comma = sketch.is(p, WordKind.COMMA);
    var other = sketch.phraseAt(comma ? p - 1 : p);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    int before = other.get().first() - 1;
    boolean object =
        before >= 0
            && (sketch.kind(before).isVerbal()
                || sketch.is(before, WordKind.AUXILIARY)
                || sketch.is(before, WordKind.PREPOSITION));
    // "The game ended, and Keller said": of two alone, a comma parts clauses and no list
    boolean listed = sketch.is(before, WordKind.COMMA);
    return object || comma && !listed ? Optional.empty() : other;
  }

  int beforeBracket(int close) {
    int p = close;
    while (p >= 0 && !sketch.is(p, WordKind.OPEN)) {
      p--;
    }
    return p - 1;
  }
}
