/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbatim.text.Span;
import org.verbatim.text.Word;
import org.verbatim.text.WordList;
import org.verbatim.text.WordScanner;

/**
 * Where something was said, or to whom, as the reporter's words next to the cue tell it: "told the
 * jury", "said in a letter".
 *
 * @param span the words that tell it
 * @param kind the kind of place; nobody speaks at two at the same time
 */
record Venue(Span span, String kind) {

  private static final WordScanner SCANNER = new WordScanner();
  private static final Map<String, String> KINDS = WordList.heads(Venue.class, "venues.txt");

  /** The venue of the version; empty if its reporter tells none beside the cue, or several. */
  static Optional<Venue> of(Version version) {
    var quotation = version.quotation();
    if (quotation.isEmpty()) {
      return Optional.empty();
    }
    var found = new ArrayList<Venue>();
    for (var cue : quotation.get().cues()) {
      var words = new ArrayList<Word>(SCANNER.scan(version.article().text(), cue.span()));
      words.addAll(Occasion.attached(version, cue));
      if (words.stream().anyMatch(word -> word.key().equals("ago"))) {
        return Optional.empty(); // the reporter says himself that it is another occasion
      }
      found.addAll(in(words));
    }
    boolean one = found.stream().map(Venue::kind).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static List<Venue> in(List<Word> words) {
    return words.stream()
        .filter(word -> KINDS.containsKey(word.key()))
        .map(word -> new Venue(word.span(), KINDS.get(word.key())))
        .toList();
  }
}
