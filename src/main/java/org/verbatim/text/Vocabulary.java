/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.Set;
import java.util.stream.Collectors;

/** How much it says that two texts share a word. */
public final class Vocabulary {

  private static final Set<String> FUNCTION =
      WordList.words(Vocabulary.class, "function-words.txt");
  private static final Set<String> COMMON =
      WordList.words(Vocabulary.class, "common-words.txt").stream()
          .map(BaseForm::of)
          .collect(Collectors.toUnmodifiableSet());

  private Vocabulary() {}

  /** Whether the {@linkplain Word#key() key} carries grammar rather than content. */
  public static boolean isFunctionWord(String key) {
    return FUNCTION.contains(key);
  }

  /** Whether the key is a content word found in news on any subject. */
  public static boolean isCommon(String key) {
    return COMMON.contains(BaseForm.of(key));
  }

  /** Whether the key is neither of both. */
  public static boolean isTelling(String key) {
    return !isFunctionWord(key) && !isCommon(key);
  }
}
