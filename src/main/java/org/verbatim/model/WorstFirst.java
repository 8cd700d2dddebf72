/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Comparator;

/**
 * The order in which people are shown utterances, in every output: the worst first, among equals
 * those on which sources differ before those with an oddity of one article, then the surest, then
 * those that most sources print, then by article and place.
 */
public final class WorstFirst {

  public static final Comparator<ComparedUtterance> ORDER =
      Comparator.comparing(ComparedUtterance::severity, Comparator.reverseOrder())
          .thenComparing(ComparedUtterance::isAboutOneArticle)
          .thenComparing(ComparedUtterance::sureness, Comparator.reverseOrder())
          .thenComparing(ComparedUtterance::sources, Comparator.reverseOrder())
          .thenComparing(compared -> first(compared).article())
          .thenComparing(compared -> first(compared).span());

  private WorstFirst() {}

  private static Rendition first(ComparedUtterance compared) {
    return compared.utterance().renditions().get(0);
  }
}
