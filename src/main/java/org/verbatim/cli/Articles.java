/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.InputStream;
import java.util.List;
import org.verbatim.pipeline.EarlierResults;
import org.verbatim.read.ArticleFiles;
import org.verbatim.read.FoundArticles;

/** The articles that the user named. */
final class Articles {

  private Articles() {}

  /** Throws {@link UsageException} if there is none: then there is nothing to do. */
  static FoundArticles find(List<String> paths, InputStream in) {
    var found = ArticleFiles.find(paths, in, new EarlierResults()::contain);
    if (found.sources().isEmpty()) {
      var failures = found.failures();
      if (failures.isEmpty()) {
        throw new UsageException(
            "no article in " + String.join(" ", paths) + "; name files or folders with articles");
      }
      int more = failures.size() - 1;
      throw new UsageException(
          failures.get(0).path()
              + ": "
              + failures.get(0).reason()
              + (more == 0 ? "" : " (and " + more + " more like this)"));
    }
    return found;
  }
}
