/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.List;
import java.util.Optional;

/**
 * What a rule decided.
 *
 * @param mentions ids of the mentions that the words are laid to
 * @param speaker the id of the speaker; empty if the mention refers to nobody known
 * @param explanation why, in words for a reader
 */
record Decision(List<String> mentions, Optional<String> speaker, String explanation) {
  Decision {
    mentions = List.copyOf(mentions);
  }
}
