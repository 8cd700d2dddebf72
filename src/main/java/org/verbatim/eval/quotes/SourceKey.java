/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.text.Span;

/**
 * Judges sources that an article's quotations might have, as {@link QuoteScorer} does: for a
 * trainer, which asks about many.
 */
public final class SourceKey {

  private static final ScoredRecord NO_SPEECH =
      new ScoredRecord(
          "",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          OptionalDouble.empty(),
          false);

  private final Sources sources;
  private final Map<String, List<ScoredRecord>> goldByQuotation = new HashMap<>();

  /** The part of a mark that is no speech which a quotation must cover to stand for it. */
  private static final double NEARLY_ALL = 0.8;

  /**
   * Matches the quotations of the article with what is known of its document.
   *
   * @param gold its gold records
   * @param unattributed marks in it that are no speech: a quotation of one has no right source
   */
  public SourceKey(
      AnnotatedArticle article, List<ScoredRecord> gold, List<JudgedMark> unattributed) {
    var document = new ScoredDocument(article.id(), article.text());
    this.sources = new Sources(document.words());
    var pieces = new Pieces(article.text());
    var marked = pieces.ofGold(gold);
    var found = pieces.ofSystem(ScoredRecord.of(article));
    BestFirstMatching.match(marked, found)
        .forEach((left, right) -> add(found.get(right).record(), marked.get(left).record()));
    for (var piece : found) {
      boolean speech = goldByQuotation.containsKey(piece.record().id().orElseThrow());
      if (!speech && unattributed.stream().anyMatch(mark -> isOf(mark, piece.span()))) {
        add(piece.record(), NO_SPEECH);
      }
    }
  }

  private static boolean isOf(JudgedMark mark, Span piece) {
    var span = Span.hull(mark.content());
    int shared = Math.min(span.end(), piece.end()) - Math.max(span.begin(), piece.begin());
    return shared >= NEARLY_ALL * span.length() && shared >= NEARLY_ALL * piece.length();
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
