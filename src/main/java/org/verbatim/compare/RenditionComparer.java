/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Utterance;
import org.verbatim.model.VariantTable;

/** Holds the renditions of an utterance against each other. */
public final class RenditionComparer {

  /** The story must hold every article that the utterance names. */
  public ComparedUtterance compare(Utterance utterance, List<AnnotatedArticle> story) {
    return new ComparedUtterance(utterance, List.of(), List.of(), new VariantTable(List.of()));
  }
}
