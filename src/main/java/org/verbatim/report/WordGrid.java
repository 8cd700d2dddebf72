/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.verbatim.model.VariantTable;

/**
 * The versions of an utterance word under word, the base of comparison first, cut into bands that
 * fit a line each. Versions with the same words share a line; if one band does not hold them, long
 * stretches in which no version differs are left out.
 */
final class WordGrid {

  /** What stands in a cell. */
  enum Kind {
    /** A word that the versions agree in. */
    SAME,
    /** A word at a place where the versions part. */
    DIFFERS,
    /** No word, where others have one. */
    MISSING,
    /** The version has not begun yet, or is over. */
    OUTSIDE,
    /** Words left out here since all agree in them. */
    SKIPPED
  }

  /**
   * @param columns how many columns of the band it takes
   * @param words how many columns of the utterance it stands for
   */
  record Cell(Kind kind, String text, int columns, int words) {}

  /** A version, or several with the same words. */
  record Line(List<Version> versions, List<Cell> cells) {

    boolean quoted() {
      return versions.get(0).quoted();
    }

    List<String> labels() {
      return versions.stream().map(version -> version.source().label()).distinct().toList();
    }
  }

  /** A line's width of the utterance: a line per version. */
  record Band(List<Line> lines) {}

  private record Row(List<Version> versions, List<Cell> cells) {}

  /** Agreeing words that stay on either side of a difference. */
  private static final int CONTEXT = 5;

  // What a console shows: "[word]", "[missing]" or "[2 missing]", "...".
  private static final int BRACKETS = 2;
  private static final int GAP = 9;
  private static final int SKIPPED_WIDTH = 3;

  /** It takes more than this to leave words out. */
  private static final int SKIPPED_AT_LEAST = 4;

  private final List<Row> rows;
  private final int width;
  private final int columns;

  private WordGrid(List<Row> rows, int width) {
    this.rows = rows;
    this.width = width;
    columns = rows.isEmpty() ? 0 : rows.get(0).cells().size();
  }

  /**
   * The grid of an utterance; empty where nothing differs that could be shown word under word, as
   * with reports in the reporters' own words.
   *
   * @param width of a band, in columns of a terminal
   */
  static WordGrid of(Card card, int width) {
    var table = card.compared().variants();
    boolean alike = table.columns().stream().noneMatch(VariantTable.Column::differs);
    if (alike || !card.isWordForWord()) {
      return new WordGrid(List.of(), width);
    }
    var rows = card.versions().stream().map(version -> cells(version, table)).toList();
    var whole = new WordGrid(grouped(card.shown(), rows), width);
    return whole.starts(width).size() == 1
        ? whole
        : new WordGrid(grouped(card.shown(), skipWhatAgrees(rows, table)), width);
  }

  private static List<Row> grouped(List<Version> versions, List<List<Cell>> rows) {
    var grouped = new LinkedHashMap<List<Object>, Row>();
    for (var version : versions) {
      var cells = rows.get(version.index());
      grouped
          .computeIfAbsent(
              List.of(version.quoted(), cells), key -> new Row(new ArrayList<>(), cells))
          .versions()
          .add(version);
    }
    return grouped.values().stream().filter(WordGrid::isShown).toList();
  }

  /** A version that reports another part of the utterance would be a line of nothing. */
  private static boolean isShown(Row row) {
    return row.cells().stream()
        .anyMatch(cell -> cell.kind() != Kind.OUTSIDE && cell.kind() != Kind.SKIPPED);
  }

