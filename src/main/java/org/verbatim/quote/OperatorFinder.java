/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Sentence;
import org.verbatim.model.Token;
import org.verbatim.text.Span;

/**
 * Finds the writer's words outside a content on which it depends whether it was said, or meant like
 * this: a negation, a modal verb, a refusal at the cue ("would not say that …"), the same right
 * before words between marks ("never 'a deal'"), and a condition elsewhere in the sentence ("…
 * unless they meet").
 */
final class OperatorFinder {

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "never", "no", "nor", "neither", "without", "hardly", "barely", "nobody");

  private static final Set<String> MODALS =
      Set.of("would", "could", "may", "might", "must", "should", "can", "ca", "wo", "'d", "ought");

  /** By their base forms. */
  private static final Set<String> REFUSALS =
      Set.of("refuse", "decline", "deny", "fail", "unwilling", "reluctant", "unable", "stop");

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "until", "till", "provided", "whether");

  /** What may stand between an operator and the cue that it belongs to. */
  private static final Set<String> BETWEEN = Set.of("to", "yet", "short", "of", "from");

  /** How far before its cue an operator may stand, in words. */
  private static final int REACH = 5;

  private final SegmentedArticle article;
  private final List<Sentence> sentences;

  OperatorFinder(SegmentedArticle article) {
    this.article = article;
    this.sentences = article.sentences().toList();
  }

  /** In text order; none overlaps the content or another. */
  List<Span> find(QuotationDraft draft) {
    int at = draft.cues.isEmpty() ? draft.begin() : draft.cues.get(0).span().begin();
    var sentence = sentenceAt(at);
    if (sentence == null) {
      return List.of();
    }
    var tokens = sentence.tokens();
    List<Span> found = new ArrayList<>();
    int first = indexAt(tokens, at);
    int from = first;
    while (from > 0
        && first - from < REACH
        && isFree(draft, tokens.get(from - 1))
        && mayStandBetween(tokens.get(from - 1))) {
      from--;
    }
    int to = first;
    while (!draft.cues.isEmpty()
        && to < tokens.size()
        && draft.cues.get(0).span().covers(tokens.get(to).span())) {
      to++;
    }
    addOperators(draft, tokens, from, to, found);
    addConditions(draft, tokens, found);
    return found.stream().sorted().distinct().toList();
  }

  /** From the first operator to the last one. */
  private void addOperators(
      QuotationDraft draft, List<Token> tokens, int from, int to, List<Span> found) {
    int begin = -1;
    int end = -1;
    for (int i = from; i < to; i++) {
      if (isOperator(tokens.get(i)) && isFree(draft, tokens.get(i))) {
        begin = begin < 0 ? tokens.get(i).span().begin() : begin;
        end = tokens.get(i).span().end();
      }
    }
    if (begin >= 0) {
      found.add(new Span(begin, end));
    }
  }

  private void addConditions(QuotationDraft draft, List<Token> tokens, List<Span> found) {
    int i = 0;
    while (i < tokens.size()) {
      int begin = i;
      i++;
      if (CONDITIONS.contains(lower(tokens.get(begin))) && isFree(draft, tokens.get(begin))) {
        while (i < tokens.size() && isFree(draft, tokens.get(i)) && !isStop(tokens.get(i))) {
          i++;
        }
        if (i > begin + 1) {
          found.add(new Span(tokens.get(begin).span().begin(), tokens.get(i - 1).span().end()));
        }
      }
    }
  }

  private boolean mayStandBetween(Token token) {
    return isOperator(token)
        || BETWEEN.contains(lower(token))
        || token.pos().equals("AUX")
        || token.pos().equals("ADV");
  }

  private boolean isOperator(Token token) {
    String lower = lower(token);
    return NEGATIONS.contains(lower)
        || MODALS.contains(lower)
        || REFUSALS.contains(token.lemma())
        || REFUSALS.contains(lower);
  }

  private boolean isStop(Token token) {
    return token.pos().equals("PUNCT");
  }

  /** Whether the token stands outside the content. */
  private static boolean isFree(QuotationDraft draft, Token token) {
    return draft.content.stream().noneMatch(span -> span.overlaps(token.span()))
        && draft.quoted.stream().noneMatch(span -> span.overlaps(token.span()));
  }

  private String lower(Token token) {
    return article.text(token.span()).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() ? sentences.get(low) : null;
  }

  private static int indexAt(List<Token> tokens, int offset) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().end() <= offset) {
      i++;
    }
    return i;
  }
}
