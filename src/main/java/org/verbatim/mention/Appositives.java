/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.OptionalInt;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.WordKind;

/**
 * Finds the name that a description goes with: set off by a comma before or behind it, or as its
 * last words. Places count the phrases of a sentence. Immutable.
 */
final class Appositives {

  private static final int LONGEST_CLAUSE = 8; // words of "who ran the mill" before the comma

  /** Kinds of words that may follow a name behind a description: it is no subject then. */
  private static final Set<WordKind> BEHIND_NAME =
      Set.of(
          WordKind.COMMA,
          WordKind.STOP,
          WordKind.MARK,
          WordKind.COLON,
          WordKind.OPEN,
          WordKind.DASH);

  private final ReadPhrases phrases;

  Appositives(ReadPhrases phrases) {
    this.phrases = phrases;
  }

  /** "the spokesman, Josh Doe," or "the leader of the Ferry League, Jane Doe,". */
  OptionalInt nameBehind(int sentence, int place) {
    int comma = phrases.endWithComplements(sentence, phrases.phrase(sentence, place).last()) + 1;
    boolean direct = comma == phrases.phrase(sentence, place).last() + 1;
    var sketch = phrases.sketch(sentence);
    if (phrases.kindAt(sentence, comma) == WordKind.RELATIVE) {
      comma = endOfClause(sketch, comma);
      direct = false;
    }
    int name = placeAt(sentence, place, comma + 1);
    if (phrases.kindAt(sentence, comma) != WordKind.COMMA
        || name < 0
        || !isFullName(phrases.reading(sentence, name))) {
      return OptionalInt.empty();
    }
    int behind = phrases.phrase(sentence, name).last() + 1;
    boolean closed = BEHIND_NAME.contains(phrases.kindAt(sentence, behind));
    boolean listed =
        !direct
            && closed
            && phrases.kindAt(sentence, behind) == WordKind.COMMA
            && phrases.kindAt(sentence, behind + 1) == WordKind.CONJUNCTION;
    boolean described =
        opens(sentence, phrases.phrase(sentence, place).first())
            && (phrases.kindAt(sentence, behind) == WordKind.PREPOSITION
                || phrases.kindAt(sentence, behind) == WordKind.RELATIVE);
    return closed && !listed || described ? OptionalInt.of(name) : OptionalInt.empty();
  }

  /** "Jane Doe, the mayor", "Jane Doe of Lund, a nurse", "Jane Doe, 45, a nurse". */
  OptionalInt nameBefore(int sentence, int place) {
    int comma = phrases.phrase(sentence, place).first() - 1;
    if (phrases.kindAt(sentence, comma) != WordKind.COMMA) {
      return OptionalInt.empty();
    }
    int age = place - 1;
    if (age > 0
        && phrases.kindAt(sentence, comma - 1) == WordKind.NUMBER
        && phrases.kindAt(sentence, comma - 2) == WordKind.COMMA) {
      comma -= 2;
    }
    for (int p = place - 1; p >= 0; p--) {
      int end = phrases.phrase(sentence, p).last();
      if (phrases.reading(sentence, p).kind().isName()
          && phrases.endWithComplements(sentence, end) + 1 == comma) {
        return isName(phrases.reading(sentence, p)) ? OptionalInt.of(p) : OptionalInt.empty();
      }
      if (phrases.kindAt(sentence, end + 1) == WordKind.COMMA && end + 1 != comma) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** "Former judge and Mayor Jane Doe": two titles of one person. */
  OptionalInt nameJoined(int sentence, int place) {
    var title = phrases.reading(sentence, place);
    int and = phrases.phrase(sentence, place).last() + 1;
    if (!title.determiner().isEmpty()
        || title.owner() != null
        || title.agreement() == Agreement.PLURAL
        || and >= phrases.sketch(sentence).size()
        || !phrases.sketch(sentence).lower(and).equals("and")) {
      return OptionalInt.empty();
    }
    int name = placeAt(sentence, place, and + 1);
    return name >= 0
            && isFullName(phrases.reading(sentence, name))
            && phrases.reading(sentence, name).determiner().isEmpty()
            && !phrases.reading(sentence, name).nouns().isEmpty()
        ? OptionalInt.of(name)
        : OptionalInt.empty();
  }

  /** "master of ceremonies Jane Doe", without an article: the name ends the title. */
  OptionalInt nameWithin(int sentence, int place) {
    var title = phrases.reading(sentence, place);
    int of = phrases.phrase(sentence, place).last() + 1;
    if (!title.determiner().isEmpty()
        || title.owner() != null
        || of >= phrases.sketch(sentence).size()
        || !phrases.sketch(sentence).lower(of).equals("of")) {
      return OptionalInt.empty();
    }
    int name = placeAt(sentence, place, of + 1);
    if (name < 0) {
      return OptionalInt.empty();
    }
    var reading = phrases.reading(sentence, name);
    return isFullName(reading) && !reading.title().isEmpty() && reading.nouns().isEmpty()
        ? OptionalInt.of(name)
        : OptionalInt.empty();
  }

  private int endOfClause(Sketch sketch, int relative) {
    int i = relative;
    while (i < sketch.size()
        && i - relative <= LONGEST_CLAUSE
        && sketch.kind(i) != WordKind.COMMA
        && sketch.kind(i) != WordKind.STOP
        && !sketch.isQuoted(i)) {
      i++;
    }
    return i;
  }

  /** Whether a clause begins at the token. */
  private boolean opens(int sentence, int token) {
    var before = phrases.kindAt(sentence, token - 1);
    return before == WordKind.STOP
        || before == WordKind.MARK
        || before == WordKind.COMMA
        || before == WordKind.CONJUNCTION;
  }

  /** The place of the phrase behind the given one that begins at the token; -1 if none does. */
  private int placeAt(int sentence, int behind, int token) {
    for (int p = behind + 1; p < phrases.of(sentence).size(); p++) {
      int first = phrases.phrase(sentence, p).first();
      if (first >= token) {
        return first == token ? p : -1;
      }
    }
    return -1;
  }

  private static boolean isFullName(Reading reading) {
    return isName(reading) && reading.name().size() > 1 && reading.owner() == null;
  }

  private static boolean isName(Reading reading) {
    return (reading.kind() == Reading.Kind.PERSON_NAME
            || reading.kind() == Reading.Kind.UNKNOWN_NAME)
        && reading.agreement() != Agreement.PLURAL;
  }
}
