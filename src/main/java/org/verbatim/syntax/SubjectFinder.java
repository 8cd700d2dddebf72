/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Cue;

/**
 * Finds subjects of verbs in a sketched sentence without a full parse: looks left from the verb
 * over what may stand between (adverbs, appositions, relative clauses, earlier verbs), then right.
 *
 * <p>Words at another level than the verb's (quoted words, seen from outside) are passed over.
 * Immutable; may be shared between threads.
 */
public final class SubjectFinder {

  private static final int MAX_DEPTH = 4;

  /** Behind their object, "for" or "of" with a participle tells what the object did. */
  private static final Set<String> BLAMING =
      Set.of(
          "accuse",
          "criticize",
          "criticise",
          "blame",
          "blast",
          "slam",
          "attack",
          "mock",
          "fault",
          "condemn",
          "praise",
          "rebuke",
          "denounce",
          "rip",
          "hit",
          "chide",
          "scold",
          "thank",
          "apologize",
          "suspect",
          "ridicule",
          "lambaste",
          "assail");

  /** Things that are made to say something by whoever issues them. */
  private static final Set<String> ISSUED =
      Set.of(
          "statement",
          "statements",
          "tweet",
          "tweets",
          "message",
          "messages",
          "post",
          "posts",
          "email",
          "emails",
          "e-mail",
          "letter",
          "letters",
          "memo",
          "release",
          "comment",
          "comments",
          "speech",
          "remarks",
          "note",
          "reply",
          "response",
          "question",
          "call",
          "video",
          "interview",
          "warning",
          "op-ed",
          "article",
          "column",
          "ad",
          "testimony");

  /** What somebody gives of an event. */
  private static final Set<String> ACCOUNTS =
      Set.of(
          "account",
          "version",
          "report",
          "statement",
          "summary",
          "readout",
          "read-out",
          "retelling",
          "description",
          "telling",
          "memoir",
          "testimony");

  /** "by telephone" tells how, not who. */
  private static final Set<String> MEANS =
      Set.of(
          "telephone",
          "phone",
          "email",
          "e-mail",
          "mail",
          "post",
          "letter",
          "text",
          "fax",
          "radio",
          "video",
          "satellite",
          "cable",
          "message");

  private static final Set<String> THINKING =
      Set.of(
          "say",
          "think",
          "believe",
          "know",
          "hope",
          "add",
          "claim",
          "tell",
          "suggest",
          "insist",
          "argue",
          "fear",
          "note",
          "report",
          "warn",
          "agree",
          "feel",
          "wish",
          "write",
          "admit",
          "deny",
          "announce",
          "explain",
          "acknowledge",
          "mean",
          "show",
          "ask",
          "see",
          "hear");

  private static final Set<String> MAY_SUBORDINATE =
      Set.of("as", "after", "before", "since", "until", "like");

  private static final Set<String> MODAL =
      Set.of(
          "will", "would", "could", "can", "may", "might", "must", "shall", "should", "'d", "'ll",
          "wo", "ca");

  /** Verbs that news puts before their subject without an object: ", said Keller". */
  private static final Set<String> INVERTING =
      Set.of(
          "say",
          "write",
          "add",
          "explain",
          "note",
          "recall",
          "reply",
          "argue",
          "observe",
          "quip",
          "joke",
          "conclude",
          "report",
          "declare",
          "remark",
          "agree",
          "complain",
          "lament");

  private static final Set<String> BE =
      Set.of("was", "were", "been", "being", "is", "are", "be", "'s", "'re");

  private static final Set<String> NAMING =
      Set.of(
          "know",
          "expect",
          "call",
          "dub",
          "consider",
          "describe",
          "name",
          "label",
          "brand",
          "deem",
          "term",
          "regard",
          "title",
          "nickname",
          "entitle",
          "see",
          "view",
          "bill",
          "rename");

  private static final Set<String> OBJECTS =
      Set.of("him", "her", "them", "me", "us", "himself", "herself", "it");

  private static final Set<WordKind> CLOSING_PART =
      Set.of(
          WordKind.STOP,
          WordKind.COLON,
          WordKind.COMMA,
          WordKind.DASH,
          WordKind.PREPOSITION,
          WordKind.PARTICIPLE,
          WordKind.SUBORDINATOR);

  private static final Set<String> TELLING =
      Set.of("tell", "assure", "remind", "inform", "warn", "convince", "persuade", "ask", "advise");

