/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is set between commas behind a noun phrase, and how far a phrase with all of it goes. */
final class Appositions {

  private static final Set<String> LEADS_ON =
      Set.of("of", "from", "for", "at", "in", "with", "to", "on", "by", "about", "against");

  private final Sketch sketch;

  Appositions(Sketch sketch) {
    this.sketch = sketch;
  }

  /**
   * The last token of the phrase that the words up to the comma are set behind: "Hijab" for the
   * second comma of "Riad Hijab, chief coordinator of the opposition, told"; -1 if there is none.
   */
  int hostBefore(int comma) {
    List<Integer> commas = separatorsBefore(comma);
    int host = -1;
    int right = comma;
    for (int left : commas) {
      if (!isParenthetical(left + 1, right - 1)) {
        break;
      }
      int end = left - 1;
      if (end >= 0 && sketch.is(end, WordKind.CLOSE)) {
        end = beforeBracket(end);
      }
      if (end >= 0 && isHost(end, left)) {
        host = end;
      }
      right = left;
    }
    return host >= 0 ? host : hostOfStrayComma(comma);
  }

  /**
   * "Sen. Jane Doe (D-R.I.), said": a comma between subject and verb at the start of a sentence.
   */
  private int hostOfStrayComma(int comma) {
    int end = sketch.is(comma - 1, WordKind.CLOSE) ? beforeBracket(comma - 1) : comma - 1;
    var phrase = sketch.phraseAt(end);
    while (phrase.isPresent()) {
      int before = phrase.get().first() - 1;
      if (before < 0 || sketch.is(before, WordKind.MARK)) {
        return end;
      }
      if (!sketch.is(before, WordKind.PREPOSITION)) {
        return -1;
      }
      phrase = sketch.phraseAt(before - 1);
    }
    return -1;
  }

  /**
   * The conjunction before an adjunct that ends at the comma: "and, in Geneva, said"; -1 if none.
   */
  int conjunctionBefore(int comma) {
    for (int left : separatorsBefore(comma)) {
      if (sketch.is(left - 1, WordKind.CONJUNCTION)) {
        return left - 1;
      }
      if (!isParenthetical(left + 1, comma - 1)) {
        return -1;
      }
    }
    return -1;
  }

  private int beforeBracket(int close) {
    int p = close;
    while (p >= 0 && !sketch.is(p, WordKind.OPEN)) {
      p--;
    }
    return p - 1;
  }

  private List<Integer> separatorsBefore(int comma) {
    List<Integer> found = new ArrayList<>();
    int depth = 0;
    for (int i = comma - 1; i >= 0 && found.size() < 6; i--) {
      if (sketch.level(i) == sketch.level(comma)) {
        depth += sketch.is(i, WordKind.CLOSE) ? 1 : sketch.is(i, WordKind.OPEN) ? -1 : 0;
        if (depth == 0 && (sketch.is(i, WordKind.COMMA) || sketch.is(i, WordKind.DASH))) {
          found.add(i);
        }
        if (sketch.is(i, WordKind.STOP) || sketch.is(i, WordKind.COLON)) {
          break;
        }
      }
    }
    return found;
  }

  /** Whether the words between two commas can be an apposition, an adjunct or a relative clause. */
  private boolean isParenthetical(int first, int last) {
    if (first > last) {
      return false;
    }
    WordKind kind = sketch.kind(first);
    boolean clause = false;
    for (int i = first; i <= last; i++) {
      clause |=
          sketch.is(i, WordKind.VERB)
              && sketch.level(i) == sketch.level(first)
              && sketch.phraseAt(i - 1).isPresent()
              && i - 1 >= first;
    }
    return switch (kind) {
      case RELATIVE, SUBORDINATOR, PREPOSITION, PARTICIPLE, ADVERB, TIME, NUMBER -> true;
      case DETERMINER -> sketch.isWord(first, "whose") || !clause || hasRelative(first, last);
      case NOUN, NAME, ADJECTIVE, OPEN, VERB, CONJUNCTION, PRONOUN ->
          !clause && kind != WordKind.PRONOUN || hasRelative(first, last);
      default -> false;
    };
  }

