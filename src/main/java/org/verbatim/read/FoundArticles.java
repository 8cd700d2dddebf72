/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.List;
import org.verbatim.model.Failure;

/**
 * What was found under the paths that a user gave.
 *
 * @param sources the articles, by id
 * @param failures the paths that are missing, closed to us, without articles or of no known kind,
 *     by path
 * @param skipped how many files in folders are hidden or have an ending that is not read
 */
public record FoundArticles(List<ArticleSource> sources, List<Failure> failures, int skipped) {
  public FoundArticles {
    sources = List.copyOf(sources);
    failures = List.copyOf(failures);
  }
}
