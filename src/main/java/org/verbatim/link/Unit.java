/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.List;
import java.util.Optional;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Quotation;
import org.verbatim.model.Rendition;
import org.verbatim.model.Speaker;
import org.verbatim.syntax.Question;
import org.verbatim.text.Span;
import org.verbatim.text.Word;

/**
 * A quotation or a part of one that may be somebody else's quotation too.
 *
 * @param article the article it stands in
 * @param quotation the quotation that it is a part of; empty for words between marks that nobody is
 *     read to say
 * @param parts where it stands; several spans where the writer breaks into a sentence
 * @param speech whether it was found to be speech; else it stands between marks of another kind
 * @param quoted whether it stands between marks
 * @param spoken whether it gives the words as spoken: between marks, or in a transcript
 * @param words its words
 */
record Unit(
    AnnotatedArticle article,
    Optional<Quotation> quotation,
    List<Span> parts,
    boolean speech,
    boolean quoted,
    boolean spoken,
    List<Word> words) {

  private static final int FEW = 3; // words of a bare answer

  Unit {
    parts = List.copyOf(parts);
    words = List.copyOf(words);
  }

  Optional<Speaker> speaker() {
    return quotation.flatMap(article::speaker);
  }

  /** What was asked, where it is a bare answer: "Yes". */
  Optional<Question> question() {
    return quoted && words.size() <= FEW && parts.size() == 1
        ? Question.of(article.text(), parts.get(0))
        : Optional.empty();
  }

  Span span() {
    return Span.hull(parts);
  }

  Rendition rendition() {
    return new Rendition(article.id(), quotation.map(Quotation::id), parts, quoted);
  }
}
