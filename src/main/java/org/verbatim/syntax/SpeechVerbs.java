/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.Set;
import java.util.stream.Collectors;
import org.verbatim.text.WordList;

/** Verbs of speaking and writing, by base form. */
final class SpeechVerbs {

  private static final Set<String> LEMMAS =
      WordList.lines(SpeechVerbs.class, "speech-verbs.txt").stream()
          .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private SpeechVerbs() {}

  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
