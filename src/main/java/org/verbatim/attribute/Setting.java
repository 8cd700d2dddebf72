/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.List;
import java.util.Optional;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotation;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.Sketches;

/** What all scenes of an article share. Immutable. */
final class Setting {

  private final SegmentedArticle article;
  private final List<Quotation> quotations;
  private final Sketches sketches;
  private final MentionIndex mentions;

  Setting(SegmentedArticle article, Quotations quotations, Mentions mentions) {
    this.article = article;
    this.quotations = quotations.quotations();
    this.sketches = Sketches.of(article, quotations);
    this.mentions = new MentionIndex(mentions);
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

  int paragraphBegin(int paragraph) {
    return article.paragraphs().get(paragraph).span().begin();
  }
}
