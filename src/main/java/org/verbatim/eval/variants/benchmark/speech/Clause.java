/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import java.util.List;
import java.util.Set;
import org.verbatim.text.Span;

/**
 * A sentence of speech, or the part of one that stands between the marks.
 *
 * @param terms its words and punctuation marks, at least one
 * @param first whether it begins the speech
 * @param last whether it ends the speech
 */
public record Clause(List<Term> terms, boolean first, boolean last) {

  private static final Set<String> DENIALS =
      Set.of(
          "not", "n't", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without",
          "nowhere", "cannot", "hardly", "barely");

  public Clause {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a word");
    }
  }

  public int size() {
    return terms.size();
  }

  public Term term(int index) {
    return terms.get(index);
  }

  /** Whether the index is one of a term, and that is one of the forms. */
  public boolean is(int index, Set<String> forms) {
    return index >= 0 && index < size() && term(index).is(forms);
  }

  public boolean is(int index, String form) {
    return is(index, Set.of(form));
  }

  public boolean hasPos(int index, String... tags) {
    return index >= 0 && index < size() && List.of(tags).contains(term(index).pos());
  }

  /** How many of its terms are words. */
  public long words() {
    return terms.stream().filter(Term::isWord).count();
  }

  public boolean has(Set<String> forms) {
    return terms.stream().anyMatch(term -> term.is(forms));
  }

  public long count(Set<String> forms) {
    return terms.stream().filter(term -> term.is(forms)).count();
  }

  public long denials() {
    return count(DENIALS);
  }

  public boolean isQuestion() {
    return term(size() - 1).is("?");
  }

  /** The index behind its last word: where its punctuation at the end begins. */
  public int wordsEnd() {
    int end = size();
    while (end > 0 && !term(end - 1).isWord()) {
      end--;
    }
    return end;
  }

  public Span span() {
    return span(0, size());
  }

  /** From the first to the last of the terms; empty in front of {@code from} if there are none. */
  public Span span(int from, int to) {
    if (from < to) {
      return new Span(term(from).begin(), term(to - 1).end());
    }
    int place = from < size() ? term(from).begin() : term(size() - 1).end();
    return new Span(place, place);
  }

  /** The terms from one place on with the blanks in front of them. */
  public Span withBlankBefore(int from, int to) {
    int begin = from == 0 ? term(0).begin() : term(from - 1).end();
    return new Span(begin, term(to - 1).end());
  }

  /** The terms from one place on with the blanks behind them. */
  public Span withBlankBehind(int from, int to) {
    int end = to < size() ? term(to).begin() : term(to - 1).end();
    return new Span(term(from).begin(), end);
  }
}
