/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Objects;

/**
 * The report that the others are read against. It is nearest to what was said by its kind or its
 * date; it need not be right.
 *
 * @param rendition its index among the utterance's renditions
 * @param reason what makes it the base
 * @param explanation the same, a clause for a reader
 */
public record Base(int rendition, BaseReason reason, String explanation) {
  public Base {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(explanation);
  }
}
