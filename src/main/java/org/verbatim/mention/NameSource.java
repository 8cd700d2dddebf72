/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import org.verbatim.model.SegmentedArticle;

/**
 * Tells the names of an article from how they are used in it.
 *
 * <p>Implementations must be deterministic. One source may belong to one thread.
 */
public interface NameSource {

  /** Reads an article once; the evidence answers for the names of that article. */
  NameEvidence read(SegmentedArticle article);
}
