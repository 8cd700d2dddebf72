/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.verbatim.eval.measure.Figure;
import org.verbatim.eval.variants.benchmark.speech.Kind;

/** Renders the scores as plain text. Lines end with a line feed. */
public final class BenchmarkTable {

  private BenchmarkTable() {}

  /** The table. */
  public static String of(BenchmarkScores scores) {
    var table = new StringBuilder();
    line(
        table,
        "%d versions of articles, %d clean pairs of reports",
        scores.versions(),
        scores.clean());
    for (var figure : scores.figures()) {
      if (figure.name().equals(BenchmarkScores.FALSE_MAJORS)) {
        line(table, "%-36s %s", "false majors per 1,000 clean pairs", shown(figure, 1000, 2));
      } else {
        line(table, "%-36s %s", figure.name(), shown(figure, 100, 1));
      }
    }
    part(table, scores.kinds(), "to be found", "found", Kind::isInjected);
    part(table, scores.kinds(), "harmless", "shown", kind -> !kind.isInjected() && !kind.isTrap());
    part(table, scores.kinds(), "traps", "linked", Kind::isTrap);
    return table.toString();
  }

  private static void part(
      StringBuilder table,
      List<KindScore> kinds,
      String title,
      String figure,
      Predicate<Kind> wanted) {
    line(table, "%n%-16s %6s %7s %6s %6s  %s", title, "pairs", "linked", "minor", "major", figure);
    for (var score : kinds) {
      if (wanted.test(score.kind())) {
        line(
            table,
            "%-16s %6d %7d %6d %6d  %s",
            score.kind().label(),
            score.pairs(),
            score.linked(),
            score.minor(),
            score.major(),
            shown(score.figure(), 100, 1));
      }
    }
  }

  private static String shown(Figure figure, double factor, int digits) {
    if (figure.value().isEmpty()) {
      return "n/a";
    }
    var text = new StringBuilder(number(figure.value().getAsDouble(), factor, digits));
    figure
        .interval()
        .ifPresent(
            it ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "  [%s, %s]",
                        number(it.low(), factor, digits),
                        number(it.high(), factor, digits))));
    figure.fraction().ifPresent(it -> text.append("  " + it.part() + "/" + it.whole()));
    return text.toString();
  }

  private static String number(double value, double factor, int digits) {
    return String.format(
        Locale.ROOT,
        "%5s",
        new BigDecimal(factor * value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString());
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values).replace("\r\n", "\n")).append('\n');
  }
}
