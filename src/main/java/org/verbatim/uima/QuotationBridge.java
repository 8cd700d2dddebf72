/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.verbatim.model.Attitude;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.Insertion;
import org.verbatim.model.InsertionKind;
import org.verbatim.model.MarkUse;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.QuotationMark;
import org.verbatim.model.Quotations;
import org.verbatim.text.Span;
import org.verbatim.type.ContentSpan;
import org.verbatim.type.FrameSpan;
import org.verbatim.type.QuotedSpan;
import org.verbatim.type.SourceSpan;

/** Quotations and quotation marks. */
final class QuotationBridge {

  private QuotationBridge() {}

  static void add(JCas view, Quotations quotations) {
    Map<String, org.verbatim.type.Quotation> added = new HashMap<>();
    for (var quotation : quotations.quotations()) {
      added.put(quotation.id(), add(view, quotation));
    }
    for (var quotation : quotations.quotations()) {
      quotation
          .parent()
          .ifPresent(
              parent -> added.get(quotation.id()).setParent(known(added, parent, quotation.id())));
    }
    for (var mark : quotations.marks()) {
      var seen = new org.verbatim.type.QuotationMark(view, mark.span().begin(), mark.span().end());
      seen.setUse(mark.use().label());
      seen.setReason(mark.reason());
      seen.addToIndexes();
    }
  }

  private static org.verbatim.type.Quotation known(
      Map<String, org.verbatim.type.Quotation> all, String parent, String child) {
    var found = all.get(parent);
    if (found == null) {
      throw new IllegalArgumentException(child + ": its parent " + parent + " does not exist");
    }
    return found;
  }

  private static org.verbatim.type.Quotation add(JCas view, Quotation quotation) {
    var hull = quotation.span();
    var added = new org.verbatim.type.Quotation(view, hull.begin(), hull.end());
    added.setQuotationId(quotation.id());
    added.setKind(quotation.kind().label());
    added.setDecidedBy(quotation.decidedBy());
    added.setConfidence(quotation.confidence());
    List<ContentSpan> content = new ArrayList<>();
    for (var span : quotation.content()) {
      var piece = new ContentSpan(view, span.begin(), span.end());
      piece.setQuotation(added);
      content.add(indexed(piece));
    }
    added.setContent(CasBridge.array(view, content));
    List<QuotedSpan> quoted = new ArrayList<>();
    for (var span : quotation.quoted()) {
      var piece = new QuotedSpan(view, span.begin(), span.end());
      piece.setQuotation(added);
      quoted.add(indexed(piece));
    }
    added.setQuoted(CasBridge.array(view, quoted));
    List<SourceSpan> source = new ArrayList<>();
    for (var span : quotation.source()) {
      var piece = new SourceSpan(view, span.begin(), span.end());
      piece.setQuotation(added);
      source.add(indexed(piece));
    }
    added.setSource(CasBridge.array(view, source));
    List<FrameSpan> frame = new ArrayList<>();
    for (var span : quotation.frame()) {
      var piece = new FrameSpan(view, span.begin(), span.end());
      piece.setQuotation(added);
      frame.add(indexed(piece));
    }
    added.setFrame(CasBridge.array(view, frame));
    added.setAttitude(quotation.attitude().label());
    added.setCues(
        CasBridge.array(view, quotation.cues().stream().map(cue -> cue(view, cue)).toList()));
    added.setInsertions(
        CasBridge.array(
            view, quotation.insertions().stream().map(words -> insertion(view, words)).toList()));
    return indexed(added);
  }

  private static org.verbatim.type.Cue cue(JCas view, Cue cue) {
    var added = new org.verbatim.type.Cue(view, cue.span().begin(), cue.span().end());
    added.setKind(cue.kind().label());
    added.setLemma(cue.lemma());
    return indexed(added);
  }

  private static org.verbatim.type.Insertion insertion(JCas view, Insertion insertion) {
    var span = insertion.span();
    var added = new org.verbatim.type.Insertion(view, span.begin(), span.end());
    added.setKind(insertion.kind().label());
    return indexed(added);
  }

  private static <T extends Annotation> T indexed(T annotation) {
    annotation.addToIndexes();
    return annotation;
  }

  static Quotations quotations(JCas view) {
    return new Quotations(
        all(view).stream().map(QuotationBridge::quotation).toList(),
        view.getAnnotationIndex(org.verbatim.type.QuotationMark.class).stream()
            .map(
                mark ->
                    new QuotationMark(
                        CasBridge.span(mark), MarkUse.of(mark.getUse()), mark.getReason()))
            .toList());
  }

  /** In the order of their ids, which is that of the text. */
  static List<org.verbatim.type.Quotation> all(JCas view) {
    return view.getAnnotationIndex(org.verbatim.type.Quotation.class).stream()
        .sorted(Numbered.by(org.verbatim.type.Quotation::getQuotationId))
        .toList();
  }

  private static Quotation quotation(org.verbatim.type.Quotation quotation) {
    return new Quotation(
        quotation.getQuotationId(),
        QuotationKind.of(quotation.getKind()),
        spans(quotation.getContent()),
        spans(quotation.getQuoted()),
        CasBridge.list(quotation.getCues()).stream()
            .map(cue -> new Cue(CasBridge.span(cue), CueKind.of(cue.getKind()), cue.getLemma()))
            .toList(),
        spans(quotation.getSource()),
        spans(quotation.getFrame()),
        Attitude.of(quotation.getAttitude()),
        CasBridge.list(quotation.getInsertions()).stream()
            .map(words -> new Insertion(CasBridge.span(words), InsertionKind.of(words.getKind())))
            .toList(),
        Optional.ofNullable(quotation.getParent()).map(org.verbatim.type.Quotation::getQuotationId),
        quotation.getDecidedBy(),
        quotation.getConfidence());
  }

  private static List<Span> spans(FSArray<? extends Annotation> array) {
    return CasBridge.list(array).stream().map(CasBridge::span).toList();
  }
}
