/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.Set;

/**
 * The verbs of a sentence, what belongs to each, and where clauses begin and end.
 *
 * <p>Immutable; may be shared between threads.
 */
final class Clauses {

  private final Sketch sketch;

  Clauses(Sketch sketch) {
    this.sketch = sketch;
  }

  /** The first verb of the tokens; the first token if there is none. */
  int verbOf(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sketch.kind(i).isVerbal()) {
        return i;
      }
    }
    return first;
  }

  /** Whether the subject does not speak, but is spoken of or to. */
  boolean isSpokenOf(int verb) {
    return isNamingPassive(verb) || isTold(verb);
  }

  /** "The jury was told", "Asked whether he agreed, Keller said": the subject listens. */
  boolean isTold(int verb) {
    int p = verb - 1;
    while (p >= 0 && sketch.is(p, WordKind.ADVERB)) {
      p--;
    }
    boolean passive = p >= 0 && SubjectWords.BE.contains(sketch.lower(p));
    return sketch.is(verb, WordKind.VERB)
        && SubjectWords.TELLING.contains(sketch.lemma(verb))
        && (passive || verb == 0 && !sketch.lower(verb).equals(sketch.lemma(verb)));
  }

  /** "is known as", "are expected to": the subject is spoken of and does not speak. */
  boolean isNamingPassive(int verb) {
    int p = verb - 1;
    while (p >= 0 && sketch.is(p, WordKind.ADVERB)) {
      p--;
    }
    return isNaming(verb)
        && p >= 0
        && (SubjectWords.BE.contains(sketch.lower(p)) || isReducedNaming(verb, p));
  }

  /** A form of a verb of naming that may be passive. */
  boolean isNaming(int verb) {
    return SubjectWords.NAMING.contains(sketch.lemma(verb)) && !sketch.lower(verb).endsWith("ing");
  }

  /** "The mayor, described as tired": an active verb would have its object before "as". */
  private boolean isReducedNaming(int verb, int before) {
    boolean beside =
        sketch.is(before, WordKind.COMMA)
            || sketch.is(before, WordKind.DASH)
            || sketch.phraseAt(before).filter(phrase -> !isSubjectInClause(phrase)).isPresent();
    return beside && sketch.lower(verb).endsWith("ed") && sketch.isWord(verb + 1, "as");
  }

  /** "he", "whom an aide", "what the mayor": a phrase that can only be the subject of its verb. */
  private boolean isSubjectInClause(NounPhrase phrase) {
    int first = phrase.first();
    return sketch.is(first, WordKind.PRONOUN) && !SubjectWords.OBJECTS.contains(sketch.lower(first))
        || sketch.is(first - 1, WordKind.RELATIVE)
        || sketch.isWord(first - 1, "what");
  }

  /** Whether the token is a verb that a clause can be built on. */
  boolean isFinite(int i) {
    return sketch.is(i, WordKind.VERB)
        || sketch.is(i, WordKind.AUXILIARY)
            && !sketch.is(i + 1, WordKind.VERB)
            && !sketch.is(i + 1, WordKind.PARTICIPLE)
            && !sketch.is(i + 1, WordKind.AUXILIARY)
            && !sketch.is(i + 1, WordKind.ADVERB);
  }

  int verbLeftOf(int token) {
    return verbLeftOf(token, token);
  }

  /** The nearest verb to the left at the level of the second token; -1 if none or behind "; ". */
  int verbLeftOf(int token, int like) {
    for (int i = token - 1; i >= 0; i--) {
      if (isSameLevel(i, like)) {
        if (sketch.kind(i).isVerbal() || isFinite(i)) {
          return i;
        }
        if (sketch.is(i, WordKind.STOP) && sketch.isWord(i, ";")) {
          return -1;
        }
      }
    }
    return -1;
  }

  /**
   * The last token before the verb that is none of its adverbs and auxiliaries; -1 at the start.
   */
  int beforeVerbGroup(int verb) {
    int p = verb - 1;
    while (p >= 0 && isSameLevel(p, verb) && isLooseWord(p)) {
      p--;
    }
    return p;
  }

  boolean isLooseWord(int p) {
    WordKind kind = sketch.kind(p);
    return kind == WordKind.ADVERB
        || kind == WordKind.AUXILIARY
        || kind == WordKind.TIME
        || kind == WordKind.PREPOSITION && sketch.is(p + 1, WordKind.TIME);
  }

  boolean hasAuxiliary(int verb) {
    int p = verb - 1;
    while (p >= 0 && sketch.is(p, WordKind.ADVERB)) {
      p--;
    }
    return sketch.is(p, WordKind.AUXILIARY);
  }

  /** Whether the token is a mark, or a comma behind one, that closes quoted words. */
  boolean endsAQuotation(int p) {
    int mark = sketch.is(p, WordKind.COMMA) || sketch.is(p, WordKind.DASH) ? p - 1 : p;
    return sketch.is(mark, WordKind.MARK);
  }

  boolean isSameLevel(int a, int b) {
    return sketch.level(a) == sketch.level(b);
  }

  /** The level of the words that the token's quotation stands in. */
  int levelAround(int token) {
    int level = sketch.level(token);
    for (int i = token - 1; i >= 0; i--) {
      if (sketch.level(i) != level) {
        return sketch.level(i);
      }
    }
    return Sketch.OUTSIDE;
  }

  /** Whether two verbs have one form, so that "and" can join them: sat and told, sit and tell. */
  boolean sameForm(int one, int other) {
    return form(one) == form(other);
  }

  /** Whether "and" can hardly join the two: "who reports to her, and called". */
  boolean clash(int one, int other) {
    return sketch.lower(one).endsWith("s") != sketch.lower(other).endsWith("s")
        && !sameForm(one, other);
  }

  private int form(int verb) {
    String word = sketch.lower(verb);
    if (sketch.is(verb, WordKind.AUXILIARY)) {
      return Set.of("is", "are", "has", "have", "does", "do").contains(word) ? 1 : 2;
    }
    if (word.equals(sketch.lemma(verb))) {
      return beforeModal(verb) ? 0 : 1;
    }
    return word.endsWith("s") ? 1 : word.endsWith("ing") ? 3 : 2;
  }

  private boolean beforeModal(int verb) {
    int p = verb - 1;
    while (p >= 0 && sketch.is(p, WordKind.ADVERB)) {
      p--;
    }
    return sketch.is(p, WordKind.TO)
        || sketch.is(p, WordKind.AUXILIARY) && SubjectWords.MODAL.contains(sketch.lower(p));
  }

  /** Whether the verb is one of speaking, and not only wished or foreseen. */
  boolean isSpeech(int verb) {
    return SpeechVerbs.contains(sketch.lemma(verb)) && !beforeModal(verb);
  }

  /** Where the main clause around the token begins: behind "; " or ", and she". */
  int clauseStart(int token, int like) {
    for (int i = token - 1; i > 0; i--) {
      if (isSameLevel(i, like)) {
        if (sketch.isWord(i, ";")) {
          return i + 1;
        }
        if (sketch.is(i, WordKind.CONJUNCTION)
            && sketch.is(i - 1, WordKind.COMMA)
            && startsOwnClause(i + 1)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private boolean startsOwnClause(int token) {
    var phrase = sketch.phraseAt(token);
    if (phrase.isEmpty() || phrase.get().first() != token) {
      return false;
    }
    int next = phrase.get().last() + 1;
    while (next < sketch.size()
        && (sketch.is(next, WordKind.ADVERB) || sketch.is(next, WordKind.TIME))) {
      next++;
    }
    return sketch.is(next, WordKind.VERB) || sketch.is(next, WordKind.AUXILIARY);
  }

  /** Whether the clause whose subject begins at the token hangs on another: "if he wins". */
  boolean isDependent(int first) {
    int p = first - 1;
    while (p >= 0 && (sketch.is(p, WordKind.ADVERB) || sketch.is(p, WordKind.TIME))) {
      p--;
    }
    return p >= 0
        && (sketch.is(p, WordKind.SUBORDINATOR)
            || sketch.is(p, WordKind.PREPOSITION)
            || sketch.is(p, WordKind.RELATIVE)
            || sketch.kind(p).isVerbal());
  }

  /** Whether a comma between the relative pronoun and the token may have ended its clause. */
  boolean isClosed(int relative, int token) {
    if (!sketch.is(relative - 1, WordKind.COMMA)) {
      return false;
    }
    for (int i = relative + 1; i < token; i++) {
      if (sketch.is(i, WordKind.COMMA)) {
        return true;
      }
    }
    return false;
  }
}
