/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Attitude;
import org.verbatim.model.Attribution;
import org.verbatim.model.Cue;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.text.Span;

/** Quote records: JSON Lines, a quotation a line. */
public final class QuoteRecords {

  private QuoteRecords() {}

  /** The quotations of an article in text order. */
  public static List<QuoteRecord> of(AnnotatedArticle article) {
    return article.quotations().stream().map(quotation -> of(article, quotation)).toList();
  }

  private static QuoteRecord of(AnnotatedArticle article, Quotation quotation) {
    var attribution = article.attribution(quotation);
    var speaker = article.speaker(quotation);
    return new QuoteRecord(
        article.id(),
        Optional.of(quotation.id()),
        Optional.of(quotation.kind()),
        quotation.content(),
        quotation.quoted(),
        quotation.cues().stream().map(Cue::span).toList(),
        article.source(quotation),
        speaker.map(Speaker::name),
        speaker.map(Speaker::kind).orElse(SpeakerKind.UNKNOWN),
        speaker.map(Speaker::anonymous).orElse(false),
        quotation.parent(),
        words(article.text(), quotation.content()),
        attribution.map(Attribution::confidence).orElse(quotation.confidence()),
        attribution.map(Attribution::decidedBy).orElse(quotation.decidedBy()),
        attribution.map(Attribution::explanation).orElse(""),
        quotation.frame(),
        Optional.of(quotation.attitude()),
        quotation.decidedBy());
  }

  static String words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }

  /** The quotations of an article, a line each. */
  public static String lines(AnnotatedArticle article) {
    return of(article).stream()
        .map(quotation -> line(quotation) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(QuoteRecord quotation) {
    var line = Json.object();
    line.put("doc", quotation.doc());
    line.put("id", quotation.id().orElse(null));
    line.put("kind", quotation.kind().map(QuotationKind::label).orElse(null));
    line.set("content", Json.spans(quotation.content()));
    line.set("quoted", Json.spans(quotation.quoted()));
    line.set("cue", Json.spans(quotation.cue()));
    line.set("source", Json.spans(quotation.source()));
    line.put("speaker", quotation.speaker().orElse(null));
    line.put("speakerKind", quotation.speakerKind().label());
    line.put("anonymous", quotation.anonymous());
    line.put("parent", quotation.parent().orElse(null));
    line.put("text", quotation.text());
    line.put("confidence", Json.rounded(quotation.confidence()));
    line.put("decidedBy", quotation.decidedBy());
    line.put("explanation", quotation.explanation());
    line.set("frame", Json.spans(quotation.frame()));
    line.put("attitude", quotation.attitude().map(Attitude::label).orElse(null));
    line.put("foundBy", quotation.foundBy());
    return Json.line(line);
  }

  /**
   * Reads quote records, ours or gold.
   *
   * @throws BadRecordException if a line holds none; the message names file and line
   */
  public static List<QuoteRecord> read(Path file) throws IOException {
    return RecordReader.read(file, QuoteRecords::record);
  }

  private static QuoteRecord record(Fields fields) {
    return new QuoteRecord(
        fields.text("doc"),
        fields.optional("id"),
        fields.optional("kind").map(QuotationKind::of),
        fields.spans("content"),
        fields.spans("quoted"),
        fields.spans("cue"),
        fields.spans("source"),
        fields.optional("speaker"),
        fields.optional("speakerKind").map(SpeakerKind::of).orElse(SpeakerKind.UNKNOWN),
        fields.flag("anonymous"),
        fields.optional("parent"),
        fields.optional("text").orElse(""),
        fields.number("confidence"),
        fields.optional("decidedBy").orElse(""),
        fields.optional("explanation").orElse(""),
        fields.spans("frame"),
        fields.optional("attitude").map(Attitude::of),
        fields.optional("foundBy").orElse(""));
  }
}
