/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * Subjects that stand behind their verb, and what prepositions and passive verbs take.
 *
 * <p>Immutable; may be shared between threads.
 */
final class SubjectBehind {

  private static final Set<WordKind> CLOSING_PART =
      Set.of(
          WordKind.STOP,
          WordKind.COLON,
          WordKind.COMMA,
          WordKind.DASH,
          WordKind.PREPOSITION,
          WordKind.PARTICIPLE,
          WordKind.SUBORDINATOR);

  private final Sketch sketch;
  private final Clauses clauses;
  private final Appositions appositions;

  SubjectBehind(Sketch sketch, Clauses clauses, Appositions appositions) {
    this.sketch = sketch;
    this.clauses = clauses;
    this.appositions = appositions;
  }

  Optional<Subject> behindVerb(int last) {
    if (sketch.is(last, WordKind.PREPOSITION)) {
      return Optional.empty(); // "said of the senator"
    }
    if (sketch.is(last, WordKind.PARTICIPLE) || takesObject(last)) {
      return Optional.empty(); // "at one point calling the mayor"
    }
    return behind(last + 1)
        .filter(subject -> !startsAClause(subject))
        .filter(subject -> !SubjectWords.OBJECTS.contains(sketch.lower(subject.phrase().first())))
        .map(s -> s.at(SubjectPlace.AFTER));
  }

  /** "thanked its members": only behind quoted words does such a verb stand before its subject. */
  private boolean takesObject(int verb) {
    return SubjectWords.TRANSITIVE.contains(sketch.lemma(verb))
        && verb > 0
        && clauses.isSameLevel(verb, verb - 1)
        && !clauses.endsAQuotation(verb - 1);
  }

  /** "said the deal was dead": what stands behind the verb is what was said. */
  private boolean startsAClause(Subject subject) {
    int next = subject.lastOfExtent() + 1;
    while (next < sketch.size() && sketch.is(next, WordKind.ADVERB)) {
      next++;
    }
    boolean reduced = sketch.is(next, WordKind.VERB) && sketch.is(next + 1, WordKind.PREPOSITION);
    return next < sketch.size()
        && !reduced // "the chief known as Bob"
        && clauses.isSameLevel(next, subject.phrase().first())
        && (sketch.is(next, WordKind.VERB) || sketch.is(next, WordKind.AUXILIARY));
  }

  boolean closesSentencePart(int token) {
    if (token >= sketch.size()) {
      return true;
    }
    if (sketch.is(token, WordKind.MARK)) {
      return token + 1 >= sketch.size() || clauses.isSameLevel(token, token + 1);
    }
    return CLOSING_PART.contains(sketch.kind(token));
  }

  Optional<Subject> behind(int first) {
    int i = first;
    while (i < sketch.size() && (sketch.is(i, WordKind.ADVERB) || sketch.is(i, WordKind.TIME))) {
      i++;
    }
    if (i >= sketch.size() || sketch.level(i) != sketch.level(Math.max(0, first - 1))) {
      return Optional.empty();
    }
    int start = i;
    return sketch
        .phraseAt(i)
        .filter(phrase -> phrase.first() == start)
        .map(phrase -> new Subject(phrase, appositions.endBehind(phrase), SubjectPlace.AFTER));
  }

  /**
   * The phrase that a preposition or a multi-word cue such as "according to" takes, with its
   * extent.
   */
  Optional<Subject> phraseBehind(int first, int last) {
    var found = behind(last + 1);
    if (first == 0) { // the comma behind it begins the main clause
      found =
          found.map(
              subject ->
                  new Subject(
                      subject.phrase(),
                      appositions.endWithoutComma(subject.phrase()),
                      subject.place()));
    }
    return found.map(subject -> subject.at(SubjectPlace.AFTER));
  }

  /** "was called a liar by Kerry": a passive verb's agent speaks. */
  Optional<Subject> agent(int verb, int last) {
    int before = verb - 1;
    while (before >= 0 && sketch.is(before, WordKind.ADVERB)) {
      before--;
    }
    boolean passive =
        before >= 0
            && !sketch.lower(verb).endsWith("ing")
            && (SubjectWords.BE.contains(sketch.lower(before)) || clauses.isNamingPassive(verb));
    boolean reduced = before >= 0 && sketch.phraseAt(before).isPresent();
    // the plan, dubbed a tax by Kerry; the plan, dismissed by Kerry
    boolean parted =
        sketch.is(before, WordKind.COMMA)
            && (clauses.isNaming(verb) || sketch.isWord(last + 1, "by"));
    if (!passive && !reduced && !parted) {
      return Optional.empty();
    }
    int by = last + 1;
    int limit = passive || parted ? 8 : 1;
    for (int steps = 0; by < sketch.size() && steps <= limit; by++) {
      if (sketch.level(by) == sketch.level(verb)) {
        if (sketch.isWord(by, "by")) {
          return behind(by + 1)
              .filter(subject -> !sketch.is(subject.phrase().first(), WordKind.TIME))
              .filter(
                  subject -> !SubjectWords.MEANS.contains(sketch.lower(subject.phrase().first())))
              .map(subject -> subject.at(SubjectPlace.AGENT));
        }
        if (sketch.kind(by) == WordKind.STOP
            || sketch.kind(by) == WordKind.COMMA
            || clauses.isFinite(by)) {
          break;
        }
        steps++;
      }
    }
    return Optional.empty();
  }
}
