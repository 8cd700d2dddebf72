/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;

/**
 * A text as published.
 *
 * @param id its name in records: unique within a run
 * @param text the text as read, unchanged; all offsets refer to it
 * @param metadata what it says of itself
 * @param blocks its pieces in text order, without overlap; only blanks stand between them
 */
public record Article(String id, String text, Metadata metadata, List<Block> blocks) {
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(metadata);
    blocks = List.copyOf(blocks);
    int last = 0;
    for (var block : blocks) {
      if (block.span().begin() < last || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            id + ": block " + block.span() + " overlaps another or lies outside the text");
      }
      last = block.span().end();
    }
  }
}
