/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.List;
import java.util.Optional;

/**
 * Evidence on what a name names: lists, or a model that has read the article.
 *
 * <p>Implementations must be deterministic.
 */
public interface NameEvidence {

  /**
   * What the name names.
   *
   * @param words the name as printed, word by word, without titles
   * @return empty if this source cannot tell
   */
  Optional<NameKind> kind(List<String> words);
}