  private boolean hasRelative(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (sketch.is(i, WordKind.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase that may be a subject ends at the token, before the separator. */
  private boolean isHost(int end, int separator) {
    var phrase = sketch.phraseAt(end);
    if (phrase.isEmpty()) {
      return sketch.is(end, WordKind.RELATIVE);
    }
    int before = phrase.get().first() - 1;
    int guard = 0;
    while (before >= 0 && guard++ < 12 && sketch.level(before) == sketch.level(separator)) {
      WordKind kind = sketch.kind(before);
      if (kind == WordKind.COMMA
          || kind == WordKind.STOP
          || kind == WordKind.COLON
          || kind == WordKind.DASH) {
        return true;
      }
      if (kind == WordKind.PREPOSITION) {
        var host = sketch.phraseAt(before - 1);
        if (host.isEmpty()) {
          return sketch.kind(Math.max(0, before - 1)).isVerbal()
              && before >= 2
              && sketch.phraseAt(before - 2).isPresent();
        }
        before = host.get().first() - 1;
      } else {
        return kind == WordKind.CONJUNCTION
            || kind == WordKind.SUBORDINATOR
            || kind == WordKind.MARK
            || kind == WordKind.TIME
            || kind == WordKind.ADVERB;
      }
    }
    return true;
  }

  /** The last token of the host with its apposition; adjuncts are left out. */
  int extent(int host, int comma) {
    int next = host + 1;
    if (sketch.is(next, WordKind.OPEN)) {
      while (next < comma && !sketch.is(next, WordKind.CLOSE)) {
        next++;
      }
      next++;
    }
    if (next >= comma) {
      return comma - 1;
    }
    WordKind first = sketch.kind(Math.min(next + 1, sketch.size() - 1));
    boolean belongs =
        first == WordKind.NOUN
            || first == WordKind.NAME
            || first == WordKind.ADJECTIVE
            || first == WordKind.DETERMINER
            || first == WordKind.RELATIVE
            || first == WordKind.NUMBER;
    return belongs ? comma - 1 : next - 1;
  }

  /** The last token of a phrase behind a verb, with prepositional phrases and appositions. */
  int endBehind(NounPhrase phrase) {
    return endBehind(phrase, true);
  }

  /** As {@link #endBehind(NounPhrase)}, up to the first comma. */
  int endWithoutComma(NounPhrase phrase) {
    return endBehind(phrase, false);
  }

  private int endBehind(NounPhrase phrase, boolean commas) {
    int level = sketch.level(phrase.first());
    int end = phrase.last();
    while (true) {
      int next = end + 1;
      if (next >= sketch.size() || sketch.level(next) != level) {
        return end;
      }
      if (sketch.is(next, WordKind.ADJECTIVE) && sketch.is(next + 1, WordKind.PREPOSITION)) {
        next++; // "officials familiar with the talks"
      }
      if (sketch.is(next, WordKind.PREPOSITION)
          && LEADS_ON.contains(sketch.lower(next))
          && phraseStartsAt(next + 1)) {
        end = sketch.phraseAt(next + 1).orElseThrow().last();
      } else if (sketch.is(next, WordKind.OPEN)) {
        int close = next;
        while (close < sketch.size() && !sketch.is(close, WordKind.CLOSE)) {
          close++;
        }
        if (close == sketch.size()) {
          return end;
        }
        end = close;
      } else if (commas && sketch.is(next, WordKind.COMMA) && appositionEnd(next, level) > next) {
        end = appositionEnd(next, level);
      } else if (sketch.is(next, WordKind.RELATIVE)) {
        return clauseEnd(next, level);
      } else {
        return end;
      }
    }
  }

  private boolean phraseStartsAt(int token) {
    return sketch.phraseAt(token).filter(phrase -> phrase.first() == token).isPresent();
  }

  /** "Engel, D-N.Y." and "Engel, a member of the committee", but not "Engel, the deal is dead". */
  private int appositionEnd(int comma, int level) {
    int first = comma + 1;
    if (first >= sketch.size() || sketch.level(first) != level) {
      return comma;
    }
    if (sketch.is(first, WordKind.RELATIVE)) {
      return clauseEnd(first, level);
    }
    if (!phraseStartsAt(first) || sketch.is(first, WordKind.PRONOUN)) {
      return comma;
    }
    int end = sketch.phraseAt(first).orElseThrow().last();
    while (end + 2 < sketch.size()
        && sketch.is(end + 1, WordKind.PREPOSITION)
        && phraseStartsAt(end + 2)) {
      end = sketch.phraseAt(end + 2).orElseThrow().last();
    }
    int next = end + 1;
    boolean closes =
        next >= sketch.size()
            || sketch.level(next) != level
            || sketch.is(next, WordKind.COMMA)
            || sketch.is(next, WordKind.STOP)
            || sketch.is(next, WordKind.RELATIVE)
            || sketch.is(next, WordKind.CONJUNCTION)
            || sketch.is(next, WordKind.PREPOSITION)
            || sketch.is(next, WordKind.COLON)
            || sketch.is(next, WordKind.MARK)
            || sketch.is(next, WordKind.DASH)
            || sketch.is(next, WordKind.PARTICIPLE);
    return closes ? end : comma;
  }

  /** The last token of the relative clause: before the next separator or quoted words. */
  private int clauseEnd(int relative, int level) {
    int i = relative + 1;
    while (i < sketch.size()
        && sketch.level(i) == level
        && !sketch.is(i, WordKind.COMMA)
        && !sketch.is(i, WordKind.STOP)
        && !sketch.is(i, WordKind.COLON)
        && !sketch.is(i, WordKind.DASH)
        && !sketch.is(i, WordKind.MARK)) {
      i++;
    }
    return i - 1;
  }
}
