/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.List;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Utterance;

/** Finds the reports of one utterance among the articles of a story. */
public final class UtteranceLinker {

  public List<Utterance> link(List<AnnotatedArticle> story) {
    return List.of();
  }
}