  private static final Set<String> POSSESSIVE_PRONOUNS =
      Set.of("his", "her", "its", "their", "my", "our");

  private final Sketch sketch;
  private final Appositions appositions;

  /** Looks for subjects in the sentence. */
  public SubjectFinder(Sketch sketch) {
    this.sketch = sketch;
    this.appositions = new Appositions(sketch);
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
    return agent(verb, last)
        .or(() -> isNamingPassive(verb) ? Optional.empty() : find(verb, last, 0));
  }

  /** "is known as", "are expected to": the subject is spoken of and does not speak. */
  private boolean isNamingPassive(int verb) {
    int p = verb - 1;
    while (p >= 0 && sketch.is(p, WordKind.ADVERB)) {
      p--;
    }
    return NAMING.contains(sketch.lemma(verb))
        && !sketch.lower(verb).endsWith("ing")
        && p >= 0
        && BE.contains(sketch.lower(p));
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
      case VERB -> subjectOf(verbOf(first, last), last);
      case ACCORDING_TO -> phraseBehind(first, last).map(this::tellerOf);
      case COLON -> beforeColon(first);
      case NOUN -> ownerOf(first, last);
    };
  }

  private int verbOf(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sketch.kind(i).isVerbal()) {
        return i;
      }
    }
    return first;
  }

  /** "Kerry's claim", "the claim by Kerry", "his claim". */
  private Optional<Subject> ownerOf(int first, int last) {
    var phrase = sketch.phraseAt(last);
    if (phrase.isPresent()) {
      var owner = ownerWithin(phrase.get(), last);
      if (owner.isPresent()) {
        return owner;
      }
    }
    if (sketch.isWord(last + 1, "by") || sketch.isWord(last + 1, "from")) {
      return behind(last + 2).map(subject -> subject.at(SubjectPlace.AGENT));
    }
    int verb = verbLeftOf(first);
    return verb < 0 ? mainSubject() : find(verb, verb, 1);
  }

  private Optional<Subject> ownerWithin(NounPhrase phrase, int last) {
    for (int i = last; i > phrase.first(); i--) {
      if (sketch.is(i, WordKind.POSSESSIVE)) {
        var owner = new NounPhrase(phrase.first(), i - 1);
        return Optional.of(new Subject(owner, i - 1, SubjectPlace.OWNER));
      }
    }
    int start = phrase.first();
    if (POSSESSIVE_PRONOUNS.contains(sketch.lower(start))) {
      var pronoun = new NounPhrase(start, start);
      return Optional.of(new Subject(pronoun, start, SubjectPlace.OWNER));
    }
    return Optional.empty();
  }

  /** Whose the words behind the token are: "Kerry's" or "his" directly before it. */
  public Optional<Subject> ownerBefore(int token) {
    int p = token - 1;
    while (p >= 0 && (sketch.is(p, WordKind.MARK) || sketch.is(p, WordKind.ADJECTIVE))) {
      p--;
    }
    if (p < 0) {
      return Optional.empty();
    }
    if (POSSESSIVE_PRONOUNS.contains(sketch.lower(p))) {
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

  /** The subject of the verb that governs what begins at the token: the nearest one before it. */
  public Optional<Subject> governorOf(int token) {
    int verb = -1;
    int level = sketch.level(token) == Sketch.OUTSIDE ? Sketch.OUTSIDE : levelAround(token);
    for (int i = token - 1; i >= 0 && verb < 0; i--) {
      if (sketch.level(i) == level && (sketch.kind(i).isVerbal() || isFinite(i))) {
        verb = i;
      }
    }
    return verb < 0 || isNamingPassive(verb) ? Optional.empty() : find(verb, verb, 1);
  }

  private int levelAround(int token) {
    int level = sketch.level(token);
    for (int i = token - 1; i >= 0; i--) {
      if (sketch.level(i) != level) {
        return sketch.level(i);
      }
    }
    return Sketch.OUTSIDE;
  }

  /**
   * The phrase that a preposition or a multi-word cue such as "according to" takes, with its
   * extent.
   */
  private Optional<Subject> phraseBehind(int first, int last) {
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

  /** "according to Keller's account": whoever gives the account. */
  private Subject tellerOf(Subject subject) {
    var phrase = subject.phrase();
    return ACCOUNTS.contains(sketch.lemma(phrase.last()))
        ? ownerWithin(phrase, phrase.last()).orElse(subject)
        : subject;
  }

  /** "Keller, outside the hall: …", but nobody in "On the new road: …". */
  private Optional<Subject> beforeColon(int colon) {
    int first = 0;
    while (first < colon && (sketch.isWord(first, "and") || sketch.isWord(first, "but"))) {
      first++;
    }
    for (int i = first; i < colon; i++) {
      if (sketch.isQuoted(i) || isFinite(i)) {
        return phraseBefore(colon);
      }
    }
    if (sketch.is(first, WordKind.PREPOSITION)) {
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
    int p = previous(token);
    if (p < 0) {
      return Optional.empty();
    }
    return chain(p, 0).map(phrase -> new Subject(phrase, p, SubjectPlace.BEFORE));
  }

  /** The subject of the first verb of the sentence that has one. */
  public Optional<Subject> mainSubject() {
    for (int i = 0; i < sketch.size(); i++) {
      if (!sketch.isQuoted(i) && isFinite(i)) {
        var found = find(i, i, 1);
        if (found.isPresent() && found.get().place() == SubjectPlace.BEFORE) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "was called a liar by Kerry": a passive verb's agent speaks. */
  private Optional<Subject> agent(int verb, int last) {
    int before = verb - 1;
    while (before >= 0 && sketch.is(before, WordKind.ADVERB)) {
      before--;
    }
    boolean passive =
        before >= 0 && BE.contains(sketch.lower(before)) && !sketch.lower(verb).endsWith("ing");
    boolean reduced = before >= 0 && sketch.phraseAt(before).isPresent();
    if (!passive && !reduced) {
      return Optional.empty();
    }
    int by = last + 1;
    int limit = passive ? 8 : 1;
    for (int steps = 0; by < sketch.size() && steps <= limit; by++) {
      if (sketch.level(by) == sketch.level(verb)) {
        if (sketch.isWord(by, "by")) {
          return behind(by + 1)
              .filter(subject -> !sketch.is(subject.phrase().first(), WordKind.TIME))
              .filter(subject -> !MEANS.contains(sketch.lower(subject.phrase().first())))
              .map(subject -> subject.at(SubjectPlace.AGENT));
        }
        if (sketch.kind(by) == WordKind.STOP || sketch.kind(by) == WordKind.COMMA || isFinite(by)) {
          break;
        }
        steps++;
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> find(int verb, int last, int depth) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    int p = beforeVerbGroup(verb);
    if (p < 0) {
      return sketch.is(verb, WordKind.PARTICIPLE)
          ? ofMainClauseBehind(verb, depth)
          : behindVerb(last);
    }
    boolean participle = sketch.is(verb, WordKind.PARTICIPLE) && !hasAuxiliary(verb);
    if (sketch.is(p, WordKind.TO)) {
      return governor(p, depth);
    }
    if (isQuotedAt(p, verb) || endsAQuotation(p)) {
      var after = participle ? Optional.<Subject>empty() : behindVerb(last);
      return after.or(() -> earlier(verb, depth));
    }
    return switch (sketch.kind(p)) {
      case RELATIVE -> relative(p);
      case COMMA -> behindComma(verb, p, participle, last, depth);
      case CONJUNCTION -> coordinated(verb, p, depth);
      case PREPOSITION, SUBORDINATOR ->
          participle ? underPreposition(verb, p, depth) : behindVerb(last);
      case CLOSE -> behindBracket(verb, p, last, depth);
      case DASH -> behindComma(verb, p, participle, last, depth);
      case STOP, COLON -> participle ? ofMainClauseBehind(verb, depth) : behindVerb(last);
      case VERB, PARTICIPLE, ADJECTIVE -> beyondVerb(verb, p, participle, depth);
      default -> phraseLeft(verb, p, participle, last, depth);
    };
  }

  // ------------------------------------------------------------------ the words before the verb

  /**
   * The last token before the verb that is none of its adverbs and auxiliaries; -1 at the start.
   */
  private int beforeVerbGroup(int verb) {
    int p = previous(verb);
    while (p >= 0 && isQuotedAt(p, verb) == false && isLooseWord(p)) {
      p = previous(p);
    }
    return p;
  }

  private boolean isLooseWord(int p) {
    WordKind kind = sketch.kind(p);
    return kind == WordKind.ADVERB
        || kind == WordKind.AUXILIARY
        || kind == WordKind.TIME
        || kind == WordKind.PREPOSITION && sketch.is(p + 1, WordKind.TIME);
  }

  private boolean hasAuxiliary(int verb) {
    int p = verb - 1;
    while (p >= 0 && sketch.is(p, WordKind.ADVERB)) {
      p--;
    }
    return sketch.is(p, WordKind.AUXILIARY);
  }

  /** The token before this one; the words of a quotation count as seen from this one's level. */
  private int previous(int token) {
    return token - 1;
  }

  private boolean isQuotedAt(int token, int verb) {
    return sketch.level(token) != sketch.level(verb);
  }

  /** Whether the token is a mark, or a comma behind one, that closes quoted words. */
  private boolean endsAQuotation(int p) {
    int mark = sketch.is(p, WordKind.COMMA) || sketch.is(p, WordKind.DASH) ? p - 1 : p;
    return sketch.is(mark, WordKind.MARK);
  }

  private static boolean isSameLevel(Sketch sketch, int a, int b) {
    return sketch.level(a) == sketch.level(b);
  }

  // ------------------------------------------------------------------ a phrase directly before

  private Optional<Subject> phraseLeft(int verb, int p, boolean participle, int last, int depth) {
    if (sketch.phraseAt(p).isEmpty()) {
      return behindVerb(last).or(() -> earlier(verb, depth));
    }
    var head = chain(p, depth);
    if (head.isEmpty()) {
      return beyondAdjunct(verb, p, participle, last, depth);
    }
    if (participle && p == verb - 1) {
      return nounOfParticiple(verb, head.get(), p, depth);
    }
    return Optional.of(new Subject(head.get(), p, SubjectPlace.BEFORE));
  }

  /** Looks on before "in a statement" of "and in a statement called". */
  private Optional<Subject> beyondAdjunct(
      int verb, int p, boolean participle, int last, int depth) {
    int preposition = p;
    while (preposition >= 0 && !sketch.is(preposition, WordKind.PREPOSITION)) {
      preposition--;
    }
    if (participle && sketch.isWord(preposition, "with")) {
      // "with the senator calling it a mistake"
      return sketch
          .phraseAt(p)
          .map(phrase -> new Subject(phrase, p, SubjectPlace.NOUN_OF_PARTICIPLE));
    }
    if (sketch.is(preposition - 1, WordKind.CONJUNCTION)) {
      return coordinated(verb, preposition - 1, depth);
    }
    return behindVerb(last).or(() -> earlier(verb, depth));
  }

  /** "a letter saying" speaks itself, "released a statement saying" is its issuer's. */
  private Optional<Subject> nounOfParticiple(int verb, NounPhrase noun, int p, int depth) {
    boolean issued = ISSUED.contains(sketch.lower(noun.last()));
    int governing = verbLeftOf(noun.first());
    if (issued && governing >= 0 && depth < MAX_DEPTH) {
      var main = find(governing, governing, depth + 1);
      if (main.isPresent()) {
        return main.map(subject -> subject.at(SubjectPlace.MAIN_CLAUSE));
      }
    }
    return Optional.of(new Subject(noun, p, SubjectPlace.NOUN_OF_PARTICIPLE));
  }

  /**
   * The head of the chain of phrases that ends at the token: "a senior official" for "a senior
   * official involved in the talks". Empty if the last phrase depends on nothing that could be a
   * subject ("in London").
   */
  private Optional<NounPhrase> chain(int end, int depth) {
    int p = end;
    if (sketch.is(p, WordKind.CLOSE)) {
      p = beforeBracket(p);
    }
    var phrase = sketch.phraseAt(p);
    while (phrase.isPresent()) {
      int before = phrase.get().first() - 1;
      if (before < 0 || !isSameLevel(sketch, before, end)) {
        return phrase;
      }
      switch (sketch.kind(before)) {
        case PREPOSITION -> {
          int q = before - 1;
          while (q >= 0 && (sketch.is(q, WordKind.TIME) || sketch.is(q, WordKind.PREPOSITION))) {
            q--;
          }
          var host = hostOf(q);
          if (host.isEmpty() && MAY_SUBORDINATE.contains(sketch.lower(before))) {
            return phrase; // "as Kerry explained"
          }
          if (host.isEmpty()) {
            return Optional.empty();
          }
          phrase = host;
        }
        case VERB, PARTICIPLE -> {
          var host = antecedent(before, depth);
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
  private Optional<NounPhrase> hostOf(int q) {
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
    if (p >= 0 && sketch.is(p, WordKind.RELATIVE)) {
      return sketch.phraseAt(sketch.is(p - 1, WordKind.COMMA) ? p - 2 : p - 1);
    }
    return sketch.phraseAt(p);
  }

  /** "The man who met Lavrov": the relative clause's verb leads back to the man. */
  private Optional<NounPhrase> antecedent(int verb, int depth) {
    if (THINKING.contains(sketch.lemma(verb))) {
      return Optional.empty();
    }
    int p = verb - 1;
    while (p >= 0 && (isLooseWord(p) || sketch.is(p, WordKind.VERB) || sketch.is(p, WordKind.TO))) {
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
    if (sketch.is(p, WordKind.COMMA)) {
      p--;
    }
    var other = sketch.phraseAt(p);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    int before = other.get().first() - 1;
    if (before >= 0
        && (sketch.kind(before).isVerbal() || sketch.is(before, WordKind.PREPOSITION))) {
      return Optional.empty();
    }
    return other;
  }

  private int beforeBracket(int close) {
    int p = close;
    while (p >= 0 && !sketch.is(p, WordKind.OPEN)) {
      p--;
    }
    return p - 1;
  }

  private Optional<Subject> behindBracket(int verb, int close, int last, int depth) {
    int p = beforeBracket(close);
    if (p < 0) {
      return behindVerb(last);
    }
    if (sketch.phraseAt(p).isPresent()) {
      return chain(p, depth).map(phrase -> new Subject(phrase, close, SubjectPlace.BEFORE));
    }
    if (sketch.is(p, WordKind.COMMA)) {
      return behindComma(verb, p, false, last, depth);
    }
    return behindVerb(last).or(() -> earlier(verb, depth));
  }

  // ------------------------------------------------------------------ commas

  private Optional<Subject> behindComma(
      int verb, int comma, boolean participle, int last, int depth) {
    if (participle) {
      return earlier(verb, depth)
          .map(
              subject ->
                  subject.place() == SubjectPlace.RELATIVE
                      ? subject
                      : subject.at(SubjectPlace.MAIN_CLAUSE))
          .or(() -> ofMainClauseBehind(verb, depth));
    }
    if (INVERTING.contains(sketch.lemma(verb))) {
      var after = behindVerb(last);
      if (after.isPresent() && closesSentencePart(after.get().lastOfExtent() + 1)) {
        return after;
      }
    }
    if (sketch.is(comma - 1, WordKind.CONJUNCTION)) {
      return coordinated(verb, comma - 1, depth); // "and, in Geneva, said" starts here too
    }
    int host = appositions.hostBefore(comma);
    if (host >= 0) {
      var head = chain(host, depth);
      if (head.isPresent()) {
        int extent = appositions.extent(host, comma);
        return Optional.of(new Subject(head.get(), extent, SubjectPlace.BEFORE_APPOSITION));
      }
      if (sketch.is(host, WordKind.RELATIVE)) {
        return relative(host);
      }
    }
    int conjunction = appositions.conjunctionBefore(comma);
    if (conjunction >= 0) {
      return coordinated(verb, conjunction, depth);
    }
    return earlier(verb, depth).or(() -> behindVerb(last));
  }

  private boolean closesSentencePart(int token) {
    if (token >= sketch.size()) {
      return true;
    }
    if (sketch.is(token, WordKind.MARK)) {
      return token + 1 >= sketch.size() || isSameLevel(sketch, token, token + 1);
    }
    return CLOSING_PART.contains(sketch.kind(token));
  }

  // ------------------------------------------------------------------ other verbs

  private Optional<Subject> relative(int pronoun) {
    var itself = new NounPhrase(pronoun, pronoun);
    return Optional.of(new Subject(itself, pronoun, SubjectPlace.RELATIVE));
  }

  private Optional<Subject> coordinated(int verb, int conjunction, int depth) {
    return earlier(conjunction, verb, depth);
  }

  private Optional<Subject> earlier(int verb, int depth) {
    return earlier(verb, verb, depth);
  }

  /**
   * The subject of the verb before the token that the given one goes with: "Kerry met him and
   * said", "called her X, adding". Where clauses stand inside each other that is the outermost
   * one's, unless a relative clause is still open or only an inner verb has the same form.
   */
  private Optional<Subject> earlier(int token, int verb, int depth) {
    if (depth >= MAX_DEPTH) {
      return Optional.empty();
    }
    boolean participle = sketch.is(verb, WordKind.PARTICIPLE);
    int nearest = verbLeftOf(token, verb);
    if (nearest >= 0) {
      var near = find(nearest, nearest, depth + 1);
      if (near.isPresent()
          && near.get().place() == SubjectPlace.RELATIVE
          && !isClosed(near.get().phrase().first(), token)) {
        return near;
      }
    }
    Optional<Subject> inner = Optional.empty();
    for (int i = clauseStart(token, verb); i < token; i++) {
      if (!isSameLevel(sketch, i, verb) || !isFinite(i)) {
        continue;
      }
      var found = find(i, i, depth + 1).filter(subject -> subject.place() != SubjectPlace.RELATIVE);
      if (found.isEmpty()) {
        continue;
      }
      boolean dependent = isDependent(found.get().phrase().first());
      if (!dependent && (participle || sameForm(i, verb))) {
        return found.map(subject -> subject.at(SubjectPlace.COORDINATED));
      }
      if (!dependent && inner.isEmpty() || sameForm(i, verb)) {
        inner = found;
      }
    }
    return inner.map(subject -> subject.at(SubjectPlace.COORDINATED));
  }

  /** Whether the clause whose subject begins at the token hangs on another: "if he wins". */
  private boolean isDependent(int first) {
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

  /** Where the main clause around the token begins: behind "; " or ", and she". */
  private int clauseStart(int token, int like) {
    for (int i = token - 1; i > 0; i--) {
      if (isSameLevel(sketch, i, like)) {
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

  /** Whether two verbs have one form, so that "and" can join them: sat and told, sit and tell. */
  private boolean sameForm(int one, int other) {
    return form(one) == form(other);
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
        || sketch.is(p, WordKind.AUXILIARY) && MODAL.contains(sketch.lower(p));
  }

  /** Whether the verb is one of speaking, and not only wished or foreseen. */
  public boolean isSpeech(int verb) {
    return SpeechVerbs.contains(sketch.lemma(verb)) && !beforeModal(verb);
  }

  /** The verb of a cue. */
  public int verbOf(Cue cue) {
    int first = sketch.tokenAt(cue.span().begin());
    int last = sketch.tokenAt(Math.max(cue.span().begin(), cue.span().end() - 1));
    return Math.min(verbOf(first, Math.min(last, sketch.size() - 1)), sketch.size() - 1);
  }

  /**
   * The subject of the verb of speaking that the clause of the given subject is reported by: "the
   * minister" for "he" of "the minister said he hopes".
   */
  public Optional<Subject> reporterOf(Subject inner) {
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
    if (p < 0 || !isSameLevel(sketch, p, inner.phrase().first())) {
      return Optional.empty();
    }
    if (that) {
      return speechBefore(p + 1, inner.phrase().first());
    }
    if (sketch.kind(p).isVerbal() && SpeechVerbs.contains(sketch.lemma(p))) {
      return find(p, p, 1);
    }
    var object = sketch.phraseAt(p);
    if (object.isPresent()) {
      int verb = object.get().first() - 1;
      if (verb >= 0 && TELLING.contains(sketch.lemma(verb)) && sketch.kind(verb).isVerbal()) {
        return find(verb, verb, 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> speechBefore(int token, int like) {
    int verb = verbLeftOf(token, like);
    for (int steps = 0; verb >= 0 && steps < 3; steps++) {
      if (SpeechVerbs.contains(sketch.lemma(verb)) && sketch.kind(verb).isVerbal()) {
        return find(verb, verb, 1);
      }
      verb = verbLeftOf(verb, like);
    }
    return Optional.empty();
  }

  /**
   * Who reports a whole sentence from its end: "Keller" of "…, said Keller, a nurse."
   *
   * @param from the token that the reporting clause must stand behind
   */
  public Optional<Subject> finalReporter(int from) {
    for (int i = sketch.size() - 1; i > from; i--) {
      if (!sketch.isQuoted(i)
          && sketch.is(i, WordKind.VERB)
          && SpeechVerbs.contains(sketch.lemma(i))) {
        var found = find(i, i, 1);
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
  public Optional<Subject> subjectFrom(int token, boolean speech) {
    var phrase = sketch.phraseAt(token).filter(found -> found.first() == token);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    for (int i = phrase.get().last() + 1; i < sketch.size() && isSameLevel(sketch, i, token); i++) {
      if (sketch.is(i, WordKind.VERB) && (!speech || SpeechVerbs.contains(sketch.lemma(i)))) {
        var found = find(i, i, 1);
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

  /** Whether a comma between the relative pronoun and the token may have ended its clause. */
  private boolean isClosed(int relative, int token) {
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

  private int verbLeftOf(int token) {
    return verbLeftOf(token, token);
  }

  private int verbLeftOf(int token, int like) {
    for (int i = token - 1; i >= 0; i--) {
      if (isSameLevel(sketch, i, like)) {
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

  private boolean isFinite(int i) {
    return sketch.is(i, WordKind.VERB)
        || sketch.is(i, WordKind.AUXILIARY)
            && !sketch.is(i + 1, WordKind.VERB)
            && !sketch.is(i + 1, WordKind.PARTICIPLE)
            && !sketch.is(i + 1, WordKind.AUXILIARY)
            && !sketch.is(i + 1, WordKind.ADVERB);
  }

  /** "went on to say", "used his speech to call". */
  private Optional<Subject> governor(int to, int depth) {
    int verb = verbLeftOf(to);
    if (verb < 0) {
      return ofMainClauseBehind(to, depth);
    }
    return find(verb, verb, depth + 1)
        .map(
            subject ->
                subject.place() == SubjectPlace.BEFORE
                    ? subject.at(SubjectPlace.COORDINATED)
                    : subject);
  }

  private Optional<Subject> underPreposition(int verb, int preposition, int depth) {
    String word = sketch.lower(preposition);
    int object = preposition - 1;
    int governing = verbLeftOf(preposition, verb);
    if ((word.equals("for") || word.equals("of"))
        && governing >= 0
        && sketch.phraseAt(object).isPresent()
        && isBlaming(governing)) {
      return sketch
          .phraseAt(object)
          .map(phrase -> new Subject(phrase, object, SubjectPlace.NOUN_OF_PARTICIPLE));
    }
    if (word.equals("by") && governing >= 0 && depth < MAX_DEPTH) {
      var nearest = find(governing, governing, depth + 1);
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
    return BLAMING.contains(sketch.lemma(verb)) || BLAMING.contains(sketch.lemma(verb) + "e");
  }

  private Optional<Subject> beyondVerb(int verb, int p, boolean participle, int depth) {
    if (depth >= MAX_DEPTH) {
      return Optional.empty();
    }
    if (sketch.is(p, WordKind.ADJECTIVE)) {
      var host = hostOf(p);
      if (host.isPresent() && !participle) {
        return host.map(phrase -> new Subject(phrase, p, SubjectPlace.BEFORE));
      }
      return earlier(verb, depth);
    }
    var other = find(p, p, depth + 1);
    return other.map(
        subject ->
            subject.place() == SubjectPlace.BEFORE
                ? subject.at(SubjectPlace.COORDINATED)
                : subject);
  }

  /** "Calling it a mistake, Kerry left": the subject of the first finite verb behind the comma. */
  private Optional<Subject> ofMainClauseBehind(int verb, int depth) {
    boolean comma = false;
    for (int i = verb + 1; i < sketch.size(); i++) {
      if (isSameLevel(sketch, i, verb)) {
        comma |= sketch.is(i, WordKind.COMMA) || sketch.is(i, WordKind.MARK);
        if (comma && isFinite(i)) {
          var found = find(i, i, depth + 1);
          if (found.isPresent()) {
            return found.map(subject -> subject.at(SubjectPlace.MAIN_CLAUSE));
          }
        }
      }
    }
    return Optional.empty();
  }

  // ------------------------------------------------------------------ behind the verb

  private Optional<Subject> behindVerb(int last) {
    if (sketch.is(last, WordKind.PREPOSITION)) {
      return Optional.empty(); // "said of the senator"
    }
    return behind(last + 1)
        .filter(subject -> !startsAClause(subject))
        .filter(subject -> !OBJECTS.contains(sketch.lower(subject.phrase().first())))
        .map(s -> s.at(SubjectPlace.AFTER));
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
        && isSameLevel(sketch, next, subject.phrase().first())
        && (sketch.is(next, WordKind.VERB) || sketch.is(next, WordKind.AUXILIARY));
  }

  private Optional<Subject> behind(int first) {
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
}
