/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds names that the words around them tell to be bodies': "Orbit said its", "the agency
 * Seawire", "Seawire reported".
 */
final class BodyCues {

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "announced",
          "announces",
          "added",
          "denied",
          "confirmed",
          "warned",
          "claimed",
          "argued",
          "insisted",
          "acknowledged",
          "promised",
          "told");

  /** What outlets do, and people seldom in print. */
  private static final Set<String> REPORTING = Set.of("reported", "reports");

  private static final Set<String> KINDS =
      Set.of(
          "agency",
          "company",
          "newspaper",
          "daily",
          "weekly",
          "magazine",
          "broadcaster",
          "website",
          "firm",
          "airline",
          "carmaker",
          "retailer",
          "bank",
          "channel",
          "network",
          "tabloid",
          "publisher",
          "charity",
          "supermarket",
          "startup",
          "manufacturer",
          "conglomerate");

  private BodyCues() {}

  /** The names of bodies, as runs of capitalised words; their type and confidence mean nothing. */
  static List<NamedSpan> in(NameSentence sentence) {
    List<NamedSpan> bodies = new ArrayList<>();
    if (sentence.heading()) {
      return bodies;
    }
    var tokens = sentence.tokens();
    int begin = 0;
    while (begin < tokens.size()) {
      if (!isNameWord(tokens.get(begin))) {
        begin++;
        continue;
      }
      int end = begin + 1;
      while (end < tokens.size() && isNameWord(tokens.get(end))) {
        end++;
      }
      if (isOwn(tokens, begin, end)) {
        bodies.add(new NamedSpan(begin, end, NameType.ORG, 1));
      }
      begin = end;
    }
    return bodies;
  }

  private static boolean isNameWord(String token) {
    return Character.isUpperCase(token.charAt(0));
  }

  private static boolean isOwn(List<String> tokens, int begin, int end) {
    String before = lower(tokens, begin - 1);
    String after = lower(tokens, end);
    if (KINDS.contains(before)) {
      return true;
    }
    if (begin > 0 && !Set.of("\"", "“", ",", ".", "that", "and", "but").contains(before)) {
      return false; // "its owner of Orbit said its": the subject may be another
    }
    int next = lower(tokens, end + 1).equals("that") ? end + 2 : end + 1;
    // "it" tells nothing: "Kerry said it would rain".
    return SAYING.contains(after) && lower(tokens, next).equals("its")
        || REPORTING.contains(after) && end - begin == 1;
  }

  private static String lower(List<String> tokens, int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).toLowerCase(Locale.ROOT);
  }
}
