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
import org.verbatim.text.Word;

/**
 * Many versions to one table, a column per word: the longest version gives the order, and the words
 * of the others stand under its words or in columns of their own between them.
 *
 * <p>Equal words stand in one column wherever their order allows it. Other words share a column
 * only where a few stand in place of a few; a part that a version prints at another place has
 * columns of its own there.
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
  private List<Slot> slots = new ArrayList<>();

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
    var table = slots.stream().map(this::words).toList();
    var merged = new ArrayList<Slot>();
    int slot = 0;
    int word = 0;
    for (var pair : ColumnAlignment.of(table, words)) {
      for (; slot < pair.column(); slot++) {
        merged.add(slots.get(slot));
      }
      for (; word < pair.word(); word++) {
        merged.add(alone(version, word));
      }
      slots.get(slot).words[version] = word;
      merged.add(slots.get(slot));
      slot++;
      word++;
    }
    // Behind the last pair as well as in front of the first, the shorter version stays together.
    for (; word < words.size(); word++) {
      merged.add(alone(version, word));
    }
    merged.addAll(slots.subList(slot, slots.size()));
    slots = merged;
  }

  private Slot alone(int version, int word) {
    var slot = new Slot(versions.size());
    slot.words[version] = word;
    return slot;
  }

  /** The different words of a column, in the order of the versions. */
  private List<Word> words(Slot slot) {
    var words = new ArrayList<Word>();
    for (int version = 0; version < versions.size(); version++) {
      if (slot.words[version] >= 0) {
        var word = versions.get(version).word(slot.words[version]);
        if (words.stream().noneMatch(known -> known.key().equals(word.key()))) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private List<Column> columns() {
    int[] first = new int[versions.size()];
    int[] last = new int[versions.size()];
    Arrays.fill(first, slots.size());
    Arrays.fill(last, -1);
    for (int at = 0; at < slots.size(); at++) {
      for (int version = 0; version < versions.size(); version++) {
        if (slots.get(at).words[version] >= 0) {
          first[version] = Math.min(first[version], at);
          last[version] = at;
        }
      }
    }
    var columns = new ArrayList<Column>();
    for (int at = 0; at < slots.size(); at++) {
      var slot = slots.get(at);
      var cells =
          IntStream.range(0, versions.size())
              .mapToObj(
                  version ->
                      Optional.of(slot.words[version])
                          .filter(index -> index >= 0)
                          .map(index -> versions.get(version).word(index).span()))
              .toList();
      int place = at;
      boolean missing =
          IntStream.range(0, versions.size())
              .anyMatch(v -> slot.words[v] < 0 && first[v] < place && place < last[v]);
      columns.add(new Column(cells, missing || !areOne(words(slot))));
    }
    return columns;
  }

  private static boolean areOne(List<Word> words) {
    return words.stream().allMatch(word -> word.matches(words.get(0)));
  }
}
