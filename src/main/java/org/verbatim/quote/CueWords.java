/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.model.Attitude;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Token;
import org.verbatim.quote.ReportingWords.Form;
import org.verbatim.text.Span;

/** Tells what a stretch is that was read as a cue. Immutable. */
final class CueWords {

  private final ReportingWords words;
  private final Attitudes attitudes = Attitudes.shipped();

  CueWords(ReportingWords words) {
    this.words = words;
  }

  /** The cue with its kind and the base form of its head. */
  Cue cue(SegmentedArticle article, List<Token> tokens) {
    var span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    var adjective = adjective(article, tokens);
    if (adjective.isPresent()) {
      return new Cue(span, CueKind.VERB, adjective.get());
    }
    var head = head(article, tokens);
    if (head.isPresent()) {
      return new Cue(span, CueKind.VERB, head.get().verb().lemma());
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (lower(article, tokens.get(i)).equals("according")) {
        return new Cue(span, CueKind.ACCORDING_TO, "according to");
      }
    }
    for (var token : tokens) {
      if (words.isNoun(lower(article, token))) {
        return new Cue(span, CueKind.NOUN, lower(article, token));
      }
    }
    return other(article, tokens, span);
  }

  /** How a source stands to what the cue introduces. */
  Attitude attitude(Cue cue) {
    return switch (cue.kind()) {
      case COLON, ACCORDING_TO -> Attitude.SAID;
      case NOUN -> attitudes.ofNoun(cue.lemma()).orElse(Attitude.SAID);
      case VERB ->
          attitudes
              .ofVerb(cue.lemma())
              .or(() -> words.lemma(cue.lemma()).map(ReportingVerb::sort).map(CueWords::attitude))
              .orElse(Attitude.OTHER);
    };
  }

  private static Attitude attitude(ReportingVerb.Sort sort) {
    return switch (sort) {
      case SPEECH -> Attitude.SAID;
      case WRITING -> Attitude.WRITTEN;
      case THOUGHT -> Attitude.THOUGHT;
      case SHOWING -> Attitude.SHOWN;
    };
  }

  /** A cue without a reporting word: its last verb is the head, or else its last word. */
  private static Cue other(SegmentedArticle article, List<Token> tokens, Span span) {
    Token word = null;
    Token verb = null;
    for (var token : tokens) {
      word = token.pos().equals("PUNCT") || token.pos().equals("SYM") ? word : token;
      verb = token.pos().equals("VERB") ? token : verb;
    }
    if (verb != null) {
      return new Cue(span, CueKind.VERB, verb.lemma());
    }
    if (word == null) {
      return new Cue(span, CueKind.COLON, article.text(tokens.get(0).span()));
    }
    return new Cue(
        span, word.pos().equals("NOUN") ? CueKind.NOUN : CueKind.VERB, lemma(article, word));
  }

  private static String lemma(SegmentedArticle article, Token token) {
    return token.lemma().isEmpty() ? lower(article, token) : token.lemma();
  }

  /** "is convinced", "was worried": not what a verb of that form would tell. */
  private Optional<String> adjective(SegmentedArticle article, List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      String lower = lower(article, tokens.get(i));
      if (FunctionWords.BE.contains(lower(article, tokens.get(i - 1)))
          && attitudes.isAdjective(lower)) {
        return Optional.of(lower);
      }
    }
    return Optional.empty();
  }

  /** The last verb of the lexicon: "tried to argue". */
  private Optional<Form> head(SegmentedArticle article, List<Token> tokens) {
    Optional<Form> head = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      var verb = words.verb(lower(article, tokens.get(i)));
      if (i + 1 < tokens.size()) {
        var phrasal = words.verb(lower(article, tokens.get(i)), lower(article, tokens.get(i + 1)));
        verb = phrasal.isPresent() ? phrasal : verb;
      }
      boolean noun = tokens.get(i).pos().equals("NOUN") || tokens.get(i).pos().equals("PROPN");
      if (verb.isPresent() && (!noun || tokens.size() == 1)) {
        head = verb;
      }
    }
    return head;
  }

  private static String lower(SegmentedArticle article, Token token) {
    return article.text(token.span()).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
