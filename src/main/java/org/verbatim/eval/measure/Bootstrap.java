/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Computes figures over documents, with 95 % intervals by percentile bootstrap: as many documents
 * as there are, drawn with replacement, are scored again and again, and the middle 95 % of what
 * comes out is the interval.
 *
 * <p>Documents, not quotations, are drawn, because what stands in one article stands or falls
 * together. Random numbers are those of {@link SplittableRandom}, whose algorithm is specified, so
 * a seed gives the same interval on every machine. A single document has no interval.
 */
public final class Bootstrap {

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<long[]> rows = new ArrayList<>();

  /**
   * @param units what is drawn, in an order that the caller fixes
   */
  public Bootstrap(List<Tally> units) {
    var names = new TreeSet<String>();
    units.forEach(unit -> names.addAll(unit.counters()));
    names.forEach(name -> columns.put(name, columns.size()));
    units.forEach(unit -> rows.add(names.stream().mapToLong(unit::of).toArray()));
  }

  /** One figure for each definition, in the same order. */
  public List<Figure> figures(List<Definition> definitions, Resampling resampling) {
    var drawn = drawnValues(definitions, resampling);
    var total = counts(sum(rows));
    var figures = new ArrayList<Figure>();
    for (int i = 0; i < definitions.size(); i++) {
      var definition = definitions.get(i);
      var values = drawn.get(i);
      figures.add(
          new Figure(
              definition.name(),
              definition.measure().value(total),
              values.isEmpty() ? Optional.empty() : Optional.of(Interval.of(values)),
              fraction(definition.measure(), total)));
    }
    return List.copyOf(figures);
  }

  private List<List<Double>> drawnValues(List<Definition> definitions, Resampling resampling) {
    List<List<Double>> drawn = new ArrayList<>();
    definitions.forEach(definition -> drawn.add(new ArrayList<>()));
    if (rows.size() < 2) {
      return drawn;
    }
    var random = new SplittableRandom(resampling.seed());
    for (int draw = 0; draw < resampling.draws(); draw++) {
      var sample = new ArrayList<long[]>(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        sample.add(rows.get(random.nextInt(rows.size())));
      }
      var counts = counts(sum(sample));
      for (int i = 0; i < definitions.size(); i++) {
        definitions.get(i).measure().value(counts).ifPresent(drawn.get(i)::add);
      }
    }
    return drawn;
  }

  private long[] sum(List<long[]> sample) {
    var sums = new long[columns.size()];
    for (var row : sample) {
      for (int column = 0; column < sums.length; column++) {
        sums[column] += row[column];
      }
    }
    return sums;
  }

  private Counts counts(long[] sums) {
    return counter -> {
      var column = columns.get(counter);
      return column == null ? 0 : sums[column];
    };
  }

  private static Optional<Figure.Fraction> fraction(Measure measure, Counts counts) {
    return measure instanceof Share share
        ? Optional.of(new Figure.Fraction(counts.of(share.part()), counts.of(share.whole())))
        : Optional.empty();
  }
}
