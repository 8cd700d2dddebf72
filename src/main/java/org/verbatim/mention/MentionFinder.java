/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.List;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;

/** Finds the mentions and speakers of an article. */
public final class MentionFinder {

  public Mentions find(SegmentedArticle article, Quotations quotations) {
    return new Mentions(List.of(), List.of());
  }
}