  private static List<Cell> cells(Version version, VariantTable table) {
    var columns = table.columns();
    int first = 0;
    int last = columns.size() - 1;
    while (first <= last && columns.get(first).cells().get(version.index()).isEmpty()) {
      first++;
    }
    while (last >= first && columns.get(last).cells().get(version.index()).isEmpty()) {
      last--;
    }
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < columns.size(); i++) {
      var word = columns.get(i).cells().get(version.index());
      if (word.isPresent()) {
        var kind = columns.get(i).differs() ? Kind.DIFFERS : Kind.SAME;
        cells.add(new Cell(kind, version.text(word.get()), 1, 1));
      } else {
        cells.add(new Cell(i < first || i > last ? Kind.OUTSIDE : Kind.MISSING, "", 1, 1));
      }
    }
    return cells;
  }

  private static List<List<Cell>> skipWhatAgrees(List<List<Cell>> rows, VariantTable table) {
    var columns = table.columns();
    var shortened = new ArrayList<List<Cell>>();
    rows.forEach(row -> shortened.add(new ArrayList<>()));
    for (int begin = 0; begin < columns.size(); ) {
      int end = begin + 1;
      while (end < columns.size() && columns.get(end).differs() == columns.get(begin).differs()) {
        end++;
      }
      int keptBefore = begin == 0 ? 0 : CONTEXT;
      int keptAfter = end == columns.size() ? 0 : CONTEXT;
      boolean isLong = end - begin - keptBefore - keptAfter >= SKIPPED_AT_LEAST;
      for (int r = 0; r < rows.size(); r++) {
        var from = rows.get(r);
        var to = shortened.get(r);
        if (isLong && !columns.get(begin).differs()) {
          to.addAll(from.subList(begin, begin + keptBefore));
          to.add(skip(from.subList(begin + keptBefore, end - keptAfter)));
          to.addAll(from.subList(end - keptAfter, end));
        } else {
          to.addAll(from.subList(begin, end));
        }
      }
      begin = end;
    }
    return shortened;
  }

  private static Cell skip(List<Cell> cells) {
    boolean outside = cells.stream().allMatch(cell -> cell.kind() == Kind.OUTSIDE);
    return new Cell(outside ? Kind.OUTSIDE : Kind.SKIPPED, outside ? "" : "⋯", 1, cells.size());
  }

  /** No difference that could be shown word under word. */
  boolean isEmpty() {
    return rows.size() < 2;
  }

  /**
   * As few bands as fit the width with a blank between words, and of much the same length each. A
   * word that is wider has a band to itself.
   */
  List<Band> bands() {
    var starts = starts(width);
    for (int narrower = width - 1; narrower > 0; narrower--) {
      var others = starts(narrower);
      if (others.size() > starts.size()) {
        break;
      }
      starts = others;
    }
    var bands = new ArrayList<Band>();
    for (int i = 0; i < starts.size(); i++) {
      bands.add(band(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : columns));
    }
    return bands;
  }

  private List<Integer> starts(int width) {
    var starts = new ArrayList<Integer>();
    int start = 0;
    int used = 0;
    for (int column = 0; column < columns; column++) {
      if (column == 0 || used + widest(column, start) > width) {
        start = column;
        starts.add(start);
        used = 0;
      }
      used += widest(column, start) + 1;
    }
    return starts;
  }

  private int widest(int column, int start) {
    return rows.stream().mapToInt(row -> width(row.cells(), column, start)).max().orElse(0);
  }

  private static int width(List<Cell> cells, int column, int start) {
    var cell = cells.get(column);
    return switch (cell.kind()) {
      case SAME, OUTSIDE -> Legible.columns(cell.text());
      case SKIPPED -> SKIPPED_WIDTH;
      case DIFFERS -> Legible.columns(cell.text()) + BRACKETS;
      case MISSING -> gapsBefore(cells, column, start) == 0 ? GAP : 1;
    };
  }

  /** How many gaps of the same band stand right before the column. */
  private static int gapsBefore(List<Cell> cells, int column, int start) {
    int before = 0;
    while (column - before > start && cells.get(column - before - 1).kind() == Kind.MISSING) {
      before++;
    }
    return before;
  }

  private Band band(int begin, int end) {
    return new Band(
        rows.stream()
            .map(row -> new Line(row.versions(), merged(row.cells().subList(begin, end))))
            .toList());
  }

  /** Gaps beside each other become one. */
  private static List<Cell> merged(List<Cell> cells) {
    var merged = new ArrayList<Cell>();
    for (var cell : cells) {
      var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      boolean gap = cell.kind() == Kind.MISSING || cell.kind() == Kind.OUTSIDE;
      if (gap && last != null && last.kind() == cell.kind()) {
        merged.set(
            merged.size() - 1,
            new Cell(
                cell.kind(), "", last.columns() + cell.columns(), last.words() + cell.words()));
      } else {
        merged.add(cell);
      }
    }
    return merged;
  }
}
