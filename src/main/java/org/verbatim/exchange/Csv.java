/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.QuotationKind;
import org.verbatim.text.Span;

/**
 * A table after RFC 4180, a quotation a row. A cell that a spreadsheet would take for a formula
 * gets an apostrophe in front: articles are written by strangers.
 */
public final class Csv implements ArticleFormat {

  private static final List<String> HEAD =
      List.of(
          "article",
          "outlet",
          "published",
          "id",
          "kind",
          "speaker",
          "speakerKind",
          "anonymous",
          "text",
          "begin",
          "end",
          "cue",
          "source",
          "parent",
          "confidence",
          "decidedBy",
          "explanation");

  @Override
  public Map<String, String> files(AnnotatedArticle article) {
    var table = new StringBuilder();
    append(table, HEAD);
    QuoteRecords.of(article).forEach(quotation -> append(table, row(article, quotation)));
    return Map.of(".csv", table.toString());
  }

  private static List<String> row(AnnotatedArticle article, QuoteRecord quotation) {
    var metadata = article.article().metadata();
    var hull = Span.hull(quotation.content());
    List<String> row = new ArrayList<>();
    row.add(quotation.doc());
    row.add(metadata.outlet().orElse(""));
    row.add(metadata.published().orElse(""));
    row.add(quotation.id().orElse(""));
    row.add(quotation.kind().map(QuotationKind::label).orElse(""));
    row.add(quotation.speaker().orElse(""));
    row.add(quotation.speakerKind().label());
    row.add(Boolean.toString(quotation.anonymous()));
    row.add(quotation.text());
    row.add(Integer.toString(hull.begin()));
    row.add(Integer.toString(hull.end()));
    row.add(QuoteRecords.words(article.text(), quotation.cue()));
    row.add(QuoteRecords.words(article.text(), quotation.source()));
    row.add(quotation.parent().orElse(""));
    row.add(Double.toString(Json.rounded(quotation.confidence())));
    row.add(quotation.decidedBy());
    row.add(quotation.explanation());
    return row;
  }

  private static void append(StringBuilder table, List<String> cells) {
    table.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean quote = safe.chars().anyMatch(unit -> ",\"\r\n".indexOf(unit) >= 0);
    return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
