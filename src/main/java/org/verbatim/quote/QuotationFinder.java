/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbatim.model.Attitude;
import org.verbatim.model.Insertion;
import org.verbatim.model.MarkUse;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.QuotationMark;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.text.Span;

/**
 * Finds the quotations of an article.
 *
 * <p>The way of the data: a scanner finds the marks of each paragraph and tells them from
 * apostrophes; a stack pairs them; what stands around the pairs is cut into frames, the sentences
 * of the writer; in these, reporting words are joined to what they report; from both, quotations
 * are made, and each mark is explained.
 *
 * <p>Quotations come in text order and overlap only where one stands inside another. Immutable and
 * safe for several threads.
 */
public final class QuotationFinder {

  private final ReportingWords words = ReportingWords.shipped();
  private final CueWords cueWords = new CueWords(words);
  private final Optional<RelationReader> reader;

  /** Finds by rules alone. */
  public QuotationFinder() {
    reader = Optional.empty();
  }

  /**
   * Finds speech between marks by rules, and what is said without by a reader, which also tells how
   * far the reported clause around marks goes.
   */
  public QuotationFinder(RelationReader reader) {
    this.reader = Optional.of(reader);
  }

  /** All quotations of the article and every quotation mark in it, explained or not. */
  public Quotations find(SegmentedArticle article) {
    var pairing = MarkPairer.pair(article.text(), article.paragraphs());
    var byRules = new SpeechFinder(article, pairing.pairs(), words).find();
    var found = reader.map(reading -> join(article, byRules, reading)).orElse(byRules);
    Map<QuotationDraft, String> ids = new HashMap<>();
    for (var draft : found.drafts()) {
      ids.put(draft, "q" + (ids.size() + 1));
    }
    var nesting = Nesting.of(found.drafts());
    var insertions = new InsertionFinder(article.text());
    var operators = new OperatorFinder(article);
    List<Quotation> quotations = new ArrayList<>();
    for (var draft : found.drafts()) {
      List<Span> quoted = draft.quoted.stream().sorted().toList();
      List<Insertion> inserted = new ArrayList<>();
      quoted.forEach(span -> inserted.addAll(insertions.find(span)));
      Optional<String> parent =
          around(draft, pairing.pairs(), found)
              .or(() -> Optional.ofNullable(nesting.get(draft)))
              .map(ids::get);
      quotations.add(
          new Quotation(
              ids.get(draft),
              quoted.isEmpty() ? QuotationKind.INDIRECT : draft.kind,
              draft.content.stream().sorted().toList(),
              quoted,
              draft.cues,
              draft.source,
              operators.find(draft),
              attitude(draft),
              inserted,
              parent,
              draft.rule.label(),
              draft.confidence > 0 ? draft.confidence : draft.rule.confidence(!quoted.isEmpty())));
    }
    return new Quotations(quotations, marks(pairing, found, ids));
  }

  /** Words between marks that nothing introduces are taken to be said. */
  private Attitude attitude(QuotationDraft draft) {
    return draft.cues.stream().findFirst().map(cueWords::attitude).orElse(Attitude.SAID);
  }

  private SpeechFinder.Found join(
      SegmentedArticle article, SpeechFinder.Found found, RelationReader reading) {
    List<Span> quoted =
        found.drafts().stream().flatMap(draft -> draft.quoted.stream()).sorted().toList();
    var joiner = new RelationJoiner(article, cueWords);
    return joiner.join(found, reading.read(article, quoted));
  }

  /** The speech that a quotation stands in; marks between the two that are no speech are passed. */
  private static Optional<QuotationDraft> around(
      QuotationDraft draft, List<MarkPair> pairs, SpeechFinder.Found found) {
    int pair = draft.inside;
    while (pair >= 0 && !found.draftOf().containsKey(pair)) {
      pair = pairs.get(pair).parent();
    }
    return Optional.ofNullable(found.draftOf().get(pair));
  }

  private static List<QuotationMark> marks(
      MarkPairer.Pairing pairing, SpeechFinder.Found found, Map<QuotationDraft, String> ids) {
    List<QuotationMark> marks = new ArrayList<>(pairing.left());
    for (int i = 0; i < pairing.pairs().size(); i++) {
      MarkPair pair = pairing.pairs().get(i);
      QuotationDraft draft = found.draftOf().get(i);
      if (draft != null) {
        marks.add(new QuotationMark(pair.open().span(), MarkUse.SPEECH, "opens " + ids.get(draft)));
        pair.close()
            .ifPresent(
                mark ->
                    marks.add(
                        new QuotationMark(
                            mark.span(), MarkUse.SPEECH, "closes " + ids.get(draft))));
      } else {
        String reason = found.noSpeech().get(i);
        MarkUse use = reason == null ? MarkUse.UNEXPLAINED : MarkUse.NO_SPEECH;
        String why = reason == null ? "no rule explains it" : reason;
        marks.add(new QuotationMark(pair.open().span(), use, why));
        pair.close().ifPresent(mark -> marks.add(new QuotationMark(mark.span(), use, why)));
      }
    }
    marks.sort(Comparator.comparing(QuotationMark::span));
    return marks;
  }
}
