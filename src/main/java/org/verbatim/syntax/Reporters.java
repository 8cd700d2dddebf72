/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.Optional;

/**
 * Subjects of verbs of speaking that report a clause or a whole sentence.
 *
 * <p>Belongs to the thread of its search.
 */
final class Reporters {

  private final Sketch sketch;
  private final Clauses clauses;
  private final SubjectSearch search;

  Reporters(Sketch sketch, Clauses clauses, SubjectSearch search) {
    this.sketch = sketch;
    this.clauses = clauses;
    this.search = search;
  }

  /**
   * The subject of the verb of speaking that the clause of the given subject is reported by: "the
   * minister" for "he" of "the minister said he hopes".
   */
  Optional<Subject> reporterOf(Subject inner) {
    int p = inner.phrase().first() - 1;
    if (inner.place() == SubjectPlace.RELATIVE) {
      return speechBefore(p, inner.phrase().first());
    }
    boolean that = false;
    while (p >= 0
        && (sketch.is(p, WordKind.ADVERB)
            || sketch.is(p, WordKind.TIME)
            || sketch.is(p, WordKind.SUBORDINATOR))) {
      that |= sketch.isWord(p, "that");
      p--;
    }
    if (p < 0 || !clauses.isSameLevel(p, inner.phrase().first())) {
      return Optional.empty();
    }
    if (that) {
      return speechBefore(p + 1, inner.phrase().first());
    }
    if (sketch.kind(p).isVerbal() && SpeechVerbs.contains(sketch.lemma(p))) {
      return search.find(p, p, 1);
    }
    var object = sketch.phraseAt(p);
    if (object.isPresent()) {
      int verb = object.get().first() - 1;
      if (verb >= 0
          && SubjectWords.TELLING.contains(sketch.lemma(verb))
          && sketch.kind(verb).isVerbal()) {
        return search.find(verb, verb, 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> speechBefore(int token, int like) {
    int verb = clauses.verbLeftOf(token, like);
    for (int steps = 0; verb >= 0 && steps < 3; steps++) {
      if (SpeechVerbs.contains(sketch.lemma(verb)) && sketch.kind(verb).isVerbal()) {
        return search.find(verb, verb, 1);
      }
      verb = clauses.verbLeftOf(verb, like);
    }
    return Optional.empty();
  }

  /**
   * Who reports a whole sentence from its end: "Keller" of "…, said Keller, a nurse."
   *
   * @param from the token that the reporting clause must stand behind
   */
  Optional<Subject> finalReporter(int from) {
    for (int i = sketch.size() - 1; i > from; i--) {
      if (!sketch.isQuoted(i)
          && sketch.is(i, WordKind.VERB)
          && SpeechVerbs.contains(sketch.lemma(i))) {
        var found = search.find(i, i, 1);
        if (found.isPresent() && isSetOff(i, found.get())) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSetOff(int verb, Subject subject) {
    int first = subject.place() == SubjectPlace.AFTER ? verb : subject.phrase().first();
    return (subject.place() == SubjectPlace.AFTER || subject.place() == SubjectPlace.BEFORE)
        && (sketch.is(first - 1, WordKind.COMMA) || sketch.is(first - 1, WordKind.MARK));
  }

  /**
   * The subject of the clause that begins at the token: "Kerry" where "Kerry, the secretary, said"
   * follows a quotation.
   *
   * @param speech whether only a verb of speaking will do
   */
  Optional<Subject> subjectFrom(int token, boolean speech) {
    var phrase = sketch.phraseAt(token).filter(found -> found.first() == token);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    for (int i = phrase.get().last() + 1; i < sketch.size() && clauses.isSameLevel(i, token); i++) {
      if (sketch.is(i, WordKind.VERB) && (!speech || SpeechVerbs.contains(sketch.lemma(i)))) {
        var found = search.find(i, i, 1);
        if (found.isPresent() && found.get().phrase().equals(phrase.get())) {
          return found;
        }
      }
      if (sketch.is(i, WordKind.STOP)
          || sketch.is(i, WordKind.COLON)
          || sketch.is(i, WordKind.MARK)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
