/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what a misspelt word was meant to be. */
public final class Suggestion {

  private Suggestion() {}

  /** " did you mean 'annotate'?" with the blank before it; empty if nothing is near. */
  public static String didYouMean(String word, Collection<String> known) {
    return nearest(word, known).map(near -> " did you mean '" + near + "'?").orElse("");
  }

  /** The known word with the fewest letters changed, if it is near enough. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The number of letters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
