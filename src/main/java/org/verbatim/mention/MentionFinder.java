/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.List;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;

/**
 * Finds the mentions and speakers of an article: names, titles, descriptions, pronouns, and every
 * noun phrase that is the subject of a cue.
 *
 * <p>Mentions come in text order; one may lie inside another ("Trump" in "aides to Trump"). The
 * same article gives the same ids. Immutable; may be shared between threads. Linear in the length
 * of the article.
 */
public final class MentionFinder {

  private final Lexicon lexicon = Lexicon.SHIPPED;
  private final PhraseReader reader;

  /** Tells names by the shipped lists. */
  public MentionFinder() {
    this(List.of());
  }

  /**
   * Tells names by other evidence first.
   *
   * @param evidence asked in order, before the shipped lists
   */
  public MentionFinder(List<NameEvidence> evidence) {
    var all = new java.util.ArrayList<>(evidence);
    all.add(new ListEvidence(lexicon));
    reader = new PhraseReader(lexicon, all);
  }

  /** Speakers come in the order of their first mention. */
  public Mentions find(SegmentedArticle article, Quotations quotations) {
    return new MentionCollector(lexicon, reader, article, quotations).collect();
  }
}
