/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BootstrapTest {

  private static final Share HITS = new Share("hits", "shots");
  private static final List<Definition> ACCURACY = List.of(new Definition("accuracy", HITS));

  private static Tally unit(long hits, long shots) {
    var unit = new Tally();
    unit.add("hits", hits);
    unit.add("shots", shots);
    return unit;
  }

  private static Figure accuracy(List<Tally> units, Resampling resampling) {
    return new Bootstrap(units).figures(ACCURACY, resampling).get(0);
  }

  @Test
  void addsUpTheCountsOfAllUnits() {
    var figure = accuracy(List.of(unit(1, 4), unit(2, 2)), Resampling.NONE);

    assertThat(figure.value()).hasValue(0.5);
    assertThat(figure.fraction()).contains(new Figure.Fraction(3, 6));
    assertThat(figure.interval()).isEmpty();
  }

  @Test
  void hasNoValueWithoutADenominator() {
    var figure = accuracy(List.of(unit(0, 0), unit(0, 0)), Resampling.DEFAULT);

    assertThat(figure.value()).isEmpty();
    assertThat(figure.interval()).isEmpty();
  }

  @Test
  void givesTheSameIntervalForTheSameSeedOnly() {
    var units = IntStream.range(0, 40).mapToObj(i -> unit(i % 7, 7 + i % 3)).toList();

    var interval = accuracy(units, new Resampling(200, 5)).interval();
    assertThat(interval).isPresent();
    assertThat(accuracy(units, new Resampling(200, 5)).interval()).isEqualTo(interval);
    assertThat(accuracy(units, new Resampling(200, 6)).interval()).isNotEqualTo(interval);
  }

  @Test
  void drawsUnitsAndNotSingleShots() {
    // Ten units all right, ten all wrong: the standard error of the mean is 0.5 / sqrt(20) = 0.11,
    // whatever the number of shots in a unit.
    var units = IntStream.range(0, 20).mapToObj(i -> unit(i % 2 == 0 ? 100 : 0, 100)).toList();

    var interval = accuracy(units, new Resampling(2000, 1)).interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(0.5 - 1.96 * 0.112, within(0.06));
    assertThat(interval.high()).isCloseTo(0.5 + 1.96 * 0.112, within(0.06));
  }

  @Test
  void hasNoWidthWhereAllUnitsAreAlike() {
    var interval = accuracy(Collections.nCopies(9, unit(3, 4)), new Resampling(50, 1)).interval();

    assertThat(interval).contains(new Interval(0.75, 0.75));
  }

  @Test
  void givesASingleUnitNoInterval() {
    assertThat(accuracy(List.of(unit(1, 2)), Resampling.DEFAULT).interval()).isEmpty();
  }

  @Test
  void takesThePercentilesNearestToTheTails() {
    var drawn = IntStream.rangeClosed(0, 100).mapToObj(i -> 100.0 - i).toList();

    assertThat(Interval.of(drawn)).isEqualTo(new Interval(2, 98));
  }

  @Test
  void refusesANegativeNumberOfDraws() {
    assertThatThrownBy(() -> new Resampling(-1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot draw -1 resamples; give 0 for no intervals");
  }
}
