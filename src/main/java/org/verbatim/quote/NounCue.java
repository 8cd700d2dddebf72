/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import static org.verbatim.quote.FunctionWords.BE;
import static org.verbatim.quote.FunctionWords.NOMINAL;
import static org.verbatim.quote.FunctionWords.POSSESSIVES;
import static org.verbatim.quote.FunctionWords.STOPS;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.verbatim.quote.Report.Range;

/**
 * A noun that reports: his claim that they agreed, her call for a "pause", his answer was "no", the
 * mayor's "rust" remark, in Quill's words "a shame". Somebody must own it, or nobody has said it.
 */
final class NounCue {

  /** Words between a noun and what was said: his description of the pier as "old". */
  private static final Set<String> LINKS =
      Set.of("of", "for", "about", "against", "on", "as", "to");

  /** Things that have a name of their own: his "Dear Moss" letter. */
  private static final Set<String> OBJECTS = Set.of("letter", "letters", "report", "reports");

  /** How far behind the noun the marks may stand, in words. */
  private static final int REACH = 9;

  /** The longest run of words between an owner and the noun. */
  private static final int LONGEST_PHRASE = 5;

  private final Frame frame;
  private final int noun;

  NounCue(Frame frame, int noun) {
    this.frame = frame;
    this.noun = noun;
  }

  boolean reports() {
    return isSaidBefore() || (isOwned() && content().isPresent()) || isOfWords();
  }

  /** What the noun reports; the clause behind "that" is cut by the caller. */
  Optional<Range> content() {
    if (isSaidBefore()) {
      return Optional.of(new Range(noun - 1, noun));
    }
    if (isOfWords()) {
      int comma = stopBehind(noun + 2);
      return Optional.of(new Range(comma + 1, frame.body()));
    }
    int next = noun + 1;
    if (frame.is(next, "that") && next + 1 < frame.body()) {
      return Optional.of(new Range(next + 1, frame.body()));
    }
    if (next < frame.size() && BE.contains(frame.item(next).lower())) {
      return predicate(next + 1);
    }
    boolean stop = (frame.is(next, ":") || frame.is(next, ",")) && opensFrame();
    int stretch = stop ? next + 1 : next;
    if (stop && frame.item(noun).is("words") && frame.is(next, ",")) {
      return Optional.of(new Range(stretch, frame.body()));
    }
    if (frame.isStretch(stretch)) {
      return Optional.of(new Range(stretch, lastOfList(stretch) + 1));
    }
    return next < frame.size() && LINKS.contains(frame.item(next).lower())
        ? linked(next)
        : Optional.empty();
  }

  /** His answer: "no"; in his words, "no"; not: he said in his answer: "no" */
  private boolean opensFrame() {
    return frame.item(noun).is("words")
        || IntStream.range(0, noun).noneMatch(i -> frame.item(i).isVerb());
  }

  boolean takesClause() {
    return frame.is(noun + 1, "that") && !isSaidBefore();
  }

  /** his answer was "no"; his answer is that they agreed */
  private Optional<Range> predicate(int from) {
    int at = frame.is(from, "that") || frame.is(from, ":") || frame.is(from, ",") ? from + 1 : from;
    boolean content = frame.is(from, "that") ? at < frame.body() : frame.isStretch(at);
    return content ? Optional.of(new Range(at, frame.body())) : Optional.empty();
  }

  /** her call for a "pause" */
  private Optional<Range> linked(int link) {
    for (int i = link + 1; i < Math.min(frame.body(), link + REACH); i++) {
      Item item = frame.item(i);
      if (item.isStretch()) {
        return Optional.of(new Range(link, lastOfList(i) + 1));
      }
      if (item.isVerb() || STOPS.contains(item.lower())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** a "shame," a "farce" and a "fraud" */
  private int lastOfList(int stretch) {
    int last = stretch;
    for (int i = stretch + 1; i < Math.min(frame.body(), last + 4); i++) {
      Item item = frame.item(i);
      boolean joins = item.is("and") || item.is("or") || item.is(",") || item.pos().equals("DET");
      if (item.isStretch()) {
        last = i;
      } else if (!joins) {
        break;
      }
    }
    return last;
  }

  /** the mayor's "rust" remark; the mayor's famous "rust" remark */
  private boolean isSaidBefore() {
    int at = noun - 2;
    while (frame.isStretch(noun - 1) && at > noun - LONGEST_PHRASE && isAttribute(at)) {
      at--;
    }
    return frame.isStretch(noun - 1)
        && at >= 0
        && POSSESSIVES.contains(frame.item(at).lower())
        && !OBJECTS.contains(frame.item(noun).lower());
  }

  private boolean isAttribute(int i) {
    return i > 0 && (frame.item(i).pos().equals("ADJ") || frame.item(i).pos().equals("NOUN"));
  }

  /** in the words of Quill, "a shame" */
  private boolean isOfWords() {
    boolean words = frame.item(noun).is("words") && frame.is(noun + 1, "of");
    int stop = words ? stopBehind(noun + 2) : frame.body();
    return words && frame.is(noun - 1, "the") && stop + 1 < frame.body();
  }

  private int stopBehind(int from) {
    int at = from;
    while (at < frame.body() && !STOPS.contains(frame.item(at).lower())) {
      at++;
    }
    return at;
  }

  /** Quill's recent, angry claim; his claim */
  private boolean isOwned() {
    for (int i = noun - 1; i >= Math.max(0, noun - LONGEST_PHRASE); i--) {
      Item item = frame.item(i);
      if (POSSESSIVES.contains(item.lower())) {
        return true;
      }
      boolean phrase = NOMINAL.contains(item.pos()) || item.pos().equals("ADV") || item.is(",");
      if (item.isStretch() || !phrase || item.pos().equals("DET")) {
        return false;
      }
    }
    return false;
  }
}
