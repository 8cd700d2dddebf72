/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

import java.util.List;
import java.util.OptionalDouble;

/** The plain mean of those measures that have a value; none if none has. */
public record Average(List<? extends Measure> measures) implements Measure {

  public Average {
    measures = List.copyOf(measures);
  }

  @Override
  public OptionalDouble value(Counts counts) {
    double sum = 0;
    int present = 0;
    for (var measure : measures) {
      var value = measure.value(counts);
      if (value.isPresent()) {
        sum += value.getAsDouble();
        present++;
      }
    }
    return present == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / present);
  }
}
