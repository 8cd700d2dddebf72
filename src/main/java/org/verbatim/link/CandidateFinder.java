/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;

/**
 * Units that share enough rare words, or a few words in a row, to be worth a look.
 *
 * <p>An inverted index: what a unit costs depends on how rare its words are, not on how many units
 * there are, for words that too many units have are not followed, and runs only to the nearest.
 */
final class CandidateFinder {

  private static final int MOST_WITH_WORD = 60;
  private static final int MOST_WITH_RUN = 120;
  private static final int RUN = 3; // words in a row
  private static final double RUN_WEIGHT = 0.5;
  private static final double ENOUGH = 0.45;
  private static final int MOST_CANDIDATES = 80;

  private final List<Unit> units;
  private final Rarity rarity;
  private final Map<String, List<Integer>> postings = new HashMap<>(); // looked up, never walked

  CandidateFinder(List<Unit> units, Rarity rarity) {
    this.units = units;
    this.rarity = rarity;
    for (int i = 0; i < units.size(); i++) {
      for (var feature : features(units.get(i)).keySet()) {
        postings.computeIfAbsent(feature, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The units of other articles that come later in the list, the likeliest first. */
  List<Integer> candidates(int unit) {
    return candidates(unit, unit + 1);
  }

  /** The units of other articles, wherever they stand in the list, the likeliest first. */
  List<Integer> around(int unit) {
    return candidates(unit, 0);
  }

  private List<Integer> candidates(int unit, int first) {
    var scores = new TreeMap<Integer, Double>();
    features(units.get(unit))
        .forEach(
            (feature, weight) -> {
              for (int other : followed(feature, unit)) {
                if (other >= first && units.get(other).article() != units.get(unit).article()) {
                  scores.merge(other, weight, Double::sum);
                }
              }
            });
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH)
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  // Of a sentence that very many print, each is compared with those beside it in the list: that
  // ties them all together.
  private List<Integer> followed(String feature, int unit) {
    var list = postings.get(feature);
    boolean run = feature.indexOf(' ') >= 0;
    if (list.size() <= (run ? MOST_WITH_RUN : MOST_WITH_WORD)) {
      return list;
    }
    if (!run) {
      return List.of();
    }
    int place = Collections.binarySearch(list, unit);
    return list.subList(
        Math.max(0, place - MOST_WITH_RUN / 2), Math.min(list.size(), place + MOST_WITH_RUN / 2));
  }

  // In the order of the words, so that sums do not depend on a hash.
  private Map<String, Double> features(Unit unit) {
    var features = new LinkedHashMap<String, Double>();
    var words = unit.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!Vocabulary.isFunctionWord(word.key())) {
        features.put(BaseForm.of(word.key()), rarity.weight(word));
      }
      if (i + RUN <= words.size()) {
        features.put(run(words.subList(i, i + RUN)), RUN_WEIGHT);
      }
    }
    // "Yes" stands everywhere; whom it was about does not.
    unit.question().stream()
        .flatMap(question -> question.words().stream())
        .filter(word -> word.capital() && !Vocabulary.isFunctionWord(word.key()))
        .forEach(word -> features.put("? " + BaseForm.of(word.key()), RUN_WEIGHT));
    return features;
  }

  private static String run(List<Word> words) {
    var run = new StringBuilder();
    for (var word : words) {
      run.append(BaseForm.of(word.key())).append(' ');
    }
    return run.toString();
  }
}
