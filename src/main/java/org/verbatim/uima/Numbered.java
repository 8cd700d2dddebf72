/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.util.Comparator;
import java.util.function.Function;

/** The order of names that end in a number: q2 before q10. */
final class Numbered {

  private Numbered() {}

  static <T> Comparator<T> by(Function<T, String> name) {
    return Comparator.comparing(name, Numbered::compare);
  }

  private static int compare(String a, String b) {
    int numberInA = numberIn(a);
    int numberInB = numberIn(b);
    int byPrefix = a.substring(0, numberInA).compareTo(b.substring(0, numberInB));
    // Without leading zeros, more digits are more.
    int byLength = Integer.compare(a.length() - numberInA, b.length() - numberInB);
    return byPrefix != 0 ? byPrefix : byLength != 0 ? byLength : a.compareTo(b);
  }

  private static int numberIn(String name) {
    int begin = name.length();
    while (begin > 0 && name.charAt(begin - 1) >= '0' && name.charAt(begin - 1) <= '9') {
      begin--;
    }
    return begin;
  }
}
