/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.verbatim.eval.measure.Figure;
import org.verbatim.eval.measure.Interval;
import org.verbatim.eval.quotes.QuoteScores;
import org.verbatim.eval.variants.TypeScore;
import org.verbatim.eval.variants.VariantScores;
import org.verbatim.eval.variants.VariantScores.SeverityPair;
import org.verbatim.model.Severity;

/**
 * Renders scores as a table of plain text, one figure a line: its name, its percentage with one
 * decimal, its 95 % interval and, for quotations, the counts behind it. A figure without a
 * denominator is {@code n/a}. Lines end with a line feed.
 */
public final class ScoreTable {

  private static final String NO_VALUE = "n/a";
  private static final double HUNDRED = 100;

  private ScoreTable() {}

  /** The table of a quotation score. */
  public static String of(QuoteScores scores) {
    var table = new StringBuilder();
    for (var note : scores.notes()) {
      line(table, "%-36s %s", note.name(), note.value().map(Number::toString).orElse(NO_VALUE));
    }
    table.append('\n');
    for (var figure : scores.figures()) {
      table.append(figure(figure, 42, 6));
      if (figure.value().isPresent()) {
        figure.fraction().ifPresent(it -> table.append("   " + it.part() + "/" + it.whole()));
      }
      table.append('\n');
    }
    return table.toString();
  }

  /**
   * The table of a score of reports and their differences.
   *
   * @param byType whether to add a line for each type of difference
   */
  public static String of(VariantScores scores, boolean byType) {
    var table = new StringBuilder();
    var links = scores.links();
    line(
        table,
        "gold pairs: %d same, %d not the same; linked: %d same, %d not the same;"
            + " judged links: %d right, %d wrong",
        links.same(),
        links.different(),
        links.sameLinked(),
        links.differentLinked(),
        links.judgedRight(),
        links.judgedWrong());
    scores.figures().forEach(figure -> table.append(figure(figure, 28, 5)).append('\n'));
    addSeverities(table, scores);
    if (byType) {
      addTypes(table, scores.types());
    }
    return table.toString();
  }

  private static void addSeverities(StringBuilder table, VariantScores scores) {
    table.append("severity (rows gold, columns system; linked positives)\n        ");
    for (var system : Severity.values()) {
      table.append(format("%8s", system.label()));
    }
    table.append('\n');
    for (var gold : Severity.values()) {
      table.append(format("%8s", gold.label()));
      for (var system : Severity.values()) {
        table.append(format("%8d", scores.severities().get(new SeverityPair(gold, system))));
      }
      table.append('\n');
    }
  }

  private static void addTypes(StringBuilder table, List<TypeScore> types) {
    table.append("type                     gold  linked-system  right   P      R (end to end)\n");
    for (var type : types) {
      line(
          table,
          "%-22s %6d %10d %10d   %s  %s",
          type.type(),
          type.gold(),
          type.system(),
          type.right(),
          percentage(type.precision(), 5),
          percentage(type.recall(), 5));
    }
  }

  private static String figure(Figure figure, int nameWidth, int valueWidth) {
    var line =
        format("%-" + nameWidth + "s %s", figure.name(), percentage(figure.value(), valueWidth));
    return line + figure.interval().map(ScoreTable::interval).orElse("");
  }

  private static String interval(Interval interval) {
    return format("   [%5s, %5s]", percentage(interval.low()), percentage(interval.high()));
  }

  private static String percentage(OptionalDouble share, int width) {
    var shown = share.isPresent() ? percentage(share.getAsDouble()) : NO_VALUE;
    return format("%" + width + "s", shown);
  }

  /**
   * One decimal. Rounded from the exact value of the product: {@code String.format} rounds the
   * shortest decimal that stands for it, which differs just below a half.
   */
  private static String percentage(double share) {
    return new BigDecimal(HUNDRED * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(format(format, values)).append('\n');
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
