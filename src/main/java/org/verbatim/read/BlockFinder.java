/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.verbatim.model.Article;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Metadata;
import org.verbatim.text.Span;

/** Finds the blocks of a plain text: its lines. */
public final class BlockFinder {

  private static final Pattern LINE = Pattern.compile("\\S[^\\r\\n]*(?<=\\S)");

  public Article article(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    var lines = LINE.matcher(text);
    while (lines.find()) {
      blocks.add(
          new Block(
              blocks.isEmpty() ? BlockRole.HEADLINE : BlockRole.BODY,
              new Span(lines.start(), lines.end())));
    }
    return new Article(id, text, Metadata.NONE, blocks);
  }
}
