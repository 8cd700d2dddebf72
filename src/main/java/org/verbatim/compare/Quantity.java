/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.verbatim.text.Word;

/** The value of a figure with or without its order of magnitude. */
final class Quantity {

  private static final Map<String, Double> SCALES =
      Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

  private Quantity() {}

  /** The value of "41" or "41 million"; empty for anything else. */
  static OptionalDouble value(List<Word> words) {
    if (words.isEmpty() || words.size() > 2 || !words.get(0).isNumber()) {
      return OptionalDouble.empty();
    }
    double scale = words.size() == 1 ? 1 : SCALES.getOrDefault(words.get(1).key(), 0.0);
    return scale == 0 ? OptionalDouble.empty() : OptionalDouble.of(scale * value(words.get(0)));
  }

  private static double value(Word word) {
    String digits = word.key().replaceAll("[^0-9.]", "");
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return -1; // "1.2.3" is a section, not an amount
    }
  }
}
