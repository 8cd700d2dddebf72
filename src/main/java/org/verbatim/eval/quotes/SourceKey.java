/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.text.Span;

/**
 * Judges sources that an article's quotations might have, as {@link QuoteScorer} does: for a
 * trainer, which asks about many.
 */
public final class SourceKey {

  private final Sources sources;
  private final Map<String, List<ScoredRecord>> goldByQuotation = new HashMap<>();

  /** Matches the quotations of the article with the gold records of its document. */
  public SourceKey(AnnotatedArticle article, List<ScoredRecord> gold) {
    var document = new ScoredDocument(article.id(), article.text());
    this.sources = new Sources(document.words());
    var pieces = new Pieces(article.text());
    var marked = pieces.ofGold(gold);
    var found = pieces.ofSystem(ScoredRecord.of(article));
    BestFirstMatching.match(marked, found)
        .forEach((left, right) -> add(found.get(right).record(), marked.get(left).record()));
  }

  private void add(ScoredRecord found, ScoredRecord gold) {
    goldByQuotation.computeIfAbsent(found.id().orElseThrow(), id -> new ArrayList<>()).add(gold);
  }

  /** Whether the words are speech inside speech, where gold may name the outer speaker. */
  public boolean isNested(String quotation) {
    return goldByQuotation.getOrDefault(quotation, List.of()).stream()
        .anyMatch(ScoredRecord::innerCue);
  }

  /**
   * For each gold record that the quotation was matched with, whether the source is right; empty if
   * there is none.
   */
  public List<Boolean> verdicts(String quotation, List<Span> source) {
    return goldByQuotation.getOrDefault(quotation, List.of()).stream()
        .map(gold -> sources.verdict(gold.source(), source) == Sources.Verdict.RIGHT)
        .toList();
  }
}
