/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;

/** How much it says, among these units, that two of them share a word. */
final class Rarity {

  private static final double FUNCTION = 0.12;
  private static final double COMMON = 0.4;
  private static final double TELLING = 1.0;
  private static final double LEAST_SHARE = 0.25;

  private final Map<String, Integer> frequencies = new HashMap<>(); // looked up, never walked
  private final double span;

  Rarity(List<Unit> units) {
    var seen = new HashSet<String>(); // speech inside speech is printed once
    for (var unit : units) {
      var bases = new HashSet<String>();
      for (var word : unit.words()) {
        if (seen.add(unit.article().id() + " " + word.span().begin())) {
          bases.add(BaseForm.of(word.key()));
        }
      }
      bases.forEach(base -> frequencies.merge(base, 1, Integer::sum));
    }
    span = Math.log(units.size() / 2.0 + 4);
  }

  /** In how many units a word with this base form stands. */
  int frequency(String base) {
    return frequencies.getOrDefault(base, 0);
  }

  /** Between 0 and 1: 1 for a telling word that hardly any unit has. */
  double weight(Word word) {
    double kind =
        Vocabulary.isFunctionWord(word.key())
            ? FUNCTION
            : Vocabulary.isCommon(word.key()) ? COMMON : TELLING;
    double often = Math.log(Math.max(1, frequency(BaseForm.of(word.key())) / 2.0)) / span;
    return kind * Math.max(LEAST_SHARE, 1 - often);
  }

  /** Of all the words. */
  double weight(List<Word> words) {
    return words.stream().mapToDouble(this::weight).sum();
  }
}
