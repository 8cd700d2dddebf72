/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval;

import java.util.List;
import java.util.Locale;
import org.verbatim.eval.measure.Reliability;

/**
 * Draws how often decisions of a stated confidence are right: confidence to the right, the share of
 * right decisions upwards, a dashed line where both are equal. Each mark is one bin; its area grows
 * with the number of decisions, which stands beside it. Sources are circles, speakers are squares,
 * so that the two can be told apart without colour.
 */
public final class ReliabilityPlot {

  private static final int SIDE = 400;
  private static final int LEFT = 70;
  private static final int TOP = 50;
  private static final int WIDTH = LEFT + SIDE + 40;
  private static final int HEIGHT = TOP + SIDE + 90;
  private static final int TICKS = 10;
  private static final double SMALLEST = 3;
  private static final double LARGEST = 16;
  private static final List<String> COLOURS = List.of("#1f5fa8", "#b3541e");

  private final StringBuilder svg = new StringBuilder();

  private ReliabilityPlot() {}

  /** The plot as an SVG document, which ends with a line feed. */
  public static String svg(List<Reliability> series) {
    return new ReliabilityPlot().draw(series);
  }

  private String draw(List<Reliability> series) {
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " font-family=\"sans-serif\" font-size=\"12\">",
        WIDTH, HEIGHT);
    line("<title>Stated confidence and share of right decisions</title>");
    line("<desc>%s</desc>", description(series));
    line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
    axes();
    long most =
        series.stream()
            .flatMap(one -> one.bins().stream())
            .mapToLong(Reliability.Bin::decisions)
            .max()
            .orElse(1);
    for (int i = 0; i < series.size(); i++) {
      marks(series.get(i), i, most);
      legend(series.get(i), i);
    }
    line("</svg>");
    return svg.toString();
  }

  private static String description(List<Reliability> series) {
    var words = new StringBuilder();
    for (var one : series) {
      for (var bin : one.bins()) {
        words.append(
            format(
                "%s: %d decisions of confidence %.2f, %.2f right. ",
                one.name(), bin.decisions(), bin.confidence(), bin.right()));
      }
    }
    return words.toString().strip();
  }

  private void axes() {
    for (int i = 0; i <= TICKS; i++) {
      double share = (double) i / TICKS;
      line(
          "<path d=\"M%.1f %.1fV%.1fM%.1f %.1fH%.1f\" stroke=\"#dddddd\" fill=\"none\"/>",
          x(share), y(0), y(1), x(0), y(share), x(1));
      line(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%.1f</text>",
          x(share), y(0) + 18, share);
      line(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>",
          x(0) - 8, y(share) + 4, share);
    }
    line(
        "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#555555\" stroke-dasharray=\"5 4\"/>",
        x(0), y(0), x(1), y(1));
    line(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">stated confidence</text>",
        x(0.5), y(0) + 40);
    line(
        "<text transform=\"translate(%.1f %.1f) rotate(-90)\" text-anchor=\"middle\">"
            + "share of right decisions</text>",
        x(0) - 42, y(0.5));
  }

  private void marks(Reliability series, int index, long most) {
    for (var bin : series.bins()) {
      double size = Math.max(SMALLEST, LARGEST * Math.sqrt((double) bin.decisions() / most));
      mark(index, x(bin.confidence()), y(bin.right()), size);
      boolean leftHand = index % 2 == 0;
      line(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%d</text>",
          x(bin.confidence()) + (leftHand ? -size - 3 : size + 3),
          y(bin.right()) + 4,
          leftHand ? "end" : "start",
          COLOURS.get(index % COLOURS.size()),
          bin.decisions());
    }
  }

  private void mark(int index, double x, double y, double size) {
    String style =
        format(
            "fill=\"%1$s\" fill-opacity=\"0.35\" stroke=\"%1$s\"",
            COLOURS.get(index % COLOURS.size()));
    if (index % 2 == 0) {
      line("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s/>", x, y, size, style);
    } else {
      line(
          "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
          x - size, y - size, 2 * size, 2 * size, style);
    }
  }

  private void legend(Reliability series, int index) {
    double x = LEFT + 10 + index * 150.0;
    mark(index, x, TOP / 2.0, 6);
    long decisions = series.bins().stream().mapToLong(Reliability.Bin::decisions).sum();
    line(
        "<text x=\"%.1f\" y=\"%.1f\">%s (%d decisions)</text>",
        x + 12, TOP / 2.0 + 4, series.name(), decisions);
  }

  private static double x(double share) {
    return LEFT + share * SIDE;
  }

  private static double y(double share) {
    return TOP + (1 - share) * SIDE;
  }

  private void line(String format, Object... values) {
    svg.append(format(format, values)).append('\n');
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
