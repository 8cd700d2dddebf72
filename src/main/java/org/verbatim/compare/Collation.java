/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.verbatim.model.VariantTable;
import org.verbatim.model.VariantTable.Column;
import org.verbatim.text.Span;
import org.verbatim.text.Word;

/**
 * Many versions to one table, a column per word: the longest version gives the order, and the words
 * of the others stand under its words or in columns of their own between them.
 */
final class Collation {

  private static final class Slot {
    final int[] words; // index of each version's word, or -1

    Slot(int versions) {
      words = new int[versions];
      Arrays.fill(words, -1);
    }
  }

  private final List<Version> versions;
  private final List<Slot> slots = new ArrayList<>();

  private Collation(List<Version> versions) {
    this.versions = versions;
  }

  static VariantTable of(List<Version> versions) {
    if (versions.isEmpty()) {
      return new VariantTable(List.of());
    }
    var collation = new Collation(versions);
    var longestFirst =
        IntStream.range(0, versions.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> -versions.get(i).size()))
            .toList();
    longestFirst.forEach(collation::add);
    return new VariantTable(collation.columns());
  }

  private void add(int version) {
    var words = versions.get(version).words();
    var table = slots.stream().map(this::word).toList();
    var steps = Alignment.of(table, words);
    var merged = new ArrayList<Slot>();
    for (var step : steps) {
      Slot slot = step.a() >= 0 ? slots.get(step.a()) : new Slot(versions.size());
      if (step.b() >= 0) {
        slot.words[version] = step.b();
      }
      merged.add(slot);
    }
    slots.clear();
    slots.addAll(merged);
  }

  // The word of the first version that has one stands for the column.
  private Word word(Slot slot) {
    for (int version = 0; version < versions.size(); version++) {
      if (slot.words[version] >= 0) {
        return versions.get(version).word(slot.words[version]);
      }
    }
    throw new IllegalStateException("a column without words");
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    for (int at = 0; at < slots.size(); at++) {
      var cells = new ArrayList<Optional<Span>>();
      for (int version = 0; version < versions.size(); version++) {
        int index = slots.get(at).words[version];
        cells.add(
            index < 0 ? Optional.empty() : Optional.of(versions.get(version).word(index).span()));
      }
      columns.add(new Column(cells, differs(at)));
    }
    return columns;
  }

  private boolean differs(int at) {
    Word first = word(slots.get(at));
    for (int version = 0; version < versions.size(); version++) {
      int index = slots.get(at).words[version];
      boolean other =
          index >= 0
              ? !versions.get(version).word(index).matches(first)
              : has(version, 0, at) && has(version, at + 1, slots.size());
      if (other) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int version, int from, int to) {
    return slots.subList(from, to).stream().anyMatch(slot -> slot.words[version] >= 0);
  }
}
