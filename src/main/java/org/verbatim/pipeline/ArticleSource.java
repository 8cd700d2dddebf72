/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.io.IOException;
import org.verbatim.model.Article;

/** An article that is still to be read. */
public interface ArticleSource {

  /** Its name in records, unique within a run. */
  String id();

  /** As the user named it. */
  String path();

  /** Throws {@link IOException} with a message for the user if it cannot be read. */
  Article read() throws IOException;
}
