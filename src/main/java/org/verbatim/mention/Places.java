/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.Sketches;

/**
 * How far sentences lie apart in the telling: sentences that stand wholly in quotation marks are
 * said by somebody and do not take the story on. Immutable.
 */
final class Places {

  private final int[] narrated;
  private final int[] paragraphs;

  Places(Sketches sketches) {
    int size = sketches.all().size();
    narrated = new int[size];
    paragraphs = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += isNarrated(sketches.all().get(i)) ? 1 : 0;
      narrated[i] = count;
      paragraphs[i] = sketches.paragraph(i);
    }
  }

  /** Whether the teller says any of the sentence. */
  static boolean isNarrated(Sketch sketch) {
    for (int i = 0; i < sketch.size(); i++) {
      if (!sketch.isQuoted(i) && Character.isLetterOrDigit(sketch.word(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** How many sentences of the teller's own there are up to this one. */
  int narrated(int sentence) {
    return narrated[sentence];
  }

  int paragraph(int sentence) {
    return paragraphs[sentence];
  }
}
