/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Comparison;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Rendition;
import org.verbatim.model.Severity;
import org.verbatim.model.Utterance;
import org.verbatim.model.VariantTable;
import org.verbatim.text.Span;

/**
 * An utterance in the making. Its renditions are written word under word, with "|" between the
 * columns and "_" where a rendition has no word.
 */
final class Collation {

  private final String id;
  private final Optional<String> speaker;
  private final List<AnnotatedArticle> articles = new ArrayList<>();
  private final List<Rendition> renditions = new ArrayList<>();
  private final List<List<Optional<Span>>> rows = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<int[]> pairs = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Collation(String id, String speaker) {
    this.id = id;
    this.speaker = speaker.isEmpty() ? Optional.empty() : Optional.of(speaker);
  }

  Collation rendition(AnnotatedArticle article, String quotation, String words) {
    Quotation printed = article.quotation(quotation).orElseThrow();
    articles.add(article);
    renditions.add(
        new Rendition(
            article.id(), quotation, printed.content(), printed.kind() != QuotationKind.INDIRECT));
    var row = new ArrayList<Optional<Span>>();
    int from = printed.span().begin();
    for (var word : words.split("\\|")) {
      if (word.equals("_")) {
        row.add(Optional.empty());
        continue;
      }
      var span = find(article, word, from);
      row.add(Optional.of(span));
      from = span.end();
    }
    rows.add(row);
    return this;
  }

  private static Span find(AnnotatedArticle article, String words, int from) {
    int begin = article.text().indexOf(words, from);
    if (begin < 0) {
      throw new IllegalArgumentException(article.id() + " does not hold '" + words + "'");
    }
    return new Span(begin, begin + words.length());
  }

  /**
   * A difference of each pair of articles of which one prints the first words and the other the
   * second; no words stand for words missing.
   */
  Collation difference(
      DifferenceType type,
      Severity severity,
      String a,
      String b,
      double confidence,
      String explanation) {
    for (int i = 0; i < renditions.size(); i++) {
      for (int j = i + 1; j < renditions.size(); j++) {
        boolean straight = prints(i, a, b) && prints(j, b, a);
        if (straight || prints(i, b, a) && prints(j, a, b)) {
          pairs.add(new int[] {i, j});
          differences.add(
              new Difference(
                  type,
                  span(i, straight ? a : b),
                  span(j, straight ? b : a),
                  false,
                  severity,
                  type.label() + "-rule",
                  confidence,
                  explanation));
        }
      }
    }
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException(id + ": no pair parts in '" + a + "' and '" + b + "'");
    }
    return this;
  }

  private boolean prints(int rendition, String words, String others) {
    var text =
        " "
            + renditions
                .get(rendition)
                .span()
                .in(articles.get(rendition).text())
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
            + " ";
    return words.isEmpty() ? !text.contains(" " + others + " ") : text.contains(" " + words + " ");
  }

  private Span span(int rendition, String words) {
    var place = renditions.get(rendition).span().begin();
    return words.isEmpty() ? new Span(place, place) : find(articles.get(rendition), words, place);
  }

  Collation finding(
      DifferenceType type, int rendition, String words, double confidence, String explanation) {
    findings.add(
        new Finding(
            type,
            rendition,
            span(rendition, words),
            Severity.MAJOR,
            type.label() + "-rule",
            confidence,
            explanation));
    return this;
  }

  ComparedUtterance compared() {
    var comparisons = new ArrayList<Comparison>();
    for (int i = 0; i < renditions.size(); i++) {
      for (int j = i + 1; j < renditions.size(); j++) {
        if (!renditions.get(i).article().equals(renditions.get(j).article())) {
          comparisons.add(comparison(i, j));
        }
      }
    }
    return new ComparedUtterance(
        new Utterance(id, speaker, renditions, "invented", 0.98), comparisons, findings, table());
  }

  private Comparison comparison(int i, int j) {
    var between =
        IntStream.range(0, pairs.size())
            .filter(pair -> pairs.get(pair)[0] == i && pairs.get(pair)[1] == j)
            .mapToObj(differences::get)
            .toList();
    var severity =
        between.stream()
            .map(Difference::severity)
            .max(Comparator.naturalOrder())
            .orElse(Severity.NONE);
    return new Comparison(i, j, severity, between);
  }

  private VariantTable table() {
    int columns = rows.get(0).size();
    var table = new ArrayList<VariantTable.Column>();
    for (int c = 0; c < columns; c++) {
      int column = c;
      var cells = rows.stream().map(row -> row.get(column)).toList();
      var words =
          IntStream.range(0, cells.size())
              .filter(r -> cells.get(r).isPresent())
              .mapToObj(r -> cells.get(r).get().in(articles.get(r).text()))
              .map(word -> word.toLowerCase(Locale.ROOT))
              .distinct()
              .count();
      boolean missing =
          IntStream.range(0, cells.size())
              .anyMatch(r -> cells.get(r).isEmpty() && goesOn(rows.get(r), column));
      table.add(new VariantTable.Column(cells, words > 1 || missing));
    }
    return new VariantTable(table);
  }

  private static boolean goesOn(List<Optional<Span>> row, int column) {
    return row.subList(0, column).stream().anyMatch(Optional::isPresent)
        && row.subList(column, row.size()).stream().anyMatch(Optional::isPresent);
  }
}
