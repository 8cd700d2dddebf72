/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import org.verbatim.model.BlockRole;
import org.verbatim.text.Vocabulary;

/**
 * The title of a book or a speech is no report of the phrase that it is made from: "From Sand to
 * Stone" and "we went from sand to stone".
 */
final class TitleOfWork {

  private static final int FEWEST_CONTENT_WORDS = 2;

  private TitleOfWork() {}

  /** Whether one of the two prints capitals as titles do, and the other does not. */
  static boolean isIn(Unit a, Unit b) {
    return isTitled(a) != isTitled(b) && (isTitle(a) || isTitle(b));
  }

  private static boolean isTitle(Unit unit) {
    return isTitled(unit) && !isInHeadline(unit);
  }

  private static boolean isTitled(Unit unit) {
    int content = 0;
    for (int i = 0; i < unit.words().size(); i++) {
      var word = unit.words().get(i);
      if (!Vocabulary.isFunctionWord(word.key()) && !word.isNumber()) {
        if (!word.capital()) {
          return false;
        }
        content++;
      }
    }
    // A short name in capitals is a name, not a title, whoever prints it.
    return content >= FEWEST_CONTENT_WORDS && unit.words().size() > content;
  }

  private static boolean isInHeadline(Unit unit) {
    return unit.article().article().blocks().stream()
        .anyMatch(block -> block.role() == BlockRole.HEADLINE && block.span().covers(unit.span()));
  }
}
