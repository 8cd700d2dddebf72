/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import java.util.Set;
import org.verbatim.text.Word;

/**
 * A stretch at the begin or the end of a version that the other version does not have.
 *
 * @param shorter the version without it
 * @param longer the version with it
 * @param from the index of its first word
 * @param to the index behind its last word
 * @param leading whether it stands at the begin
 */
record Edge(Version shorter, Version longer, int from, int to, boolean leading) {

  // Shorter stretches recur by chance.
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_LIMITING = 6;
  private static final Set<String> OTHERS = Set.of("they", "people", "he", "she", "some");
  private static final Set<String> REPORTING =
      Set.of("say", "says", "said", "claim", "claims", "think", "thinks", "believe", "believes");
  private static final int SHOWN_WORDS = 15;
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "but", "except");
  private static final Set<String> PROVISOS =
      Set.of("if", "unless", "until", "provided", "providing");
  // What is still open, so that a condition decides it: to come, wanted, denied, offered, held to
  // be
  // well.
  private static final Set<String> OPEN =
      Set.of(
          ("will 'll shall must should can not nobody never no ready willing prepared happy glad"
                  + " better safe fine")
              .split(" "));
  // "I do not know if": no condition, a question.
  private static final Set<String> ASKING =
      Set.of(
          "know",
          "knows",
          "knew",
          "see",
          "ask",
          "asked",
          "wonder",
          "say",
          "said",
          "tell",
          "told",
          "sure",
          "clear",
          "decide",
          "matter",
          "care",
          "question",
          "remember",
          "even",
          "as",
          "only",
          "what",
          "not",
          "wait",
          "or",
          "and");

  /**
   * Whether the longer version runs on, within one sentence, into words that the article of the
   * shorter one prints as a quotation of their own.
   */
  boolean isSplice(List<Version> others) {
    int joint = leading ? to : from;
    if (longer.sentenceEndsBefore(joint) || longer.hasEllipsisBefore(joint)) {
      return false;
    }
    return others.stream().anyMatch(this::isOtherHalf);
  }

  private boolean isOtherHalf(Version other) {
    if (other.article() != shorter.article()
        || !other.quoted()
        || other.size() < FEWEST_WORDS
        || other.isFragment()
        || shorter.isFragment()) {
      return false;
    }
    Version second = leading ? shorter : other;
    return isNewParagraph(other)
        && second.size() > 0
        && second.word(0).capital()
        && (meets(other, 0) || meets(other, glue()));
  }

  // In one paragraph the writer only breaks in: "We agreed," he said. "And we will meet."
  private boolean isNewParagraph(Version other) {
    int from = Math.min(other.end(), shorter.end());
    int to = Math.max(other.begin(), shorter.begin());
    return from < to && shorter.article().text().substring(from, to).indexOf('\n') >= 0;
  }

  /** Whether the shorter version denies for ever what the longer one denies for some time. */
  boolean cutsTimeLimit() {
    if (leading || shorter.isFragment() || shorter.hasEllipsisBefore(shorter.size())) {
      return false;
    }
    int end = from + 1;
    while (end < to && !longer.sentenceEndsBefore(end)) {
      end++;
    }
    return !longer.sentenceEndsBefore(from)
        && end - from <= MOST_LIMITING
        && Grammar.isTimeLimit(longer.words().subList(from, end))
        && isDenied();
  }

  private boolean isDenied() {
    for (int i = shorter.size() - 1; i >= 0; i--) {
      if (Grammar.isNegation(shorter.word(i))) {
        return true;
      }
      if (shorter.sentenceEndsBefore(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the shorter version lets the speaker claim what the longer one lets others say. */
  boolean cutsReport() {
    if (!leading || shorter.isFragment() || !shorter.word(0).capital()) {
      return false;
    }
    int start = to - 1;
    while (start > from && !longer.sentenceEndsBefore(start)) {
      start--;
    }
    boolean that = longer.word(to - 1).key().equals("that");
    int verb = that ? to - 2 : to - 1;
    return verb == start + 1
        && OTHERS.contains(longer.word(start).key())
        && REPORTING.contains(longer.word(verb).key())
        && !longer.sentenceEndsBefore(to)
        && !shorter.hasEllipsisBefore(0);
  }

  /** Whether the shorter version puts a full stop where the longer one makes a condition. */
  boolean cutsCondition() {
    if (leading) {
      return cutsPromise();
    }
    String key = longer.word(from).key();
    boolean condition = CONDITIONS.contains(key) && to - from >= FEWEST_WORDS;
    return condition
            && !longer.sentenceEndsBefore(from)
            && !shorter.isFragment()
            && (shorter.endsWithStop() || isException())
        || cutsPromise();
  }

  /**
   * Whether the shorter version prints as promised, wanted or denied ("we will pay") what the
   * longer one ties to a condition, and its article does not tell the condition anywhere near.
   */
  boolean cutsPromise() {
    return (leading ? isLeadingProviso() : isTrailingProviso())
        && !shorter.isFragment()
        && shorter.frameBefore().stream().noneMatch(Grammar::isCondition)
        && shorter.frameAfter().stream().noneMatch(Grammar::isCondition)
        && !isToldElsewhere();
  }

  private boolean isTrailingProviso() {
    return to - from >= FEWEST_WORDS
        && isProviso(from)
        && !longer.sentenceEndsBefore(from)
        && !shorter.hasEllipsisBefore(shorter.size())
        && !ASKING.contains(shorter.word(shorter.size() - 1).key())
        && isOpen(shorter.size() - 1, -1);
  }

  // "If they sign it, we will pay": the sentence that the edge begins and the shorter one ends.
  private boolean isLeadingProviso() {
    int start = to - 1;
    while (start > from && !longer.sentenceEndsBefore(start)) {
      start--;
    }
    return to - start >= FEWEST_WORDS
        && isProviso(start)
        && longer.gapBefore(to).indexOf(',') >= 0
        && shorter.word(0).capital()
        && !shorter.hasEllipsisBefore(0)
        && isOpen(0, 1);
  }

  // "if", "unless", "provided", "as long as"
  private boolean isProviso(int at) {
    String key = longer.word(at).key();
    boolean asLongAs =
        (key.equals("as") || key.equals("so"))
            && longer.word(at + 1).key().equals("long")
            && longer.word(at + 2).key().equals("as");
    return PROVISOS.contains(key) || asLongAs;
  }

  // Whether a word of the shorter version's sentence says so, from one of its ends on.
  private boolean isOpen(int first, int step) {
    for (int i = first; i >= 0 && i < shorter.size(); i += step) {
      if (OPEN.contains(shorter.word(i).key())) {
        return true;
      }
      boolean ends = step < 0 ? shorter.sentenceEndsBefore(i) : shorter.sentenceEndsBefore(i + 1);
      if (ends) {
        return false;
      }
    }
    return false;
  }

  private boolean isToldElsewhere() {
    var telling =
        longer.words().subList(from, to).stream()
            .filter(word -> !Grammar.isFunction(word))
            .toList();
    return shorter.otherQuotations().stream()
        .anyMatch(
            other ->
                telling.stream().filter(word -> other.stream().anyMatch(word::matches)).count()
                    >= Math.min(2, telling.size()));
  }

  /** Its words as printed; of a long one the first. */
  String text() {
    return to - from <= SHOWN_WORDS
        ? longer.text(from, to)
        : longer.text(from, from + SHOWN_WORDS) + " …";
  }

  /** Whether what is cut off takes back what was said: "unless the dam breaks". */
  boolean isException() {
    return longer.word(from).key().equals("unless");
  }

  /**
   * Whether the shorter version's article goes on otherwise in the same sentence, and has the words
   * of this edge in another of its quotations: parts that were said apart are printed as one.
   */
  boolean joinsDistantParts() {
    if (to - from < FEWEST_WORDS
        || longer.sentenceEndsBefore(from)
        || longer.hasEllipsisBefore(from)
        || shorter.isFragment()
        || longer.isFragment()
        || !shorter.goesOnAfter(longer, from)) {
      return false;
    }
    var words = longer.words().subList(from, to);
    return shorter.otherQuotations().stream().anyMatch(other -> holds(other, words));
  }

  private static boolean holds(List<Word> words, List<Word> sought) {
    for (int at = 0; at + sought.size() <= words.size(); at++) {
      int same = 0;
      while (same < sought.size() && words.get(at + same).matches(sought.get(same))) {
        same++;
      }
      if (same == sought.size()) {
        return true;
      }
    }
    return false;
  }

  // "We agreed, and we will meet": the joint may have a word of its own.
  private int glue() {
    int at = leading ? to - 1 : from;
    return to - from > FEWEST_WORDS && Grammar.isListing(longer.word(at)) ? 1 : 0;
  }

  // The words next to the joint are those of the other half.
  private boolean meets(Version other, int glue) {
    int available = Math.min(to - from - glue, other.size());
    if (available < FEWEST_WORDS) {
      return false;
    }
    for (int i = 0; i < FEWEST_WORDS; i++) {
      int x = leading ? to - 1 - glue - i : from + glue + i;
      int y = leading ? other.size() - 1 - i : i;
      if (!longer.word(x).matches(other.word(y))) {
        return false;
      }
    }
    return true;
  }
}
