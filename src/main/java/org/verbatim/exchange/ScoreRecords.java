/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.verbatim.eval.measure.Figure;
import org.verbatim.eval.measure.Interval;
import org.verbatim.eval.quotes.Note;
import org.verbatim.eval.quotes.QuoteScores;
import org.verbatim.eval.variants.VariantScores;
import org.verbatim.eval.variants.benchmark.BenchmarkScores;

/**
 * Writes scores as JSON, for programs. Values are shares between 0 and 1, and null where there is
 * no denominator.
 */
public final class ScoreRecords {

  private ScoreRecords() {}

  /** One object: the task, the notes by name, and the measures in the order of the table. */
  public static String json(QuoteScores scores) {
    var json = Json.object();
    json.put("task", scores.task().label());
    var notes = json.putObject("notes");
    scores.notes().forEach(note -> put(notes, note));
    var measures = json.putArray("measures");
    scores.figures().forEach(figure -> measures.add(measure(figure)));
    return Json.pretty(json);
  }

  /** One object: value and interval of each figure, by its name. */
  public static String json(VariantScores scores) {
    var json = Json.object();
    for (var figure : scores.figures()) {
      var entry = json.putObject(figure.name());
      put(entry, "value", figure.value());
      entry.set("interval", figure.interval().map(ScoreRecords::bounds).orElse(null));
    }
    return Json.pretty(json);
  }

  /** One object: the measures in the order of the table, and one entry for each kind. */
  public static String json(BenchmarkScores scores) {
    var json = Json.object();
    json.put("versions", scores.versions());
    json.put("clean pairs", scores.clean());
    var measures = json.putArray("measures");
    scores.figures().forEach(figure -> measures.add(measure(figure)));
    var kinds = json.putArray("kinds");
    for (var score : scores.kinds()) {
      var entry = measure(score.figure());
      entry.put("pairs", score.pairs());
      entry.put("linked", score.linked());
      entry.put("minor", score.minor());
      entry.put("major", score.major());
      kinds.add(entry);
    }
    return Json.pretty(json);
  }

  private static void put(ObjectNode notes, Note note) {
    if (note.value().isPresent() && note.value().get() instanceof Long count) {
      notes.put(note.name(), count);
    } else {
      notes.put(note.name(), note.value().map(Number::doubleValue).orElse(null));
    }
  }

  private static ObjectNode measure(Figure figure) {
    var entry = Json.object();
    entry.put("name", figure.name());
    put(entry, "value", figure.value());
    figure
        .interval()
        .ifPresent(interval -> entry.put("low", interval.low()).put("high", interval.high()));
    figure
        .fraction()
        .ifPresent(fraction -> entry.put("count", fraction.part()).put("of", fraction.whole()));
    return entry;
  }

  private static void put(ObjectNode entry, String name, OptionalDouble value) {
    if (value.isPresent()) {
      entry.put(name, value.getAsDouble());
    } else {
      entry.putNull(name);
    }
  }

  private static ArrayNode bounds(Interval interval) {
    return Json.array().add(interval.low()).add(interval.high());
  }
}
