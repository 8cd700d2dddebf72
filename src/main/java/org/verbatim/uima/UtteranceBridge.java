/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.verbatim.model.Base;
import org.verbatim.model.BaseReason;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Comparison;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Rendition;
import org.verbatim.model.Severity;
import org.verbatim.model.Utterance;
import org.verbatim.model.VariantTable;
import org.verbatim.text.Span;
import org.verbatim.type.AlignedWord;
import org.verbatim.type.Article;
import org.verbatim.type.DifferingSpan;
import org.verbatim.type.RenditionPart;
import org.verbatim.type.VariantColumn;

/** Utterances and what was found by comparing their renditions. */
final class UtteranceBridge {

  private final JCas base;
  private final Map<String, JCas> views = new HashMap<>();
  private final Map<String, Map<String, org.verbatim.type.Quotation>> quotations = new HashMap<>();

  UtteranceBridge(JCas base, List<JCas> sources) {
    this.base = base;
    for (var source : sources) {
      var other = views.put(articleId(source), source);
      if (other != null) {
        throw new IllegalStateException(
            "views "
                + other.getViewName()
                + " and "
                + source.getViewName()
                + " both hold article "
                + articleId(source)
                + "; give each Article an articleId of its own");
      }
    }
  }

  private static String articleId(JCas view) {
    return view.getIndexedFSs(Article.class).stream()
        .map(Article::getArticleId)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "view "
                        + view.getViewName()
                        + " has no Article; run the article pipeline before linking"));
  }

  private JCas view(String article) {
    var view = views.get(article);
    if (view == null) {
      throw new IllegalArgumentException("the story has no article " + article);
    }
    return view;
  }

  void addUtterances(List<Utterance> utterances) {
    List<org.verbatim.type.Utterance> all = new ArrayList<>();
    for (var utterance : utterances) {
      var added = new org.verbatim.type.Utterance(base);
      added.setUtteranceId(utterance.id());
      added.setSpeaker(utterance.speaker().orElse(null));
      added.setRenditions(
          CasBridge.array(base, utterance.renditions().stream().map(this::add).toList()));
      utterance.base().ifPresent(found -> added.setBase(add(found, added)));
      added.setDecidedBy(utterance.decidedBy());
      added.setConfidence(utterance.confidence());
      added.addToIndexes();
      all.add(added);
    }
    var story = new org.verbatim.type.Story(base);
    story.setUtterances(CasBridge.array(base, all));
    story.addToIndexes();
  }

  private org.verbatim.type.Rendition add(Rendition rendition) {
    var view = view(rendition.article());
    var added = new org.verbatim.type.Rendition(base);
    added.setQuotation(rendition.quotation().map(id -> quotation(rendition, id)).orElse(null));
    List<RenditionPart> parts = new ArrayList<>();
    for (var span : rendition.parts()) {
      var part = new RenditionPart(view, span.begin(), span.end());
      part.setRendition(added);
      part.addToIndexes();
      parts.add(part);
    }
    added.setParts(CasBridge.array(base, parts));
    added.setQuoted(rendition.quoted());
    added.addToIndexes();
    return added;
  }

  private org.verbatim.type.Base add(Base found, org.verbatim.type.Utterance utterance) {
    var added = new org.verbatim.type.Base(base);
    added.setRendition(utterance.getRenditions(found.rendition()));
    added.setReason(found.reason().label());
    added.setExplanation(found.explanation());
    added.addToIndexes();
    return added;
  }

  private org.verbatim.type.Quotation quotation(Rendition rendition, String quotationId) {
    var ofArticle =
        quotations.computeIfAbsent(
            rendition.article(),
            id -> {
              Map<String, org.verbatim.type.Quotation> byId = new HashMap<>();
              QuotationBridge.all(view(id))
                  .forEach(quotation -> byId.put(quotation.getQuotationId(), quotation));
              return byId;
            });
    var found = ofArticle.get(quotationId);
    if (found == null) {
      throw new IllegalArgumentException(
          "article " + rendition.article() + " has no quotation " + quotationId);
    }
    return found;
  }

  void addComparisons(org.verbatim.type.Utterance utterance, ComparedUtterance compared) {
    var renditions = CasBridge.list(utterance.getRenditions());
    List<org.verbatim.type.Comparison> comparisons = new ArrayList<>();
    for (var comparison : compared.comparisons()) {
      var added = new org.verbatim.type.Comparison(base);
      var first = renditions.get(comparison.a());
      var second = renditions.get(comparison.b());
      added.setFirst(first);
      added.setSecond(second);
      added.setSeverity(comparison.severity().label());
      added.setDifferences(
          CasBridge.array(
              base,
              comparison.differences().stream()
                  .map(difference -> add(difference, viewOf(first), viewOf(second)))
                  .toList()));
      added.addToIndexes();
      comparisons.add(added);
    }
    utterance.setComparisons(CasBridge.array(base, comparisons));
    utterance.setFindings(
        CasBridge.array(
            base,
            compared.findings().stream()
                .map(finding -> add(finding, renditions.get(finding.rendition())))
                .toList()));
    utterance.setColumns(
        CasBridge.array(
            base,
            compared.variants().columns().stream()
                .map(column -> add(column, renditions))
                .toList()));
  }

  private static JCas viewOf(org.verbatim.type.Rendition rendition) {
    return rendition.getParts(0).getJCas();
  }

  private org.verbatim.type.Difference add(Difference difference, JCas first, JCas second) {
    var added = new org.verbatim.type.Difference(base);
    added.setKind(difference.type().label());
    added.setFirst(span(added, difference.a(), first));
    added.setSecond(span(added, difference.b(), second));
    added.setMarked(difference.marked());
    added.setSeverity(difference.severity().label());
    added.setDecidedBy(difference.decidedBy());
    added.setConfidence(difference.confidence());
    added.setExplanation(difference.explanation());
    added.addToIndexes();
    return added;
  }

  private static DifferingSpan span(org.verbatim.type.Difference difference, Span span, JCas view) {
    var added = new DifferingSpan(view, span.begin(), span.end());
    added.setDifference(difference);
    added.addToIndexes();
    return added;
  }

  private org.verbatim.type.Finding add(Finding finding, org.verbatim.type.Rendition rendition) {
    var added = new org.verbatim.type.Finding(base);
    added.setKind(finding.type().label());
    added.setRendition(rendition);
    var span = new DifferingSpan(viewOf(rendition), finding.span().begin(), finding.span().end());
    span.setFinding(added);
    span.addToIndexes();
    added.setSpan(span);
    added.setSeverity(finding.severity().label());
    added.setDecidedBy(finding.decidedBy());
    added.setConfidence(finding.confidence());
    added.setExplanation(finding.explanation());
    added.addToIndexes();
    return added;
  }

  private VariantColumn add(
      VariantTable.Column column, List<org.verbatim.type.Rendition> renditions) {
    var added = new VariantColumn(base);
    List<AlignedWord> cells = new ArrayList<>();
    for (int i = 0; i < column.cells().size(); i++) {
      var view = viewOf(renditions.get(i));
      cells.add(
          column
              .cells()
              .get(i)
              .map(span -> new AlignedWord(view, span.begin(), span.end()))
              .orElse(null));
    }
    added.setCells(CasBridge.array(base, cells));
    added.setDiffers(column.differs());
    return added;
  }

  static void remove(org.verbatim.type.Utterance utterance) {
    for (var rendition : CasBridge.list(utterance.getRenditions())) {
      CasBridge.list(rendition.getParts()).forEach(RenditionPart::removeFromIndexes);
      rendition.removeFromIndexes();
    }
    if (utterance.getBase() != null) {
      utterance.getBase().removeFromIndexes();
    }
    utterance.removeFromIndexes();
  }

  static Utterance utterance(org.verbatim.type.Utterance utterance) {
    var renditions = CasBridge.list(utterance.getRenditions());
    return new Utterance(
        utterance.getUtteranceId(),
        Optional.ofNullable(utterance.getSpeaker()),
        renditions.stream().map(UtteranceBridge::rendition).toList(),
        Optional.ofNullable(utterance.getBase())
            .map(
                found ->
                    new Base(
                        renditions.indexOf(found.getRendition()),
                        BaseReason.of(found.getReason()),
                        found.getExplanation())),
        utterance.getDecidedBy(),
        utterance.getConfidence());
  }

  private static Rendition rendition(org.verbatim.type.Rendition rendition) {
    return new Rendition(
        articleId(viewOf(rendition)),
        Optional.ofNullable(rendition.getQuotation())
            .map(org.verbatim.type.Quotation::getQuotationId),
        CasBridge.list(rendition.getParts()).stream().map(CasBridge::span).toList(),
        rendition.getQuoted());
  }

  static ComparedUtterance compared(org.verbatim.type.Utterance utterance) {
    var renditions = CasBridge.list(utterance.getRenditions());
    return new ComparedUtterance(
        utterance(utterance),
        CasBridge.list(utterance.getComparisons()).stream()
            .map(
                comparison ->
                    new Comparison(
                        renditions.indexOf(comparison.getFirst()),
                        renditions.indexOf(comparison.getSecond()),
                        Severity.of(comparison.getSeverity()),
                        CasBridge.list(comparison.getDifferences()).stream()
                            .map(UtteranceBridge::difference)
                            .toList()))
            .toList(),
        CasBridge.list(utterance.getFindings()).stream()
            .map(
                finding ->
                    new Finding(
                        DifferenceType.of(finding.getKind()),
                        renditions.indexOf(finding.getRendition()),
                        CasBridge.span(finding.getSpan()),
                        Severity.of(finding.getSeverity()),
                        finding.getDecidedBy(),
                        finding.getConfidence(),
                        finding.getExplanation()))
            .toList(),
        new VariantTable(
            CasBridge.list(utterance.getColumns()).stream()
                .map(
                    column ->
                        new VariantTable.Column(cells(column.getCells()), column.getDiffers()))
                .toList()));
  }

  private static Difference difference(org.verbatim.type.Difference difference) {
    return new Difference(
        DifferenceType.of(difference.getKind()),
        CasBridge.span(difference.getFirst()),
        CasBridge.span(difference.getSecond()),
        difference.getMarked(),
        Severity.of(difference.getSeverity()),
        difference.getDecidedBy(),
        difference.getConfidence(),
        difference.getExplanation());
  }

  private static List<Optional<Span>> cells(FSArray<AlignedWord> cells) {
    List<Optional<Span>> spans = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      AlignedWord word = cells.get(i);
      spans.add(Optional.ofNullable(word).map(CasBridge::span));
    }
    return spans;
  }
}
