/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Base;
import org.verbatim.model.BaseReason;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Comparison;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Rendition;
import org.verbatim.model.Severity;
import org.verbatim.model.Story;
import org.verbatim.model.Utterance;
import org.verbatim.model.VariantTable;
import org.verbatim.model.Witness;
import org.verbatim.text.Span;

/** Utterance records: JSON Lines, an utterance with its reports and their differences a line. */
public final class UtteranceRecords {

  private UtteranceRecords() {}

  /** One utterance of a story, with a line break. */
  public static String line(Story story, ComparedUtterance compared) {
    var utterance = compared.utterance();
    var line = Json.object();
    line.put("cluster", utterance.id());
    line.put("speaker", utterance.speaker().orElse(null));
    var reports = line.putArray("reports");
    utterance.renditions().forEach(rendition -> reports.add(report(story, rendition)));
    var pairs = line.putArray("pairs");
    compared.comparisons().forEach(comparison -> pairs.add(pair(comparison)));
    var findings = line.putArray("findings");
    compared.findings().forEach(finding -> findings.add(finding(finding)));
    var witnesses = line.putArray("witnesses");
    story.witnesses(utterance).forEach(witness -> witnesses.add(witness(witness)));
    utterance.base().ifPresent(base -> line.set("base", base(base)));
    line.put("confidence", Json.rounded(utterance.confidence()));
    line.put("decidedBy", utterance.decidedBy());
    line.put("story", story.id());
    return Json.line(line) + "\n";
  }

  private static ObjectNode report(Story story, Rendition rendition) {
    String text =
        story.articles().stream()
            .filter(article -> article.id().equals(rendition.article()))
            .map(AnnotatedArticle::text)
            .findFirst()
            .orElseThrow();
    var report = Json.object();
    report.put("doc", rendition.article());
    report.put("quotation", rendition.quotation().orElse(null));
    report.put("begin", rendition.span().begin());
    report.put("end", rendition.span().end());
    report.set("parts", Json.spans(rendition.parts()));
    report.put("quoted", rendition.quoted());
    report.put("text", QuoteRecords.words(text, rendition.parts()));
    return report;
  }

  private static ObjectNode pair(Comparison comparison) {
    var pair = Json.object();
    pair.put("a", comparison.a());
    pair.put("b", comparison.b());
    pair.put("severity", comparison.severity().label());
    var differences = pair.putArray("differences");
    for (var difference : comparison.differences()) {
      var added = differences.addObject();
      added.put("type", difference.type().label());
      added.set("a", Json.span(difference.a()));
      added.set("b", Json.span(difference.b()));
      added.put("marked", difference.marked());
      added.put("severity", difference.severity().label());
      added.put("confidence", Json.rounded(difference.confidence()));
      added.put("explanation", difference.explanation());
      added.put("decidedBy", difference.decidedBy());
    }
    return pair;
  }

  private static ObjectNode finding(Finding finding) {
    var added = Json.object();
    added.put("type", finding.type().label());
    added.put("report", finding.rendition());
    added.set("span", Json.span(finding.span()));
    added.put("severity", finding.severity().label());
    added.put("confidence", Json.rounded(finding.confidence()));
    added.put("decidedBy", finding.decidedBy());
    added.put("explanation", finding.explanation());
    return added;
  }

  private static ObjectNode witness(Witness witness) {
    var added = Json.object();
    var docs = added.putArray("docs");
    witness.articles().forEach(docs::add);
    added.put("kind", witness.kind().label());
    witness.agency().ifPresent(agency -> added.put("agency", agency));
    witness.origin().ifPresent(origin -> added.put("origin", origin));
    added.put("confidence", Json.rounded(witness.confidence()));
    added.put("decidedBy", witness.decidedBy());
    added.put("reason", witness.reason());
    return added;
  }

  private static ObjectNode base(Base base) {
    var added = Json.object();
    added.put("report", base.rendition());
    added.put("reason", base.reason().label());
    added.put("explanation", base.explanation());
    return added;
  }

  /**
   * Reads utterance records. The alignment is not in them, so their tables of variants are empty;
   * witnesses belong to a story and are passed over; a base may be missing.
   *
   * @throws BadRecordException if a line holds none; the message names file and line
   */
  public static List<ComparedUtterance> read(Path file) throws IOException {
    return RecordReader.read(file, UtteranceRecords::utterance);
  }

  private static ComparedUtterance utterance(Fields fields) {
    var renditions = fields.objects("reports", UtteranceRecords::rendition);
    return new ComparedUtterance(
        new Utterance(
            fields.text("cluster"),
            fields.optional("speaker"),
            renditions,
            fields.has("base")
                ? Optional.of(base(fields.object("base"), renditions.size()))
                : Optional.empty(),
            fields.optional("decidedBy").orElse(""),
            fields.number("confidence")),
        fields.objects("pairs", pair -> comparison(pair, renditions.size())),
        fields.objects("findings", finding -> finding(finding, renditions.size())),
        new VariantTable(List.of()));
  }

  private static Rendition rendition(Fields fields) {
    List<Span> parts = fields.spans("parts");
    if (parts.isEmpty()) {
      parts = List.of(new Span(fields.integer("begin"), fields.integer("end")));
    }
    return new Rendition(
        fields.text("doc"), fields.optional("quotation"), parts, fields.flag("quoted"));
  }

  private static Base base(Fields fields, int reports) {
    return new Base(
        index(fields, "report", reports),
        BaseReason.of(fields.text("reason")),
        fields.optional("explanation").orElse(""));
  }

  private static Comparison comparison(Fields fields, int reports) {
    return new Comparison(
        index(fields, "a", reports),
        index(fields, "b", reports),
        Severity.of(fields.text("severity")),
        fields.objects("differences", UtteranceRecords::difference));
  }

  private static int index(Fields fields, String name, int reports) {
    int index = fields.integer(name);
    if (index < 0 || index >= reports) {
      throw new IllegalArgumentException(
          "'" + name + "' is " + index + ", but there are " + reports + " reports (from 0)");
    }
    return index;
  }

  private static Difference difference(Fields fields) {
    return new Difference(
        DifferenceType.of(fields.text("type")),
        fields.span("a"),
        fields.span("b"),
        fields.flag("marked"),
        Severity.of(fields.text("severity")),
        fields.optional("decidedBy").orElse(""),
        fields.number("confidence"),
        fields.optional("explanation").orElse(""));
  }

  private static Finding finding(Fields fields, int reports) {
    return new Finding(
        DifferenceType.of(fields.text("type")),
        index(fields, "report", reports),
        fields.span("span"),
        Severity.of(fields.text("severity")),
        fields.optional("decidedBy").orElse(""),
        fields.number("confidence"),
        fields.optional("explanation").orElse(""));
  }
}
