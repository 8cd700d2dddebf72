/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.Optional;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;

/**
 * Finds subjects of verbs in a sketched sentence without a full parse: looks left from the verb
 * over what may stand between (adverbs, appositions, relative clauses, earlier verbs), then right.
 *
 * <p>Words at another level than the verb's (quoted words, seen from outside) are passed over.
 * Belongs to the thread of its sketch.
 */
public final class SubjectFinder {

  private final Sketch sketch;
  private final Clauses clauses;
  private final PhraseChains chains;
  private final SubjectBehind behind;
  private final Owners owners;
  private final SubjectSearch search;
  private final Reporters reporters;

  /** Looks for subjects in the sentence. */
  public SubjectFinder(Sketch sketch) {
    this.sketch = sketch;
    this.clauses = new Clauses(sketch);
    this.chains = new PhraseChains(sketch, clauses);
    this.behind = new SubjectBehind(sketch, clauses, new Appositions(sketch));
    this.owners = new Owners(sketch);
    this.search = sketch.search();
    this.reporters = new Reporters(sketch, clauses, search);
  }

  /**
   * The subject of a verb.
   *
   * @param verb the index of the verb
   * @param last the index of the last token that belongs to its phrase ("told reporters")
   */
  public Optional<Subject> subjectOf(int verb, int last) {
    if (verb < 0 || verb >= sketch.size()) {
      return Optional.empty();
    }
    return behind
        .agent(verb, last)
        .or(() -> clauses.isSpokenOf(verb) ? Optional.empty() : search.find(verb, last, 0));
  }

  /** Who a cue says was spoken to: "the jury" of "the jury was told". */
  public Optional<Subject> listenerOf(Cue cue) {
    int verb = verbOf(cue);
    if (cue.kind() != CueKind.VERB || verb < 0 || !clauses.isTold(verb)) {
      return Optional.empty();
    }
    return verb == 0 ? search.ofMainClauseBehind(verb) : search.find(verb, verb, 0);
  }

  /**
   * Who a cue says speaks: a verb's subject, what "according to" takes, what stands before a colon,
   * or whose statement it is.
   */
  public Optional<Subject> subjectOf(Cue cue) {
    int first = sketch.tokenAt(cue.span().begin());
    int last = sketch.tokenAt(Math.max(cue.span().begin(), cue.span().end() - 1));
    if (last >= sketch.size()) {
      return Optional.empty();
    }
    return switch (cue.kind()) {
      case VERB -> subjectOf(clauses.verbOf(first, last), last);
      case ACCORDING_TO -> behind.phraseBehind(first, last).map(owners::tellerOf);
      case COLON -> beforeColon(first);
      case NOUN -> ownerOf(first, last);
    };
  }

  /** "Kerry's claim", "Kerry's 'bad deal' claim", "the claim by Kerry", "his claim". */
  private Optional<Subject> ownerOf(int first, int last) {
    var phrase = sketch.phraseAt(last);
    if (phrase.isPresent()) {
      var owner = owners.ownerWithin(phrase.get(), last);
      if (owner.isPresent()) {
        return owner;
      }
      int begin = beforeQuoted(phrase.get().first());
      if (begin < phrase.get().first()) {
        return owners.ownerBefore(begin);
      }
    }
    if (sketch.isWord(last + 1, "by")
        || sketch.isWord(last + 1, "from")
        || (sketch.isWord(last, "words") && sketch.isWord(last + 1, "of"))) {
      return behind.behind(last + 2).map(subject -> subject.at(SubjectPlace.AGENT));
    }
    int verb = clauses.verbLeftOf(first);
    return verb < 0 ? mainSubject() : search.find(verb, verb, 1);
  }

  /** The first token of what stands between marks directly before the token, or the token. */
  private int beforeQuoted(int token) {
    int p = token;
    while (p > 0 && (sketch.isQuoted(p - 1) || sketch.is(p - 1, WordKind.MARK))) {
      p--;
    }
    return p;
  }

