/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import java.util.List;
import java.util.Optional;
import org.verbatim.text.Span;

/**
 * What an alteration does with a stretch of speech.
 *
 * @param changes the words that change, in text order and without overlap, not all of them inside
 *     the speech
 * @param gold those changes among them that make the difference; the others only keep the sentence
 *     a sentence. Empty where nothing differs
 * @param whole whether it writes the whole paragraph anew, so that nothing else may change there
 * @param joined another stretch of speech that is printed behind the words of this one
 */
public record Edit(
    List<Change> changes, List<Change> gold, boolean whole, Optional<Speech> joined) {
  public Edit {
    changes = changes.stream().sorted().toList();
    gold = gold.stream().sorted().toList();
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("an edit needs a change");
    }
    for (int i = 1; i < changes.size(); i++) {
      if (changes.get(i).span().begin() < changes.get(i - 1).span().end()) {
        throw new IllegalArgumentException("changes overlap: " + changes);
      }
    }
  }

  /** Other words at one place. */
  public static Edit of(Span span, String text) {
    return of(List.of(new Change(span, text)));
  }

  /** Other words at places that are one difference. */
  public static Edit of(List<Change> changes) {
    return new Edit(changes, changes, false, Optional.empty());
  }

  /** Other words that make no difference of their own. */
  public static Edit silent(Span span, String text) {
    return new Edit(List.of(new Change(span, text)), List.of(), false, Optional.empty());
  }

  /** A paragraph written anew around the words. */
  public static Edit paragraph(List<Change> changes, List<Change> gold) {
    return new Edit(changes, gold, true, Optional.empty());
  }
}
