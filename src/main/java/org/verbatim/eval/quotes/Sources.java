/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import static org.verbatim.eval.quotes.text.NameWords.DETERMINERS;
import static org.verbatim.eval.quotes.text.NameWords.LINKING;
import static org.verbatim.eval.quotes.text.NameWords.PRONOUNS;
import static org.verbatim.eval.quotes.text.NameWords.TITLES;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.verbatim.eval.quotes.text.NameWords;
import org.verbatim.eval.quotes.text.Words;
import org.verbatim.text.Span;

/** Compares the words that name a speaker at a place of one text. */
final class Sources {

  /** How a system's source stands to the gold's. */
  enum Verdict {
    /** Another, or needless, or missing. */
    WRONG,
    /** Another mention that has a telling word in common. */
    RIGHT_BY_NAME,
    /** The same mention, or rightly none. */
    RIGHT
  }

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\z");

  /** What to leave out of a mention, until something is left. */
  private static final List<Set<String>> UNTELLING =
      List.of(
          NameWords.all(DETERMINERS, TITLES, LINKING),
          NameWords.all(DETERMINERS, LINKING),
          DETERMINERS,
          Set.of());

  private final Words words;

  Sources(Words words) {
    this.words = words;
  }

  /**
   * The words of a mention that tell who is meant: no determiner, title or preposition, unless the
   * mention has nothing else.
   */
  Set<Integer> telling(Set<Integer> mention) {
    for (var untelling : UNTELLING) {
      var kept = new TreeSet<>(mention);
      kept.removeIf(number -> untelling.contains(words.word(number)));
      if (!kept.isEmpty()) {
        return kept;
      }
    }
    return Set.of();
  }

  /**
   * Judges the source of a found quotation: right if it covers a telling word of the gold source,
   * or if neither side gives a source; right by name if another telling word, pronouns apart, is
   * the same.
   */
  Verdict verdict(List<Span> gold, List<Span> system) {
    if (gold.isEmpty()) {
      return system.isEmpty() ? Verdict.RIGHT : Verdict.WRONG;
    }
    var meant = telling(words.at(gold));
    var given = words.at(system);
    if (!Collections.disjoint(meant, given)) {
      return Verdict.RIGHT;
    }
    return Collections.disjoint(names(meant), names(telling(given)))
        ? Verdict.WRONG
        : Verdict.RIGHT_BY_NAME;
  }

  /** Whether a mention has no word but pronouns. */
  boolean isPronoun(Collection<Integer> mention) {
    return mention.stream().map(words::word).allMatch(PRONOUNS::contains);
  }

  private Set<String> names(Set<Integer> mention) {
    return mention.stream()
        .map(words::word)
        .filter(word -> !PRONOUNS.contains(word))
        .map(word -> POSSESSIVE.matcher(word).replaceFirst(""))
        .collect(Collectors.toSet());
  }
}
