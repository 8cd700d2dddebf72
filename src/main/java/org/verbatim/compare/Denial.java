/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Word;

/**
 * A verb that is denied: "did not answer", "has yet to answer fully".
 *
 * @param from the index of the word that denies
 * @param to the index behind the verb and what limits it
 * @param verb the base form of the verb
 * @param limited whether an adverb limits the denial: who did not answer fully did answer
 */
record Denial(int from, int to, String verb, boolean limited) {

  private static final int MOST_BETWEEN = 4;
  private static final Set<String> DENYING = Set.of("not", "never");
  private static final Set<String> DENYING_WITH_TO = Set.of("failed", "fails", "yet", "refused");

  /** All of the version, in text order. */
  static List<Denial> of(Version version) {
    var found = new ArrayList<Denial>();
    for (int i = 0; i + 1 < version.size(); i++) {
      String key = version.word(i).key();
      boolean withTo =
          DENYING_WITH_TO.contains(key)
              && version.word(i + 1).key().equals("to")
              && (!key.equals("yet") || i > 0 && isHaving(version.word(i - 1)));
      if (DENYING.contains(key) || withTo) {
        denied(version, i, withTo ? i + 2 : i + 1).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Denial> denied(Version version, int from, int behind) {
    boolean limited = false;
    for (int i = behind; i < Math.min(version.size(), behind + MOST_BETWEEN); i++) {
      var word = version.word(i);
      if (version.sentenceEndsBefore(i)) {
        return Optional.empty();
      }
      if (Grammar.isRestriction(word)) {
        limited = true;
      } else if (!Grammar.isFunction(word)) {
        boolean behindVerb = i + 1 < version.size() && Grammar.isRestriction(version.word(i + 1));
        return Optional.of(
            new Denial(
                from, behindVerb ? i + 2 : i + 1, BaseForm.of(word.key()), limited || behindVerb));
      }
    }
    return Optional.empty();
  }

  private static boolean isHaving(Word word) {
    return Set.of("has", "have", "had", "is", "are").contains(word.key());
  }
}
