/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.verbatim.model.Comparison;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Speaker;

/**
 * One way in which the versions of an utterance part, told once: with three sources against one,
 * three pairs of renditions show the same difference.
 */
final class Contrast {

  private static final Comparator<Contrast> WORST_AND_SUREST_FIRST =
      Comparator.comparing((Contrast contrast) -> contrast.difference.severity())
          .thenComparing(contrast -> contrast.difference.confidence())
          .reversed();

  /**
   * @param words what the sources print; empty where nothing stands
   * @param sources those that print it, in the order of the renditions
   */
  record Side(String words, List<Source> sources) {
    private void add(Source source) {
      if (!sources.contains(source)) {
        sources.add(source);
      }
    }
  }

  private final Side first;
  private final Side second;
  private Difference difference;

  private Contrast(Difference difference, String first, String second) {
    this.difference = difference;
    this.first = new Side(first, new ArrayList<>());
    this.second = new Side(second, new ArrayList<>());
  }

  /** The surest of the differences that it stands for. */
  Difference difference() {
    return difference;
  }

  /** In the order that the explanation of {@link #difference()} has them in. */
  List<Side> sides() {
    return List.of(first, second);
  }

  /** Those of all comparisons: worst first, then surest, then as they come. */
  static List<Contrast> of(List<Comparison> comparisons, List<Version> versions) {
    var contrasts = new ArrayList<Contrast>();
    for (var comparison : comparisons) {
      var a = versions.get(comparison.a());
      var b = versions.get(comparison.b());
      for (var difference : comparison.differences()) {
        var wordsA = words(difference, a, true);
        var wordsB = words(difference, b, false);
        contrasts.stream()
            .filter(contrast -> contrast.covers(difference, wordsA, wordsB))
            .findFirst()
            .orElseGet(
                () -> {
                  contrasts.add(new Contrast(difference, wordsA, wordsB));
                  return contrasts.get(contrasts.size() - 1);
                })
            .add(difference, wordsA, a.source(), b.source());
      }
    }
    contrasts.sort(WORST_AND_SUREST_FIRST);
    return contrasts;
  }

  private static String words(Difference difference, Version version, boolean isFirst) {
    // The words are the same here; the names are what differs.
    if (difference.type() == DifferenceType.SPEAKER_CONFLICT) {
      return version.speaker().map(Speaker::name).map(Legible::of).orElse("");
    }
    return version.text(isFirst ? difference.a() : difference.b());
  }

  private boolean covers(Difference other, String wordsA, String wordsB) {
    return other.type() == difference.type()
        && other.severity() == difference.severity()
        && (prints(first, wordsA) && prints(second, wordsB)
            || prints(first, wordsB) && prints(second, wordsA));
  }

  private static boolean prints(Side side, String words) {
    return key(side.words()).equals(key(words));
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private void add(Difference other, String wordsA, Source a, Source b) {
    boolean sameOrder = prints(first, wordsA);
    first.add(sameOrder ? a : b);
    second.add(sameOrder ? b : a);
    if (sameOrder && other.confidence() > difference.confidence()) {
      difference = other;
    }
  }
}
