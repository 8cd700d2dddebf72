/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotation;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.Sketches;

/** What all scenes of an article share. Belongs to one thread. */
final class Setting {

  private final SegmentedArticle article;
  private final List<Quotation> quotations;
  private final Sketches sketches;
  private final MentionIndex mentions;
  private final Map<String, Integer> quotationById = new HashMap<>();
  private final Map<Integer, List<Clause>> clauses = new HashMap<>();

  Setting(SegmentedArticle article, Quotations quotations, Mentions mentions) {
    this.article = article;
    this.quotations = quotations.quotations();
    this.sketches = Sketches.of(article, quotations);
    this.mentions = new MentionIndex(mentions);
    for (int i = 0; i < this.quotations.size(); i++) {
      quotationById.put(this.quotations.get(i).id(), i);
    }
  }

  Optional<Quotation> quotation(String id) {
    return Optional.ofNullable(quotationById.get(id)).map(quotations::get);
  }

  /** The verbs with subjects of a sentence; worked out when first asked for. */
  List<Clause> clauses(int sentence) {
    return clauses.computeIfAbsent(sentence, index -> Clause.of(sketch(index), mentions));
  }

  int sentences() {
    return sketches.all().size();
  }

  SegmentedArticle article() {
    return article;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  MentionIndex mentions() {
    return mentions;
  }

  Sketch sketchAt(int offset) {
    return sketches.all().get(sketches.indexAt(offset));
  }

  /** The sentence behind the one that the offset lies in. */
  Optional<Sketch> sketchBehind(int offset) {
    int next = sketches.indexAt(Math.max(0, offset - 1)) + 1;
    return next < sketches.all().size() ? Optional.of(sketches.all().get(next)) : Optional.empty();
  }

  Sketch sketch(int sentence) {
    return sketches.all().get(sentence);
  }

  int paragraphOf(int sentence) {
    return sketches.paragraph(sentence);
  }

  int sentenceAt(int offset) {
    return sketches.indexAt(offset);
  }

  /** The index of the paragraph around the offset. */
  int paragraphAt(int offset) {
    return sketches.paragraph(sketches.indexAt(offset));
  }

  /** "the headline", or the paragraph with its number as a reader counts. */
  String nameOf(int paragraph) {
    var paragraphs = article.paragraphs();
    if (paragraphs.get(paragraph).role() == BlockRole.HEADLINE) {
      return "the headline";
    }
    long before =
        paragraphs.subList(0, paragraph).stream()
            .filter(other -> other.role() == BlockRole.BODY)
            .count();
    return "paragraph " + (before + 1);
  }

  int paragraphBegin(int paragraph) {
    return article.paragraphs().get(paragraph).span().begin();
  }
}
