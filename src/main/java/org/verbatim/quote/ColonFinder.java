/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.CueKind;
import org.verbatim.quote.Report.Range;
import org.verbatim.text.Span;

/**
 * Finds what a colon alone reports: speech between marks behind a name, a headline of the form
 * "Quill: No more tolls on the bridge" or "No more tolls: Quill", a turn of a transcript.
 */
final class ColonFinder {

  /** The longest name before or behind the colon of a headline, in words. */
  private static final int LONGEST_NAME = 5;

  /** The longest name of a transcript's turn, in characters. */
  private static final int LONGEST_LABEL = 40;

  /** Fewer words are no statement. */
  private static final int SHORTEST_STATEMENT = 3;

  /** What papers put before a colon that is no speaker. */
  private static final Set<String> LABELS =
      Set.of(
          "analysis",
          "opinion",
          "editorial",
          "review",
          "video",
          "watch",
          "exclusive",
          "update",
          "updated",
          "breaking",
          "live",
          "note",
          "correction",
          "poll",
          "photos",
          "gallery",
          "explainer",
          "latest",
          "report",
          "interview",
          "profile",
          "transcript",
          "here",
          "how",
          "why",
          "what",
          "when",
          "where",
          "who",
          "related",
          "more",
          "read",
          "see",
          "listen",
          "source",
          "contact",
          "tags",
          "topics",
          "results",
          "today",
          "tonight",
          "tomorrow",
          "politics",
          "sports",
          "business",
          "caption",
          "credit",
          "warning",
          "quiz",
          "recap",
          "preview",
          "podcast",
          "column",
          "commentary",
          "factbox",
          "timeline",
          "abstract");

  /** Speech behind a colon that no verb introduces. */
  Optional<Report> beforeStretch(Frame frame, int stretch) {
    if (!frame.is(stretch - 1, ":") || isScore(frame, stretch - 1)) {
      return Optional.empty();
    }
    int end = stretch + 1;
    while (frame.isStretch(end)) {
      end++;
    }
    return Optional.of(report(stretch - 1, stretch, end, Rule.COLON_BEFORE_QUOTATION));
  }

  /** Lund 0, Vell Athletic 1: two names with their numbers. */
  private static boolean isScore(Frame frame, int colon) {
    int at = numbered(frame, colon);
    return frame.is(at - 1, ",") && numbered(frame, at - 1) == 0;
  }

  /** Where the name begins that a number follows before this item; 0 at best. */
  private static int numbered(Frame frame, int end) {
    int at = end - 1;
    if (at < 1 || !isNumber(frame, at)) {
      return end;
    }
    while (at > 0 && frame.startsUpper(at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean isNumber(Frame frame, int i) {
    return frame.item(i).lower().chars().allMatch(Character::isDigit);
  }

  /** A headline that names a speaker on one side of its colon. */
  Optional<Report> headline(Frame frame) {
    int colon = colon(frame);
    if (colon < 1) {
      return Optional.empty();
    }
    if (isName(frame, 0, colon) && frame.body() - colon - 1 >= SHORTEST_STATEMENT) {
      return Optional.of(report(colon, colon + 1, statementEnd(frame), Rule.COLON_HEADLINE));
    }
    boolean nameBehind = isName(frame, colon + 1, frame.body());
    if (nameBehind && colon >= SHORTEST_STATEMENT && hasVerbOrStretch(frame, colon)) {
      return Optional.of(report(colon, 0, colon, Rule.COLON_HEADLINE));
    }
    return Optional.empty();
  }

  /** Without the full stop, but with what asks or exclaims. */
  private static int statementEnd(Frame frame) {
    int end = frame.body();
    while (frame.is(end, "?") || frame.is(end, "!")) {
      end++;
    }
    return end;
  }

  /** QUILL: We agreed to meet. – the item behind the colon, -1 if this is no such turn. */
  int turn(Frame frame) {
    int colon = colon(frame);
    if (colon < 1 || colon > LONGEST_NAME - 1 || colon + 1 >= frame.size()) {
      return -1;
    }
    int letters = 0;
    for (int i = 0; i < colon; i++) {
      String word = frame.item(i).span().in(frame.text());
      if (frame.isStretch(i) || !word.equals(word.toUpperCase(Locale.ROOT))) {
        return -1;
      }
      letters += (int) word.chars().filter(Character::isLetter).count();
    }
    boolean label = LABELS.contains(frame.item(0).lower());
    boolean speech = !frame.isStretch(colon + 1) && frame.size() - colon > SHORTEST_STATEMENT;
    return letters >= 3 && !label && speech ? colon + 1 : -1;
  }

  /**
   * The colon behind a name in capitals at the start of words between marks, as a quoted transcript
   * has it: "QUILL: We agreed. – its offset, -1 if there is none.
   */
  int label(String text, Span words) {
    int letters = 0;
    int limit = Math.min(words.end(), words.begin() + LONGEST_LABEL);
    for (int at = words.begin(); at < limit; at++) {
      char c = text.charAt(at);
      if (c == ':') {
        boolean name = letters >= 3 && at + 1 < words.end();
        String first = text.substring(words.begin(), at).toLowerCase(Locale.ROOT);
        return name && !LABELS.contains(first) ? at : -1;
      }
      if (!Character.isUpperCase(c) && " .'’-".indexOf(c) < 0) {
        return -1;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return -1;
  }

  /** Whether papers put this word before a colon without meaning a speaker. */
  static boolean isLabel(String lower) {
    return LABELS.contains(lower);
  }

  /** The item behind the first colon. */
  int behindColon(Frame frame) {
    int colon = colon(frame);
    return colon > 0 && colon + 1 < frame.size() ? colon + 1 : -1;
  }

  CueMatch cue(int colon) {
    return CueMatch.phrase(colon, colon + 1, CueKind.COLON, ":");
  }

  private Report report(int colon, int from, int to, Rule rule) {
    return new Report(cue(colon), List.of(new Range(from, to)), rule);
  }

  private static int colon(Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.is(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasVerbOrStretch(Frame frame, int to) {
    for (int i = 0; i < to; i++) {
      if (frame.isStretch(i) || frame.item(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** A few capitalised words without a verb among them, none of them a label. */
  private static boolean isName(Frame frame, int from, int to) {
    if (to - from < 1 || to - from > LONGEST_NAME) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean small = frame.is(i, "of") || frame.is(i, "de") || frame.is(i, "'s");
      boolean word = !frame.isStretch(i) && !frame.item(i).isPunctuation();
      if (!small && (!word || !frame.startsUpper(i) || LABELS.contains(frame.item(i).lower()))) {
        return false;
      }
      if (frame.item(i).pos().equals("AUX")) {
        return false;
      }
    }
    return true;
  }
}
