/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment.opennlp;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerME;

/**
 * Base forms. Each word is asked for alone and remembered, as the lemmatizer costs ten times what
 * all other steps cost together; alone, so that a lemma does not depend on where the word was seen
 * first.
 *
 * <p>Belongs to one thread.
 */
final class Lemmas {

  /** Words whose base form differs from their lower-case form. */
  private static final Set<String> INFLECTED = Set.of("VERB", "NOUN", "AUX", "ADJ", "ADV");

  /** What is left of a modal verb before "n't". */
  private static final Map<String, String> CUT_SHORT =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  /** What a long run may hold: some 100 bytes each. */
  private static final int REMEMBERED = 50_000;

  private final LemmatizerME lemmatizer = new LemmatizerME(Models.LEMMAS);
  private final Map<String, String> known =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The base form of the word in lower case; the word itself where no rule gives one. */
  String lemma(String word, String pos) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (!INFLECTED.contains(pos)) {
      return lower;
    }
    return known.computeIfAbsent(pos + ' ' + lower, key -> find(lower, pos));
  }

  private String find(String word, String pos) {
    if (pos.equals("AUX") && CUT_SHORT.containsKey(word)) {
      return CUT_SHORT.get(word);
    }
    String lemma = lemmatizer.lemmatize(new String[] {word}, new String[] {pos})[0];
    boolean none = lemma == null || lemma.isBlank() || lemma.equals("O") || lemma.equals("_");
    String answer = none ? word : lemma.toLowerCase(Locale.ROOT);
    return pos.equals("VERB") ? RegularVerbs.base(word, answer) : answer;
  }
}
