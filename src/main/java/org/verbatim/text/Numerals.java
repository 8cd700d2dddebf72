/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The value of number words. */
final class Numerals {

  private static final Map<String, Integer> VALUES = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  static {
    var small =
        List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                .split(" "));
    for (int i = 0; i < small.size(); i++) {
      VALUES.put(small.get(i), i);
    }
    var teens = List.of("fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    for (int i = 0; i < teens.size(); i++) {
      VALUES.put(teens.get(i), 15 + i);
    }
    var tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < tens.size(); i++) {
      VALUES.put(tens.get(i), 20 + 10 * i);
    }
    var ordinals =
        List.of("first second third fourth fifth sixth seventh eighth ninth tenth".split(" "));
    for (int i = 0; i < ordinals.size(); i++) {
      ORDINALS.put(ordinals.get(i), i + 1);
    }
  }

  private Numerals() {}

  /** The value of "seven" or "seventy"; empty for any other word. */
  static OptionalInt value(String word) {
    Integer value = VALUES.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The value of "seventh"; empty for any other word. */
  static OptionalInt ordinal(String word) {
    Integer value = ORDINALS.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The value of the factor "hundred" or "thousand"; empty for any other word. */
  static OptionalInt factor(String word) {
    return switch (word) {
      case "hundred" -> OptionalInt.of(100);
      case "thousand" -> OptionalInt.of(1000);
      default -> OptionalInt.empty();
    };
  }
}
