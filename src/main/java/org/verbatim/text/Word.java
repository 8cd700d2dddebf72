/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A word of a text and what it is compared by.
 *
 * @param span where it stands; a part of a written word where a contraction is taken apart
 * @param key the word without what is only typography: case, spelling of one country, digits or
 *     letters, dots of an abbreviation
 * @param capital whether it begins with a capital letter
 */
public record Word(Span span, String key, boolean capital) {

  // What a contracted ending may stand for: "it's" is "it is", "it has", "let's" is "let us".
  private static final Map<String, Set<String>> CONTRACTED =
      Map.of("'s", Set.of("is", "has", "us"), "'d", Set.of("had", "would"));

  public Word {
    Objects.requireNonNull(span);
    Objects.requireNonNull(key);
  }

  /** Whether both are one word, typography aside. */
  public boolean matches(Word other) {
    return key.equals(other.key)
        || CONTRACTED.getOrDefault(key, Set.of()).contains(other.key)
        || CONTRACTED.getOrDefault(other.key, Set.of()).contains(key)
        || (isMasked() && masks(key, other.key))
        || (other.isMasked() && masks(other.key, key));
  }

  /** Whether it is a number in digits, after number words were turned into digits. */
  public boolean isNumber() {
    return !key.isEmpty()
        && (Character.isDigit(key.charAt(0))
            || (key.length() > 1 && key.charAt(0) == '$' && Character.isDigit(key.charAt(1))));
  }

  private boolean isMasked() {
    return key.indexOf('*') >= 0;
  }

  private static boolean masks(String masked, String plain) {
    int first = masked.indexOf('*');
    String tail = masked.substring(masked.lastIndexOf('*') + 1);
    return plain.length() > first + tail.length()
        && first > 0
        && plain.startsWith(masked.substring(0, first))
        && plain.endsWith(tail);
  }
}
