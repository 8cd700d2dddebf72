/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.text.Span;

/** "told reporters on Friday": "told reporters on Monday"; "in a statement": "in an interview". */
public final class OccasionSwapped implements Alteration {

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final Map<String, String> EVENTS =
      Map.of(
          "in a statement", "in a radio interview",
          "at a rally", "in a letter to the editor",
          "on a conference call", "at a dinner for donors",
          "told parliament", "told a party meeting",
          "told reporters", "told the annual assembly",
          "told a press conference", "told a private dinner",
          "after the vote", "a week before the vote");

  @Override
  public Kind kind() {
    return Kind.OCCASION;
  }

  @Override
  public Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random) {
    if (!speech.alone()) {
      return Optional.empty();
    }
    return day(speech, scene, random).or(() -> event(speech, scene));
  }

  private static Optional<Edit> day(Speech speech, Scene scene, RandomGenerator random) {
    for (var span : List.of(scene.behind(speech), scene.before(speech))) {
      String frame = scene.text(span);
      for (int i = 0; i < DAYS.size(); i++) {
        int at = frame.indexOf("on " + DAYS.get(i));
        if (at >= 0 && frame.indexOf(DAYS.get(i), at + 4) < 0) {
          String other = DAYS.get((i + 2 + random.nextInt(4)) % DAYS.size());
          int begin = span.begin() + at + 3;
          return Optional.of(Edit.of(new Span(begin, begin + DAYS.get(i).length()), other));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Edit> event(Speech speech, Scene scene) {
    for (var span : List.of(scene.behind(speech), scene.before(speech))) {
      String frame = scene.text(span);
      for (var event : EVENTS.keySet().stream().sorted().toList()) {
        int at = frame.indexOf(event);
        if (at >= 0) {
          int begin = span.begin() + at;
          return Optional.of(Edit.of(new Span(begin, begin + event.length()), EVENTS.get(event)));
        }
      }
    }
    return Optional.empty();
  }
}
