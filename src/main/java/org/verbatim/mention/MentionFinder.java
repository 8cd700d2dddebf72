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
 * same article gives the same ids. May be shared between threads if its sources may. Linear in the
 * length of the article.
 */
public final class MentionFinder {

  private final Lexicon lexicon = Lexicon.SHIPPED;
  private final List<NameSource> sources;

  /** Tells names by the shipped lists. */
  public MentionFinder() {
    this(List.of());
  }

  /**
   * Tells names by other sources too.
   *
   * @param sources asked in order
   */
  public MentionFinder(List<NameSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Speakers come in the order of their first mention. */
  public Mentions find(SegmentedArticle article, Quotations quotations) {
    var evidence = sources.stream().map(source -> source.read(article)).toList();
    var reader = new PhraseReader(lexicon, new JoinedEvidence(lexicon, evidence));
    return new MentionCollector(lexicon, reader, article, quotations).collect();
  }
}
