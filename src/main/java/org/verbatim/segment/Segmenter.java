/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment;

import org.verbatim.model.Article;
import org.verbatim.model.SegmentedArticle;

/** Finds the paragraphs, sentences and tokens of an article. */
public interface Segmenter {

  /** All blocks but boilerplate, in text order; an article without such a block gives none. */
  SegmentedArticle segment(Article article);
}
