/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import java.util.Map;
import org.verbatim.model.AnnotatedArticle;

/** A way to write one article for another program. Immutable; may be shared between threads. */
public interface ArticleFormat {

  /**
   * What to write.
   *
   * @return the contents of files by their endings: ".json"; to be written as UTF-8
   */
  Map<String, String> files(AnnotatedArticle article);
}
