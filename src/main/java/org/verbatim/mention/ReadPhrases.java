/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.syntax.NounPhrase;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.Sketches;
import org.verbatim.syntax.Subject;
import org.verbatim.syntax.WordKind;

/**
 * The noun phrases of an article as they were read, with what stands beside them. A sentence is
 * named by its index, a phrase by its place in the sentence. Immutable.
 */
final class ReadPhrases {

  private static final Set<WordKind> CLOSING =
      Set.of(WordKind.COMMA, WordKind.STOP, WordKind.MARK, WordKind.COLON);

  private static final Set<WordKind> BEFORE_ADDITION =
      Set.of(WordKind.COMMA, WordKind.RELATIVE, WordKind.OPEN, WordKind.DASH);
  private static final Set<String> QUESTION_VERBS = Set.of("ask", "question", "press", "quiz");
  private static final Set<String> COPULAS =
      Set.of("is", "was", "are", "were", "be", "been", "being", "become", "became");
  private static final Set<String> PASSIVE = Set.of("was", "is", "were", "been", "being");

  private final SegmentedArticle article;
  private final PhraseReader reader;
  private final Sketches sketches;
  private final CueSubjects cueSubjects;
  private final NameTrimmer trimmer;
  private final List<List<Reading>> readings = new ArrayList<>();

  ReadPhrases(
      Lexicon lexicon, PhraseReader reader, SegmentedArticle article, Quotations quotations) {
    this.article = article;
    this.reader = reader;
    this.sketches = Sketches.of(article, quotations);
    this.cueSubjects = CueSubjects.of(sketches, quotations);
    for (var sketch : sketches.all()) {
      readings.add(sketch.phrases().stream().map(phrase -> reader.read(sketch, phrase)).toList());
    }
    trimmer = new NameTrimmer(lexicon, readings);
    readings.replaceAll(sentence -> sentence.stream().map(trimmer::trim).toList());
  }

  SegmentedArticle article() {
    return article;
  }

  Sketches sketches() {
    return sketches;
  }

  /** How many sentences there are. */
  int size() {
    return readings.size();
  }

  Sketch sketch(int sentence) {
    return sketches.all().get(sentence);
  }

  /** The readings of a sentence's phrases, in their order. */
  List<Reading> of(int sentence) {
    return readings.get(sentence);
  }

  Reading reading(int sentence, int place) {
    return readings.get(sentence).get(place);
  }

  NounPhrase phrase(int sentence, int place) {
    return sketch(sentence).phrases().get(place);
  }

  /** Reads a phrase that is part of another: the owner in "Britain's minister". */
  Reading readPart(int sentence, NounPhrase part) {
    return trimmer.trim(reader.read(sketch(sentence), part));
  }

  Optional<Subject> cueSubjectAt(int sentence, int token) {
    return cueSubjects.at(sentence, token);
  }

  /** Whether the phrase is the subject of a cue. */
  boolean speaks(int sentence, NounPhrase phrase) {
    return cueSubjects.at(sentence, phrase.first()).isPresent();
  }

  /** Whether the token is a relative pronoun that is the subject of a cue. */
  boolean isSpeakingRelative(int sentence, int token) {
    return sketch(sentence).kind(token) == WordKind.RELATIVE
        && cueSubjects.isRelative(sentence, token);
  }

  /** Whether the sentence stands wholly in quotation marks and in the paragraph. */
  boolean isQuotedIn(int sentence, int paragraph) {
    return sketches.paragraph(sentence) == paragraph && !Places.isNarrated(sketch(sentence));
  }

  /** The kind of the word; that of a stop before the first and behind the last. */
  WordKind kindAt(int sentence, int token) {
    var sketch = sketch(sentence);
    return token < 0 || token >= sketch.size() ? WordKind.STOP : sketch.kind(token);
  }

  /** Whether just a comma stands between the two phrases. */
  boolean isSetOff(int sentence, NounPhrase one, NounPhrase next) {
    return next.first() == one.last() + 2 && kindAt(sentence, one.last() + 1) == WordKind.COMMA;
  }

  /** Whether a phrase or clause may end before the token. */
  boolean closes(int sentence, int token) {
    return CLOSING.contains(kindAt(sentence, token));
  }

