/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the noun phrases of a sentence, from left to right. */
final class PhraseFinder {

  /** Behind these an "of" or "for" belongs to the name: Department of State, Club for Growth. */
  private static final Set<String> NAME_PREPOSITIONS = Set.of("of", "for", "on", "de", "&");

  private static final Set<String> HEADS_OF_LONG_NAMES =
      Set.of(
          "secretary",
          "minister",
          "ministry",
          "department",
          "university",
          "institute",
          "house",
          "office",
          "committee",
          "council",
          "center",
          "centre",
          "board",
          "bureau",
          "bank",
          "court",
          "club",
          "association",
          "society",
          "union",
          "league",
          "college",
          "school",
          "church",
          "academy",
          "agency",
          "commission",
          "chamber",
          "federation",
          "foundation",
          "coalition",
          "alliance",
          "citizens",
          "americans",
          "veterans",
          "students",
          "doctors",
          "friends",
          "party",
          "army",
          "duke",
          "prince",
          "bishop",
          "archbishop",
          "chief",
          "director",
          "head",
          "speaker",
          "president",
          "fund",
          "museum",
          "network",
          "campaign",
          "project",
          "governor",
          "attorney",
          "chairman",
          "state",
          "republic",
          "kingdom",
          "islands",
          "daughters",
          "sons");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "von", "van", "der", "den", "da", "di", "du", "al", "el", "bin", "ibn", "la", "le",
          "del", "della", "dos", "ten", "ter", "abu");

  private static final Set<WordKind> OF_ADJUNCTS =
      Set.of(
          WordKind.PREPOSITION,
          WordKind.TIME,
          WordKind.DETERMINER,
          WordKind.ADJECTIVE,
          WordKind.NOUN,
          WordKind.NUMBER,
          WordKind.MARK);

  private final Sketch sketch;

  PhraseFinder(Sketch sketch) {
    this.sketch = sketch;
  }

  List<NounPhrase> find() {
    List<NounPhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < sketch.size()) {
      int end = endOfPhrase(i);
      if (end > i) {
        phrases.add(new NounPhrase(i, end - 1));
        i = end;
      } else {
        i++;
      }
    }
    return phrases;
  }

  /** The token behind the phrase that starts here; the token itself if none does. */
  private int endOfPhrase(int first) {
    if (sketch.is(first, WordKind.PRONOUN)) {
      return first + 1;
    }
    boolean determined = sketch.is(first, WordKind.DETERMINER);
    int i = first;
    int end = first;
    while (i < sketch.size() && sketch.level(i) == sketch.level(first)) {
      WordKind kind = sketch.kind(i);
      if (kind == WordKind.DETERMINER) {
        if (i > first
            && !sketch.is(i - 1, WordKind.DETERMINER)
            && !sketch.is(i - 1, WordKind.POSSESSIVE)) {
          break;
        }
      } else if (kind == WordKind.NAME) {
        if (end == i && i > first && (isAddress(i) || isTitledBehindAdjunct(first, i))) {
          break; // "When they came to the house Mr Keller spoke"
        }
        i = endOfName(i) - 1;
        end = i + 1;
        if (sketch.isHeading() && !nameAt(end) && !sketch.is(end, WordKind.POSSESSIVE)) {
          break; // "Keller Wants": capitals do not tell verbs from nouns
        }
      } else if (kind.isNominal()) {
        end = i + 1;
      } else if (kind == WordKind.POSSESSIVE) {
        if (end != i) {
          break;
        }
      } else if (!isInner(i, first, end, determined)) {
        break;
      }
      i++;
    }
    if (end == first && determined) {
      return endOfBareDeterminer(first, i);
    }
    if (end > first && sketch.is(end, WordKind.POSSESSIVE) && i > end + 1) {
      return end;
    }
    return end;
  }

  /** "some said", "the accused told", "both agreed". */
  private int endOfBareDeterminer(int first, int stop) {
    String lower = sketch.lower(first);
    if (stop > first + 1 && sketch.is(stop - 1, WordKind.ADJECTIVE)) {
      return stop;
    }
    if (Set.of(
            "the", "a", "an", "no", "every", "such", "what", "whose", "my", "your", "our", "their",
            "its")
        .contains(lower)) {
      return first;
    }
    return first + 1;
  }

  /** Whether the word may stand inside a phrase, before its head. */
  private boolean isInner(int i, int first, int end, boolean determined) {
    WordKind kind = sketch.kind(i);
    WordKind next =
        i + 1 < sketch.size() && sketch.level(i + 1) == sketch.level(i)
            ? sketch.kind(i + 1)
            : WordKind.STOP;
    boolean goesOn = next.isNominal() || next == WordKind.ADJECTIVE;
    return switch (kind) {
      case ADJECTIVE ->
          end <= first || goesOn || determined || sketch.is(i - 1, WordKind.POSSESSIVE);
      case ADVERB -> determined && end == first && next == WordKind.ADJECTIVE;
      case PARTICIPLE, VERB ->
          (determined && end == first
                  || sketch.is(i - 1, WordKind.ADJECTIVE) && kind == WordKind.PARTICIPLE)
              && goesOn;
      case TIME -> determined && end == first && next.isNominal();
      case COMMA ->
          sketch.is(i - 1, WordKind.ADJECTIVE)
              && next == WordKind.ADJECTIVE
              && determined
              && end == first;
      case CONJUNCTION ->
          sketch.is(i - 1, WordKind.ADJECTIVE)
              && next == WordKind.ADJECTIVE
              && determined
              && end == first;
      default -> false;
    };
  }

  /** Behind a run of names, with particles, "of" and "&" inside. */
  private int endOfName(int first) {
    int i = first + 1;
    boolean longName = HEADS_OF_LONG_NAMES.contains(sketch.lower(first));
    boolean listed = false;
    while (i < sketch.size() && sketch.level(i) == sketch.level(first)) {
      String lower = sketch.lower(i);
      if (sketch.is(i, WordKind.NAME)) {
        longName |= HEADS_OF_LONG_NAMES.contains(lower);
        i++;
      } else if (PARTICLES.contains(lower) && nameAt(particlesEnd(i))) {
        i = particlesEnd(i);
      } else if (longName && NAME_PREPOSITIONS.contains(lower) && nameAt(i + 1)) {
        listed = true;
        i++;
      } else if (longName
          && NAME_PREPOSITIONS.contains(lower)
          && sketch.isWord(i + 1, "the")
          && nameAt(i + 2)) {
        i += 2;
      } else if (lower.equals("&") && nameAt(i + 1)) {
        i++;
      } else if (listed
          && lower.equals("and")
          && nameAt(i + 1)
          && HEADS_OF_LONG_NAMES.contains(sketch.lower(first))
          && !sketch.lower(first).equals("president")) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private int particlesEnd(int i) {
    int end = i;
    while (end < sketch.size()
        && end < i + 3
        && PARTICLES.contains(sketch.lower(end))
        && !sketch.is(end, WordKind.NAME)) {
      end++;
    }
    return end;
  }

  /** "Mr" behind a common noun, in a clause that the main one must follow without a comma. */
  private boolean isAddress(int i) {
    return sketch.is(i - 1, WordKind.NOUN)
        && SubjectWords.ADDRESS.contains(sketch.lower(i))
        && isInFrontedClause(i);
  }

  /** "At the party's meeting Sen. Ida Moor spoke": the meeting is in the adjunct that opens. */
  private boolean isTitledBehindAdjunct(int first, int name) {
    if (!sketch.is(name - 1, WordKind.NOUN)
        || !SubjectWords.RANKS.contains(sketch.lower(name))
        || !sketch.is(first - 1, WordKind.PREPOSITION)) {
      return false;
    }
    for (int i = 0; i < first; i++) {
      if (sketch.kind(i).isVerbal() || !OF_ADJUNCTS.contains(sketch.kind(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isInFrontedClause(int i) {
    int p = i - 1;
    while (p >= 0 && !sketch.is(p, WordKind.COMMA) && !sketch.is(p, WordKind.SUBORDINATOR)) {
      p--;
    }
    return p == 0;
  }

  private boolean nameAt(int i) {
    return sketch.is(i, WordKind.NAME);
  }
}
