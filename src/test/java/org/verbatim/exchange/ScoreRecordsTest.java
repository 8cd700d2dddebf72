/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.verbatim.eval.measure.Figure;
import org.verbatim.eval.measure.Interval;
import org.verbatim.eval.quotes.Note;
import org.verbatim.eval.quotes.QuoteScores;
import org.verbatim.eval.quotes.QuoteTask;
import org.verbatim.eval.variants.VariantScores;

final class ScoreRecordsTest {

  private static final Figure HALF =
      new Figure(
          "recall",
          OptionalDouble.of(0.5),
          Optional.of(new Interval(0.25, 0.75)),
          Optional.of(new Figure.Fraction(1, 2)));
  private static final Figure NOTHING =
      new Figure("F1", OptionalDouble.empty(), Optional.empty(), Optional.empty());

  private static String withoutBlanks(String json) {
    return json.replaceAll("\\s", "");
  }

  @Test
  void writesQuotationScoresInTheOrderOfTheTable() {
    var scores =
        new QuoteScores(
            QuoteTask.ALL,
            List.of(
                new Note("documents", Optional.of(3L)),
                new Note("mean", Optional.of(2.25)),
                new Note("none", Optional.empty())),
            List.of(HALF, NOTHING),
            List.of(),
            List.of(),
            List.of());

    assertThat(withoutBlanks(ScoreRecords.json(scores)))
        .isEqualTo(
            "{\"task\":\"all\",\"notes\":{\"documents\":3,\"mean\":2.25,\"none\":null},"
                + "\"measures\":[{\"name\":\"recall\",\"value\":0.5,\"low\":0.25,\"high\":0.75,"
                + "\"count\":1,\"of\":2},{\"name\":\"F1\",\"value\":null}]}");
  }

  @Test
  void writesVariantScoresByName() {
    var scores =
        new VariantScores(
            new VariantScores.LinkCounts(0, 0, 0, 0, 0, 0),
            List.of(HALF, NOTHING),
            Map.of(),
            List.of());

    assertThat(withoutBlanks(ScoreRecords.json(scores)))
        .isEqualTo(
            "{\"recall\":{\"value\":0.5,\"interval\":[0.25,0.75]},"
                + "\"F1\":{\"value\":null,\"interval\":null}}");
  }
}
