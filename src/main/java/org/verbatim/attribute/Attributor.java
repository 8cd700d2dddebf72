/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.List;
import org.verbatim.model.Attribution;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;

/** Lays quotations to speakers. */
public final class Attributor {

  public List<Attribution> attribute(
      SegmentedArticle article, Quotations quotations, Mentions mentions) {
    return List.of();
  }
}
