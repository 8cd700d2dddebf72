/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.text.Span;

/** A record as sets of words, so that marks and punctuation never matter. */
final class WordedRecord {

  private final ScoredRecord record;
  private final Map<Role, Set<Integer>> words = new EnumMap<>(Role.class);
  private final Set<Integer> tellingSource;

  WordedRecord(ScoredRecord record, ScoredDocument document) {
    this.record = record;
    for (var role : Role.values()) {
      words.put(role, document.words().at(record.spans(role)));
    }
    if (words(Role.CUE).isEmpty()) {
      words.put(Role.CUE, signs(record));
    }
    tellingSource = new Sources(document.words()).telling(words(Role.SOURCE));
  }

  /** A cue without words, as a colon, is known by its place; negative, so as to be no word. */
  private static Set<Integer> signs(ScoredRecord record) {
    var signs = new HashSet<Integer>();
    record.cue().forEach(span -> signs.add(-1 - span.begin()));
    return signs;
  }

  ScoredRecord record() {
    return record;
  }

  /** The numbers of the words of one part. */
  Set<Integer> words(Role role) {
    return words.get(role);
  }

  boolean has(Role role) {
    return !words(role).isEmpty();
  }

  boolean sameWords(WordedRecord other, Role role) {
    return words(role).equals(other.words(role));
  }

  /**
   * Whether the two are about one attribution: their cues overlap or, where one has no cue, at
   * least half of the words of either content are shared.
   */
  boolean isAligned(WordedRecord other) {
    if (has(Role.CUE) && other.has(Role.CUE)) {
      return shares(other, Role.CUE);
    }
    var shared = new HashSet<>(words(Role.CONTENT));
    shared.retainAll(other.words(Role.CONTENT));
    int shorter = Math.min(words(Role.CONTENT).size(), other.words(Role.CONTENT).size());
    return !shared.isEmpty() && shared.size() * 2 >= shorter;
  }

  boolean sameCue(WordedRecord other) {
    return has(Role.CUE) && sameWords(other, Role.CUE);
  }

  boolean sameSource(WordedRecord other) {
    return isAligned(other) && sameWords(other, Role.SOURCE);
  }

  boolean sameContent(WordedRecord other) {
    return isAligned(other) && sameWords(other, Role.CONTENT);
  }

  boolean sameTriple(WordedRecord other) {
    return sameWords(other, Role.CUE)
        && sameWords(other, Role.SOURCE)
        && sameWords(other, Role.CONTENT);
  }

  /** Whether this gold record and a system's are about the same words of the same source. */
  boolean isLooselyLike(WordedRecord system) {
    if (!isAligned(system) || !shares(system, Role.CONTENT)) {
      return false;
    }
    return has(Role.SOURCE)
        ? !Collections.disjoint(tellingSource, system.words(Role.SOURCE))
        : !system.has(Role.SOURCE);
  }

  /** The place to show: that of the content or, without one, of the cue or the source. */
  Optional<Span> place() {
    for (var role : new Role[] {Role.CONTENT, Role.CUE, Role.SOURCE}) {
      var spans = record.spans(role);
      if (!spans.isEmpty()) {
        return Optional.of(Span.hull(spans));
      }
    }
    return Optional.empty();
  }

  private boolean shares(WordedRecord other, Role role) {
    return !Collections.disjoint(words(role), other.words(role));
  }
}