  /** Whether a verb follows the phrase, or it opens a clause and is described there. */
  boolean isSubject(int sentence, NounPhrase phrase) {
    int next = behindAdverbs(sentence, endWithComplements(sentence, phrase.last()) + 1);
    var kind = kindAt(sentence, next);
    boolean verb = kind == WordKind.VERB || kind == WordKind.AUXILIARY;
    return kindAt(sentence, phrase.first() - 1) != WordKind.PREPOSITION
        && (verb || BEFORE_ADDITION.contains(kind) && isFirstOfClause(sentence, phrase));
  }

  /** The last token of the phrases that hang on one another by prepositions: "Keller of Lund". */
  int endWithComplements(int sentence, int last) {
    int end = last;
    while (kindAt(sentence, end + 1) == WordKind.PREPOSITION) {
      int first = end + 2;
      var next = sketch(sentence).phraseAt(first).filter(phrase -> phrase.first() == first);
      if (next.isEmpty()) {
        return end;
      }
      end = next.get().last();
    }
    return end;
  }

  /** "Keller asked", "asked Keller": whether the phrase is the subject of a question. */
  boolean asks(int sentence, NounPhrase phrase) {
    int next = behindAdverbs(sentence, phrase.last() + 1);
    return isQuestionVerb(sentence, next) && kindAt(sentence, next - 1) != WordKind.AUXILIARY;
  }

  /** "asked Keller whether", "Keller was asked": whether somebody asks whom the phrase names. */
  boolean isAsked(int sentence, NounPhrase phrase) {
    int before = phrase.first() - 1;
    if (isQuestionVerb(sentence, before)
        && sketch(sentence).lemma(before).equals("ask")
        && !closes(sentence, phrase.last() + 1)
        && kindAt(sentence, phrase.first() - 2) != WordKind.MARK) {
      return true;
    }
    int next = behindAdverbs(sentence, phrase.last() + 1);
    return kindAt(sentence, next) == WordKind.AUXILIARY
        && PASSIVE.contains(sketch(sentence).lower(next))
        && isQuestionVerb(sentence, behindAdverbs(sentence, next + 1));
  }

  /** "is a nurse", "as chairman": whether the phrase says something of somebody named elsewhere. */
  boolean isPredicate(int sentence, NounPhrase phrase) {
    int before = phrase.first() - 1;
    if (before < 0) {
      return false;
    }
    String word = sketch(sentence).lower(before);
    return COPULAS.contains(word)
        || word.equals("as") && kindAt(sentence, before) == WordKind.PREPOSITION
        || COPULAS.contains(behindNegation(sentence, before));
  }

  private String behindNegation(int sentence, int token) {
    return token > 0 && kindAt(sentence, token) == WordKind.ADVERB
        ? sketch(sentence).lower(token - 1)
        : "";
  }

  private boolean isQuestionVerb(int sentence, int token) {
    return kindAt(sentence, token) == WordKind.VERB
        && token >= 0
        && token < sketch(sentence).size()
        && QUESTION_VERBS.contains(sketch(sentence).lemma(token));
  }

  private int behindAdverbs(int sentence, int token) {
    int next = token;
    while (kindAt(sentence, next) == WordKind.ADVERB || kindAt(sentence, next) == WordKind.TIME) {
      next++;
    }
    return next;
  }

  /** "Last week, in Lund, Keller, …": no verb before it, and no phrase but adjuncts. */
  boolean isFirstOfClause(int sentence, NounPhrase phrase) {
    var sketch = sketch(sentence);
    for (int i = 0; i < phrase.first(); i++) {
      int token = i;
      var before = kindAt(sentence, i - 1);
      boolean adjunct = before == WordKind.PREPOSITION || before == WordKind.PARTICIPLE;
      boolean verb = sketch.kind(i) == WordKind.VERB || sketch.kind(i) == WordKind.AUXILIARY;
      boolean other =
          !adjunct && sketch.phraseAt(i).filter(found -> found.first() == token).isPresent();
      if (sketch.isQuoted(i) == sketch.isQuoted(phrase.first()) && (verb || other)) {
        return false;
      }
    }
    return true;
  }
}
