/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.Optional;

/**
 * Subjects that a verb shares with another one: joined by "and", governing it, or of the main
 * clause.
 *
 * <p>Belongs to the thread of its search.
 */
final class OtherVerbs {

  private final Sketch sketch;
  private final Clauses clauses;
  private final PhraseChains chains;
  private final SubjectSearch search;

  OtherVerbs(Sketch sketch, Clauses clauses, PhraseChains chains, SubjectSearch search) {
    this.sketch = sketch;
    this.clauses = clauses;
    this.chains = chains;
    this.search = search;
  }

  Optional<Subject> relative(int pronoun) {
    var itself = new NounPhrase(pronoun, pronoun);
    return Optional.of(new Subject(itself, pronoun, SubjectPlace.RELATIVE));
  }

  Optional<Subject> coordinated(int verb, int conjunction, int depth) {
    return earlier(conjunction, verb, depth);
  }

  Optional<Subject> earlier(int verb, int depth) {
    return earlier(verb, verb, depth);
  }

  /**
   * The subject of the verb before the token that the given one goes with: "Kerry met him and
   * said", "called her X, adding". Where clauses stand inside each other that is the outermost
   * one's, unless a relative clause is still open or only an inner verb has the same form.
   */
  Optional<Subject> earlier(int token, int verb, int depth) {
    if (depth >= SubjectSearch.MAX_DEPTH) {
      return Optional.empty();
    }
    boolean participle = sketch.is(verb, WordKind.PARTICIPLE);
    int nearest = clauses.verbLeftOf(token, verb);
    if (nearest >= 0) {
      var near = search.find(nearest, nearest, depth + 1);
      if (near.isPresent()
          && near.get().place() == SubjectPlace.RELATIVE
          && (participle || !clauses.clash(nearest, verb))
          && !clauses.isClosed(near.get().phrase().first(), token)) {
        return near;
      }
      if (participle && near.isPresent() && isSetBehindMainClause(near.get())) {
        return near.map(subject -> subject.at(SubjectPlace.COORDINATED));
      }
    }
    Optional<Subject> inner = Optional.empty();
    for (int i = clauses.clauseStart(token, verb); i < token; i++) {
      if (!clauses.isSameLevel(i, verb) || !clauses.isFinite(i)) {
        continue;
      }
      var found =
          search.find(i, i, depth + 1).filter(subject -> subject.place() != SubjectPlace.RELATIVE);
      if (found.isEmpty()) {
        continue;
      }
      boolean dependent = clauses.isDependent(found.get().phrase().first());
      if (!dependent && (participle || clauses.sameForm(i, verb))) {
        return found.map(subject -> subject.at(SubjectPlace.COORDINATED));
      }
      if (!dependent && inner.isEmpty() || clauses.sameForm(i, verb)) {
        inner = found;
      }
    }
    return inner.map(subject -> subject.at(SubjectPlace.COORDINATED));
  }

  /** "It rained, as Kerry took the stage, saying": the clause that a comma sets behind another. */
  private boolean isSetBehindMainClause(Subject subject) {
    int first = subject.phrase().first();
    int p = first - 1;
    while (p > 0
        && clauses.isSameLevel(p, first)
        && !sketch.is(p, WordKind.SUBORDINATOR)
        && !sketch.is(p, WordKind.RELATIVE)
        && !sketch.is(p, WordKind.COMMA)
        && !sketch.kind(p).isVerbal()) {
      p--;
    }
    boolean setOff =
        sketch.is(p, WordKind.SUBORDINATOR)
            && (sketch.is(p - 1, WordKind.COMMA) || sketch.is(p - 1, WordKind.DASH));
    boolean inWhich = sketch.is(p, WordKind.RELATIVE) && sketch.is(p - 1, WordKind.PREPOSITION);
    return subject.place() == SubjectPlace.BEFORE
        && p > 1
        && (setOff || inWhich)
        && clauses.verbLeftOf(p) >= 0;
  }

  /** "went on to say", "used his speech to call". */
  Optional<Subject> governor(int to, int depth) {
    int verb = clauses.verbLeftOf(to);
    if (verb < 0) {
      return ofMainClauseBehind(to, depth);
    }
    return search
        .find(verb, verb, depth + 1)
        .map(
            subject ->
                subject.place() == SubjectPlace.BEFORE
                    ? subject.at(SubjectPlace.COORDINATED)
                    : subject);
  }

  Optional<Subject> underPreposition(int verb, int preposition, int depth) {
    String word = sketch.lower(preposition);
    int object = preposition - 1;
    int governing = clauses.verbLeftOf(preposition, verb);
    if ((word.equals("for") || word.equals("of"))
        && governing >= 0
        && sketch.phraseAt(object).isPresent()
        && isBlaming(governing)) {
      return sketch
          .phraseAt(object)
          .map(phrase -> new Subject(phrase, object, SubjectPlace.NOUN_OF_PARTICIPLE));
    }
    if (word.equals("by") && governing >= 0 && depth < SubjectSearch.MAX_DEPTH) {
      var nearest = search.find(governing, governing, depth + 1);
      if (nearest.isPresent()) {
        return nearest.map(subject -> subject.at(SubjectPlace.MAIN_CLAUSE));
      }
    }
    if (governing >= 0) {
      var found = earlier(preposition, verb, depth);
      if (found.isPresent()) {
        return found.map(
            subject ->
                subject.place() == SubjectPlace.RELATIVE
                    ? subject
                    : subject.at(SubjectPlace.MAIN_CLAUSE));
      }
    }
    return ofMainClauseBehind(verb, depth);
  }

  /** Lemmatisers know "blamed" as "blam". */
  private boolean isBlaming(int verb) {
    return SubjectWords.BLAMING.contains(sketch.lemma(verb))
        || SubjectWords.BLAMING.contains(sketch.lemma(verb) + "e");
  }

  Optional<Subject> beyondVerb(int verb, int p, boolean participle, int depth) {
    if (depth >= SubjectSearch.MAX_DEPTH) {
      return Optional.empty();
    }
    if (sketch.is(p, WordKind.ADJECTIVE)) {
      var host = chains.hostOf(p);
      if (host.isPresent() && !participle) {
        return host.map(phrase -> new Subject(phrase, p, SubjectPlace.BEFORE));
      }
      return earlier(verb, depth);
    }
    var other = search.find(p, p, depth + 1);
    return other.map(
        subject ->
            subject.place() == SubjectPlace.BEFORE
                ? subject.at(SubjectPlace.COORDINATED)
                : subject);
  }

  /** "Calling it a mistake, Kerry left": the subject of the first finite verb behind the comma. */
  Optional<Subject> ofMainClauseBehind(int verb, int depth) {
    boolean comma = false;
    for (int i = verb + 1; i < sketch.size(); i++) {
      if (clauses.isSameLevel(i, verb)) {
        comma |= sketch.is(i, WordKind.COMMA) || sketch.is(i, WordKind.MARK);
        if (comma && clauses.isFinite(i)) {
          var found = search.find(i, i, depth + 1);
          if (found.isPresent()) {
            return found.map(subject -> subject.at(SubjectPlace.MAIN_CLAUSE));
          }
        }
      }
    }
    return Optional.empty();
  }
}
