/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.Set;

/** Pronouns that alterations ask for. */
final class Pronouns {

  static final Set<String> SUBJECTS =
      Set.of(
          "i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those", "there");
  static final Set<String> FIRST =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
  static final Set<String> THIRD =
      Set.of("he", "him", "his", "she", "her", "they", "them", "their", "theirs", "themselves");

  private Pronouns() {}
}
