/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.model.CheckResult;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Severity;

/**
 * The result of a check as plain text for a terminal: the verdict, the first findings with their
 * versions word under word, and what was looked at.
 *
 * <p>Needs no colour: words that differ stand in brackets. Control characters of articles never
 * reach the terminal. The same result gives the same text. Immutable; may be shared between
 * threads.
 */
public final class ConsoleSummary {

  private static final int FINDINGS = 3;
  private static final int NARROWEST = 40;
  private static final String INDENT = "   ";
  private static final String BEYOND_WORDS = "...";

  /**
   * Lines of at most the given width, each ended by a line feed; a width below 40 counts as 40. A
   * word that is longer than a line is not broken.
   */
  public String render(CheckResult result, int width) {
    return new Summary(new Overview(result), Math.max(NARROWEST, width)).write();
  }

  private static final class Summary {

    private final Overview overview;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    Summary(Overview overview, int width) {
      this.overview = overview;
      this.width = width;
    }

    String write() {
      wrap("", overview.verdict());
      var major = overview.cards(Severity.MAJOR);
      for (int i = 0; i < Math.min(FINDINGS, major.size()); i++) {
        line("");
        finding(i + 1, major.get(i));
      }
      if (major.size() > FINDINGS) {
        line("");
        wrap("", Phrases.number(major.size() - FINDINGS) + " more in the report.");
      }
      line("");
      counts();
      failures();
      return out.toString();
    }

    private void finding(int number, Card card) {
      var speaker = Legible.of(card.speaker().orElse("Unknown speaker"));
      wrap("", number + ". " + speaker + ", " + new Independence(card).count());
      card.findings(Severity.MAJOR).stream().limit(1).forEach(this::reason);
      card.contrasts(Severity.MAJOR).stream().limit(1).forEach(this::reason);
      if (WordGrid.of(card, width).isEmpty()) {
        card.shown().forEach(this::version);
      } else {
        grid(card);
      }
      card.base().ifPresent(version -> base(card, version));
      new Independence(card).claims().forEach(claim -> wrap(INDENT, claim));
      card.sharedCredits()
          .forEach(
              (agency, count) ->
                  wrap(
                      INDENT,
                      Phrases.number(count)
                          + " of the sources credit "
                          + Legible.of(agency)
                          + ": they may print one report."));
    }

    private void base(Card card, Version version) {
      var base = card.compared().utterance().base().orElseThrow();
      wrap(
          INDENT,
          "Base of comparison: "
              + version.source().label()
              + ", "
              + Legible.of(base.explanation())
              + ".");
    }

    private void reason(Finding finding) {
      reason(finding.type(), finding.explanation(), finding.confidence(), finding.decidedBy());
    }

    private void reason(Contrast contrast) {
      var difference = contrast.difference();
      reason(
          difference.type(),
          difference.explanation(),
          difference.confidence(),
          difference.decidedBy());
    }

    private void reason(DifferenceType type, String explanation, double confidence, String rule) {
      wrap(
          INDENT,
          Phrases.name(type)
              + ": "
              + Legible.of(explanation)
              + " ("
              + Phrases.percent(confidence)
              + " sure, "
              + Legible.of(rule)
              + ")");
    }

    private void version(Version version) {
      var words = Phrases.shorten(version.words(), 2 * width);
      wrap(
          INDENT + "  ",
          version.source().label() + ": " + (version.quoted() ? "“" + words + "”" : words));
    }

    private void grid(Card card) {
      int labels = Math.min(width / 4, widestLabel(WordGrid.of(card, width)));
      int left = INDENT.length() + 2 + labels + 2;
      var bands = WordGrid.of(card, width - left).bands();
      for (var band : bands) {
        if (band != bands.get(0)) {
          line("");
        }
        var widths = widths(band);
        for (var line : band.lines()) {
          line(INDENT + "  " + padded(label(line, labels), labels) + "  " + words(line, widths));
        }
      }
    }

    private static int widestLabel(WordGrid grid) {
      return grid.bands().stream()
          .flatMap(band -> band.lines().stream())
          .mapToInt(line -> Legible.columns(label(line, Integer.MAX_VALUE)))
          .max()
          .orElse(0);
    }

    /** The first source of the line, shortened to fit, and how many others print the same. */
    private static String label(WordGrid.Line line, int columns) {
      var labels = line.labels();
      var others = labels.size() > 1 ? " +" + (labels.size() - 1) : "";
      return cut(labels.get(0), columns - others.length()) + others;
    }

