/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The search for a verb's subject: first what stands directly before the verb, by its kind, then
 * what that leads to.
 *
 * <p>Belongs to one thread, as it remembers what it found.
 */
final class SubjectSearch {

  /** How many verbs the search passes on from one to the next. */
  static final int MAX_DEPTH = 4;

  private final Sketch sketch;
  private final Clauses clauses;
  private final PhraseChains chains;
  private final SubjectBehind behind;
  private final Appositions appositions;
  private final OtherVerbs others;

  /** What was found already for a verb without an object, by depth. */
  private final List<Map<Integer, Optional<Subject>>> found = new ArrayList<>();

  SubjectSearch(Sketch sketch) {
    this.sketch = sketch;
    this.clauses = new Clauses(sketch);
    this.chains = new PhraseChains(sketch, clauses);
    this.appositions = new Appositions(sketch);
    this.behind = new SubjectBehind(sketch, clauses, appositions);
    this.others = new OtherVerbs(sketch, clauses, chains, this);
    for (int depth = 0; depth <= MAX_DEPTH; depth++) {
      found.add(new HashMap<>());
    }
  }

  /**
   * The subject of a verb.
   *
   * @param verb the index of the verb
   * @param last the index of the last token that belongs to its phrase
   * @param depth how many verbs the search has come over
   */
  Optional<Subject> find(int verb, int last, int depth) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    if (last != verb) {
      return search(verb, last, depth);
    }
    // Each verb asks the ones before it, and they do the same: without memory, at the fourth power.
    var known = found.get(depth).get(verb);
    if (known == null) {
      known = search(verb, last, depth);
      found.get(depth).put(verb, known);
    }
    return known;
  }

  /** "Asked about it, Kerry left": the subject of the clause that the verb stands before. */
  Optional<Subject> ofMainClauseBehind(int verb) {
    return others.ofMainClauseBehind(verb, 0);
  }

  private Optional<Subject> search(int verb, int last, int depth) {
    int p = clauses.beforeVerbGroup(verb);
    if (p < 0) {
      return sketch.is(verb, WordKind.PARTICIPLE)
          ? others.ofMainClauseBehind(verb, depth)
          : behind.behindVerb(last);
    }
    boolean participle = sketch.is(verb, WordKind.PARTICIPLE) && !clauses.hasAuxiliary(verb);
    if (sketch.is(p, WordKind.TO)) {
      return others.governor(p, depth);
    }
    if (!clauses.isSameLevel(p, verb) || clauses.endsAQuotation(p)) {
      var after = participle ? Optional.<Subject>empty() : behind.behindVerb(last);
      return after.or(() -> others.earlier(verb, depth));
    }
    return switch (sketch.kind(p)) {
      case RELATIVE -> others.relative(p);
      case COMMA -> behindComma(verb, p, participle, last, depth);
      case CONJUNCTION -> others.coordinated(verb, p, depth);
      case PREPOSITION, SUBORDINATOR ->
          participle ? others.underPreposition(verb, p, depth) : behind.behindVerb(last);
      case CLOSE -> behindBracket(verb, p, last, depth);
      case DASH -> behindComma(verb, p, participle, last, depth);
      case STOP, COLON ->
          participle ? others.ofMainClauseBehind(verb, depth) : behind.behindVerb(last);
      case VERB, PARTICIPLE, ADJECTIVE -> others.beyondVerb(verb, p, participle, depth);
      default -> phraseLeft(verb, p, participle, last, depth);
    };
  }

  private Optional<Subject> phraseLeft(int verb, int p, boolean participle, int last, int depth) {
    if (sketch.phraseAt(p).isEmpty()) {
      return behind.behindVerb(last).or(() -> others.earlier(verb, depth));
    }
    var head = chains.chain(p);
    if (head.isEmpty()) {
      return beyondAdjunct(verb, p, participle, last, depth);
    }
    if (participle && isBeside(p, verb)) {
      return nounOfParticiple(verb, head.get(), p, depth);
    }
    return Optional.of(new Subject(head.get(), p, SubjectPlace.BEFORE));
  }

  /** Looks on before "in a statement" of "and in a statement called". */
  private Optional<Subject> beyondAdjunct(
      int verb, int p, boolean participle, int last, int depth) {
    int preposition = prepositionBefore(p);
    int with = preposition;
    while (sketch.is(with, WordKind.PREPOSITION)
        && !sketch.isWord(with, "with")
        && sketch.phraseAt(with - 1).isPresent()) {
      with = sketch.phraseAt(with - 1).orElseThrow().first() - 1;
    }
    if (participle && sketch.isWord(with, "with")) {
      // "with the senator from Lund calling it a mistake"
      return sketch
          .phraseAt(with + 1)
          .map(phrase -> new Subject(phrase, p, SubjectPlace.NOUN_OF_PARTICIPLE));
    }
    if (sketch.is(preposition - 1, WordKind.CONJUNCTION)) {
      return others.coordinated(verb, preposition - 1, depth);
    }
    return behind.behindVerb(last).or(() -> others.earlier(verb, depth));
  }

  private int prepositionBefore(int p) {
    int preposition = p;
    while (preposition >= 0 && !sketch.is(preposition, WordKind.PREPOSITION)) {
      preposition--;
    }
    return preposition;
  }

  /** "a statement saying", "a statement Wednesday saying". */
  private boolean isBeside(int p, int verb) {
    int next = p + 1;
    while (next < verb && sketch.is(next, WordKind.TIME)) {
      next++;
    }
    return next == verb;
  }

  /** "a letter saying" speaks itself, "released a statement saying" is its issuer's. */
  private Optional<Subject> nounOfParticiple(int verb, NounPhrase noun, int p, int depth) {
    int governing = clauses.verbLeftOf(noun.first());
    if (governing >= 0 && isIssued(noun, governing) && depth < MAX_DEPTH) {
      var main = find(governing, governing, depth + 1);
      if (main.isPresent()) {
        return main.map(subject -> subject.at(SubjectPlace.MAIN_CLAUSE));
      }
    }
    return Optional.of(new Subject(noun, p, SubjectPlace.NOUN_OF_PARTICIPLE));
  }

  /** Whether the noun is something that is issued, or the verb before it one of issuing it. */
  private boolean isIssued(NounPhrase noun, int verb) {
    boolean object = verb == noun.first() - 1;
    return SubjectWords.ISSUED.contains(sketch.lower(noun.last()))
            && !(object && SubjectWords.RECEIVING.contains(sketch.lemma(verb)))
        || object && SubjectWords.ISSUING.contains(sketch.lemma(verb));
  }

  private Optional<Subject> behindBracket(int verb, int close, int last, int depth) {
    int p = chains.beforeBracket(close);
    if (p < 0) {
      return behind.behindVerb(last);
    }
    if (sketch.phraseAt(p).isPresent()) {
      return chains.chain(p).map(phrase -> new Subject(phrase, close, SubjectPlace.BEFORE));
    }
    if (sketch.is(p, WordKind.COMMA)) {
      return behindComma(verb, p, false, last, depth);
    }
    return behind.behindVerb(last).or(() -> others.earlier(verb, depth));
  }

  private Optional<Subject> behindComma(
      int verb, int comma, boolean participle, int last, int depth) {
    if (participle) {
      return others
          .earlier(verb, depth)
          .map(
              subject ->
                  subject.place() == SubjectPlace.RELATIVE
                      ? subject
                      : subject.at(SubjectPlace.MAIN_CLAUSE))
          .or(() -> others.ofMainClauseBehind(verb, depth));
    }
    if (SubjectWords.INVERTING.contains(sketch.lemma(verb))) {
      var after = behind.behindVerb(last);
      if (after.isPresent() && behind.closesSentencePart(after.get().lastOfExtent() + 1)) {
        return after;
      }
    }
    if (sketch.is(comma - 1, WordKind.CONJUNCTION)) {
      return others.coordinated(verb, comma - 1, depth); // "and, in Geneva, said" starts here too
    }
    int host = appositions.hostBefore(comma);
    if (host >= 0) {
      var head = chains.chain(host);
      if (head.isPresent()) {
        int extent = appositions.extent(host, comma);
        return Optional.of(new Subject(head.get(), extent, SubjectPlace.BEFORE_APPOSITION));
      }
      if (sketch.is(host, WordKind.RELATIVE)) {
        return others.relative(host);
      }
    }
    int conjunction = appositions.conjunctionBefore(comma);
    if (conjunction >= 0) {
      return others.coordinated(verb, conjunction, depth);
    }
    return others.earlier(verb, depth).or(() -> behind.behindVerb(last));
  }
}