  /** The subject of the verb that governs what begins at the token: the nearest one before it. */
  public Optional<Subject> governorOf(int token) {
    int verb = -1;
    int level = sketch.level(token) == Sketch.OUTSIDE ? Sketch.OUTSIDE : clauses.levelAround(token);
    for (int i = token - 1; i >= 0 && verb < 0; i--) {
      if (sketch.level(i) == level && (sketch.kind(i).isVerbal() || clauses.isFinite(i))) {
        verb = i;
      }
    }
    return verb < 0 || clauses.isSpokenOf(verb) ? Optional.empty() : search.find(verb, verb, 1);
  }

  /** "Keller, outside the hall: …", but nobody in "On the new road: …". */
  private Optional<Subject> beforeColon(int colon) {
    int first = 0;
    while (first < colon && (sketch.isWord(first, "and") || sketch.isWord(first, "but"))) {
      first++;
    }
    for (int i = first; i < colon; i++) {
      if (sketch.isQuoted(i) || clauses.isFinite(i)) {
        return phraseBefore(colon);
      }
    }
    boolean letter = colon - first == 1 && sketch.word(first).length() == 1; // Q: Who built it?
    if (letter || sketch.is(first, WordKind.PREPOSITION)) {
      return Optional.empty();
    }
    var opening = sketch.phraseAt(first);
    if (opening.isPresent() && sketch.is(opening.get().last() + 1, WordKind.COMMA)) {
      return opening.map(phrase -> new Subject(phrase, phrase.last(), SubjectPlace.BEFORE));
    }
    return phraseBefore(colon);
  }

  /** The phrase that ends directly before the token, with all that belongs to it. */
  public Optional<Subject> phraseBefore(int token) {
    int p = token - 1;
    if (p < 0) {
      return Optional.empty();
    }
    return chains.chain(p).map(phrase -> new Subject(phrase, p, SubjectPlace.BEFORE));
  }

  /** The subject of the first verb of the sentence that has one. */
  public Optional<Subject> mainSubject() {
    for (int i = 0; i < sketch.size(); i++) {
      if (!sketch.isQuoted(i) && clauses.isFinite(i)) {
        var found = search.find(i, i, 1);
        if (found.isPresent() && found.get().place() == SubjectPlace.BEFORE) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The verb of a cue. */
  public int verbOf(Cue cue) {
    int first = sketch.tokenAt(cue.span().begin());
    int last = sketch.tokenAt(Math.max(cue.span().begin(), cue.span().end() - 1));
    return Math.min(clauses.verbOf(first, Math.min(last, sketch.size() - 1)), sketch.size() - 1);
  }

  /** Whether the verb is one of speaking, and not only wished or foreseen. */
  public boolean isSpeech(int verb) {
    return clauses.isSpeech(verb);
  }

  /**
   * The subject of the verb of speaking that the clause of the given subject is reported by: "the
   * minister" for "he" of "the minister said he hopes".
   */
  public Optional<Subject> reporterOf(Subject inner) {
    return reporters.reporterOf(inner);
  }

  /**
   * Who reports a whole sentence from its end: "Keller" of "…, said Keller, a nurse."
   *
   * @param from the token that the reporting clause must stand behind
   */
  public Optional<Subject> finalReporter(int from) {
    return reporters.finalReporter(from);
  }

  /**
   * The subject of the clause that begins at the token: "Kerry" where "Kerry, the secretary, said"
   * follows a quotation.
   *
   * @param speech whether only a verb of speaking will do
   */
  public Optional<Subject> subjectFrom(int token, boolean speech) {
    return reporters.subjectFrom(token, speech);
  }

  /** Whose the words behind the token are: "Kerry's" or "his" directly before it. */
  public Optional<Subject> ownerBefore(int token) {
    return owners.ownerBefore(token);
  }
}