    private static String cut(String label, int columns) {
      var cut = label;
      while (Legible.columns(cut) > columns) {
        int end = cut.endsWith("…") ? cut.length() - 1 : cut.length();
        cut = cut.substring(0, cut.offsetByCodePoints(end, -1)) + "…";
      }
      return cut;
    }

    /** The width of each column of the band, so that words stand under words. */
    private static int[] widths(WordGrid.Band band) {
      int columns = band.lines().get(0).cells().stream().mapToInt(WordGrid.Cell::columns).sum();
      var widths = new int[columns];
      for (var line : band.lines()) {
        int column = 0;
        for (var cell : line.cells()) {
          if (cell.columns() == 1) {
            widths[column] = Math.max(widths[column], Legible.columns(shown(cell)));
          }
          column += cell.columns();
        }
      }
      for (var line : band.lines()) {
        int column = 0;
        for (var cell : line.cells()) {
          int last = column + cell.columns() - 1;
          int lacking = Legible.columns(shown(cell)) - across(widths, column, cell.columns());
          widths[last] += Math.max(0, lacking);
          column += cell.columns();
        }
      }
      return widths;
    }

    private static int across(int[] widths, int first, int columns) {
      int across = columns - 1;
      for (int i = first; i < first + columns; i++) {
        across += widths[i];
      }
      return across;
    }

    private static String words(WordGrid.Line line, int[] widths) {
      var words = new ArrayList<String>();
      int column = 0;
      for (var cell : line.cells()) {
        words.add(padded(shown(cell), across(widths, column, cell.columns())));
        column += cell.columns();
      }
      return String.join(" ", words);
    }

    private static String shown(WordGrid.Cell cell) {
      return switch (cell.kind()) {
        case SAME -> cell.text();
        case DIFFERS -> "[" + cell.text() + "]";
        case MISSING -> cell.words() == 1 ? "[missing]" : "[" + cell.words() + " missing]";
        case SKIPPED -> BEYOND_WORDS;
        case OUTSIDE -> "";
      };
    }

    private static String padded(String text, int columns) {
      return text + " ".repeat(Math.max(0, columns - Legible.columns(text)));
    }

    private void counts() {
      // Without a finding the verdict has said as much already.
      if (!overview.cards(Severity.MAJOR).isEmpty()) {
        harmless();
      }
      if (!overview.house().areUsual()) {
        wrap("", overview.house().judged());
      }
      var coverage = overview.result().coverage();
      wrap(
          "",
          "Articles: "
              + Phrases.number(coverage.articlesRead())
              + " read, "
              + Phrases.number(coverage.articlesFailed())
              + " failed.");
      wrap(
          "",
          "Quotation marks: "
              + Phrases.number(coverage.marksSeen())
              + " seen; "
              + Phrases.number(coverage.speech())
              + " speech, "
              + Phrases.number(coverage.noSpeech())
              + " no speech, "
              + Phrases.number(coverage.unexplained())
              + " not explained.");
    }

    private void harmless() {
      var parts = new ArrayList<String>();
      if (!overview.minorMatters().isEmpty()) {
        parts.add(overview.minorMatters());
      }
      int agreed = overview.agreed().size();
      if (agreed > 0) {
        parts.add(
            Phrases.count(agreed, "utterance agrees", "utterances agree")
                + " across "
                + overview.agreeingSources());
      }
      if (!parts.isEmpty()) {
        wrap("", "Also: " + String.join("; ", parts) + ".");
      }
    }

    private void failures() {
      var failures = overview.result().failures();
      if (failures.isEmpty()) {
        return;
      }
      line("Could not be read:");
      failures.forEach(
          failure -> wrap("  ", Legible.of(failure.path()) + ": " + Legible.of(failure.reason())));
    }

    /** The text broken between words; what goes on in a further line stands two columns deeper. */
    private void wrap(String indent, String text) {
      var current = new StringBuilder(indent);
      boolean isEmpty = true;
      for (var word : List.of(text.split(" "))) {
        if (!isEmpty && Legible.columns(current.toString()) + 1 + Legible.columns(word) > width) {
          line(current.toString());
          current = new StringBuilder(indent.isEmpty() ? "" : indent + "  ");
          isEmpty = true;
        }
        current.append(isEmpty ? "" : " ").append(word);
        isEmpty = false;
      }
      line(current.toString());
    }

    private void line(String text) {
      out.append(text.stripTrailing()).append('\n');
    }
  }
}
