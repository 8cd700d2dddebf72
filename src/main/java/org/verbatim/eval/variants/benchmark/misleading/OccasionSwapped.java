/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.text.Span;

/**
 * "told reporters on Friday": "told reporters on Monday"; "told the jury": "told a party meeting".
 */
public final class OccasionSwapped implements Alteration {

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> AUDIENCES =
      List.of(
          "a closed meeting of donors",
          "a class of students",
          "a party congress",
          "a rally of supporters");
  private static final int NEAR = 40; // characters from the cue to its day
  private static final Map<String, String> EVENTS =
      Map.of(
          "in a statement", "in a radio interview",
          "at a rally", "in a letter to the editor",
          "in a letter", "in a late-night interview");
  private static final Pattern TOLD =
      Pattern.compile(
          "\\btold ((?:the |a |an |some )?(?:\\p{Ll}+ ){0,2}\\p{Ll}{4,})(?=[.,]| (?:on|in|at|from|by|after|before) )");

  // Who told reporters, or governors, may have told them at a party congress.
  private static final Pattern CLOSED =
      Pattern.compile(
          "\\b(?:jury|court|tribunal|parliament|lawmakers|supporters|shareholders|analysts"
              + "|students|pupils)\\b");
  private static final Pattern CALL = Pattern.compile("\\b(?:call|televised|broadcast)\\b");

  @Override
  public Kind kind() {
    return Kind.OCCASION;
  }

  @Override
  public Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random) {
    boolean shared =
        scene.speeches().stream()
            .anyMatch(
                other ->
                    other.paragraph() == speech.paragraph()
                        && !other.quotation().equals(speech.quotation()));
    if (shared) {
      return Optional.empty();
    }
    for (var span : scene.frame(speech)) {
      String frame = scene.text(span);
      var edit =
          day(frame, span, speech, random)
              .or(() -> audience(frame, span, random))
              .or(() -> event(frame, span));
      if (edit.isPresent()) {
        return edit;
      }
    }
    return Optional.empty();
  }

  // At least two days off: one event may be dated to either of two neighbouring days.
  private static Optional<Edit> day(
      String frame, Span span, Speech speech, RandomGenerator random) {
    for (int i = 0; i < DAYS.size(); i++) {
      int on = frame.indexOf("on " + DAYS.get(i));
      int at = on < 0 ? -1 : on + 3;
      boolean one = at >= 0 && DAYS.stream().filter(frame::contains).count() == 1;
      if (one && isOfCue(span.begin() + at, speech)) {
        String other = DAYS.get((i + 2 + random.nextInt(4)) % DAYS.size());
        return Optional.of(Edit.of(at(span, at, DAYS.get(i).length()), other));
      }
    }
    return Optional.empty();
  }

  // The day of the match is not the day on which it was spoken of.
  private static boolean isOfCue(int day, Speech speech) {
    var cues = speech.quotation().cues();
    return cues.isEmpty()
        || cues.stream()
            .mapToInt(cue -> day - cue.span().end())
            .anyMatch(apart -> apart >= 0 && apart <= NEAR);
  }

  private static Optional<Edit> audience(String frame, Span span, RandomGenerator random) {
    var told = TOLD.matcher(frame);
    return told.find() && CLOSED.matcher(told.group(1)).find() && !CALL.matcher(frame).find()
        ? Lot.one(others(told.group(1)), random)
            .map(other -> Edit.of(at(span, told.start(1), told.group(1).length()), other))
        : Optional.empty();
  }

  // "students" and "a class of students" are one audience.
  private static List<String> others(String audience) {
    var words = List.of(audience.split(" "));
    return AUDIENCES.stream()
        .filter(other -> Stream.of(other.split(" ")).noneMatch(words::contains))
        .toList();
  }

  private static Optional<Edit> event(String frame, Span span) {
    for (var event : EVENTS.keySet().stream().sorted().toList()) {
      int at = frame.indexOf(event);
      int end = at + event.length();
      // "in a letter that was read out" is no interview.
      boolean whole = at >= 0 && (end == frame.length() || ".,:".indexOf(frame.charAt(end)) >= 0);
      if (whole) {
        return Optional.of(Edit.of(at(span, at, event.length()), EVENTS.get(event)));
      }
    }
    return Optional.empty();
  }

  private static Span at(Span frame, int from, int length) {
    return new Span(frame.begin() + from, frame.begin() + from + length);
  }
}
