/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.text.Span;

/**
 * Words of one quotation between two marks.
 *
 * @param quotation the quotation
 * @param span the words, without the marks
 * @param terms its words and punctuation marks
 * @param paragraph the index of its paragraph
 * @param alone whether there is no other speech in the paragraph
 */
public record Speech(
    Quotation quotation, Span span, List<Term> terms, int paragraph, boolean alone) {

  private static final int FEWEST_WORDS = 5;

  public Speech {
    Objects.requireNonNull(quotation);
    Objects.requireNonNull(span);
    terms = List.copyOf(terms);
  }

  /** Whether it is printed as speech of its own, not as a piece of the reporter's sentence. */
  public boolean isDirect() {
    return quotation.kind() == QuotationKind.DIRECT;
  }

  /** Whether it is long enough to be altered, and has no marks and brackets inside. */
  public boolean isPlain() {
    return words() >= FEWEST_WORDS
        && terms.stream()
            .noneMatch(term -> term.text().matches("[\"“”‘«»\\[\\](){}*…–—/]+|\\.\\.+|--+"));
  }

  public long words() {
    return terms.stream().filter(Term::isWord).count();
  }

  /** Whether it begins like a sentence. */
  public boolean isSentence() {
    return isDirect() && !terms.isEmpty() && terms.get(0).isCapital();
  }

  /** Its sentences. */
  public List<Clause> clauses() {
    var clauses = new ArrayList<Clause>();
    int from = 0;
    for (int i = 0; i < terms.size(); i++) {
      boolean end = i + 1 == terms.size() || terms.get(i).isStop() && terms.get(i + 1).isCapital();
      if (end) {
        clauses.add(new Clause(terms.subList(from, i + 1), from == 0, i + 1 == terms.size()));
        from = i + 1;
      }
    }
    return clauses;
  }
}
