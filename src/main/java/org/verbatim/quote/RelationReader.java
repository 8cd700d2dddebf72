/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.List;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.text.Span;

/**
 * Reads an article for attribution relations, with marks or without. The same input gives the same
 * relations. May belong to one thread.
 */
public interface RelationReader extends AutoCloseable {

  /**
   * The relations of an article in the order of their cues; no two have a word of their cues in
   * common.
   *
   * @param quoted the stretches between marks that are speech, in text order
   */
  List<Relation> read(SegmentedArticle article, List<Span> quoted);

  /** Lets go of what the reader holds outside the heap. */
  @Override
  default void close() {}
}
