/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.verbatim.model.Article;
import org.verbatim.text.Span;

/**
 * Finds the blocks of a plain text and what it says of itself. Immutable.
 *
 * <p>Paragraphs first, then a role for each by general cues: wording that only the furniture of a
 * page has, place (before the story, in it, after it), repetition, script. What no cue fits is
 * body: a sentence of the story that is lost does more harm than a button that is kept.
 */
public final class BlockFinder {

  private final RoleFinder roles = new RoleFinder();

  /**
   * The text with its blocks. Offsets refer to the text as given, whatever its line ends; blanks,
   * also a byte order mark, stay outside of the blocks.
   */
  public Article article(String id, String text) {
    Objects.requireNonNull(id);
    var scripts = new Scripts(text);
    var units = new ArrayList<Unit>();
    for (var paragraph : Paragraphs.of(text)) {
      for (Span piece : scripts.cut(paragraph)) {
        units.add(Unit.of(text, piece));
      }
    }
    return article(id, text, units);
  }

  /** The text with a block for each unit. */
  Article article(String id, String text, List<Unit> units) {
    var found = roles.find(text, units);
    return new Article(id, text, found.metadata(), found.blocks());
  }
}
