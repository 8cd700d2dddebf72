/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;

/**
 * What the mention step found in an article.
 *
 * @param speakers in the order of their first mention
 * @param mentions in text order
 */
public record Mentions(List<Speaker> speakers, List<Mention> mentions) {
  public Mentions {
    speakers = List.copyOf(speakers);
    mentions = List.copyOf(mentions);
  }
}
