/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.eval.measure.Figure;
import org.verbatim.eval.measure.Figure.Fraction;
import org.verbatim.eval.measure.Interval;
import org.verbatim.eval.quotes.Note;
import org.verbatim.eval.quotes.QuoteScores;
import org.verbatim.eval.quotes.QuoteTask;
import org.verbatim.eval.variants.TypeScore;
import org.verbatim.eval.variants.VariantScores;
import org.verbatim.eval.variants.VariantScores.LinkCounts;
import org.verbatim.eval.variants.VariantScores.SeverityPair;
import org.verbatim.model.Severity;

final class ScoreTableTest {

  private static final Locale USUAL = Locale.getDefault();

  private static QuoteScores quoteScores(Figure... figures) {
    return new QuoteScores(
        QuoteTask.DIRECT,
        List.of(
            new Note("documents", Optional.of(12L)),
            new Note("mean words in a gold source", Optional.of(2.5)),
            new Note("mean words in a system source", Optional.empty())),
        List.of(figures),
        List.of(),
        List.of(),
        List.of());
  }

  private static Figure share(String name, long part, long whole) {
    return new Figure(
        name,
        whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole),
        Optional.empty(),
        Optional.of(new Fraction(part, whole)));
  }

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(USUAL);
  }

  @Test
  void quotationsHaveNotesThenFiguresWithIntervalsAndCounts() {
    var f1 =
        new Figure(
            "detection exact F1",
            OptionalDouble.of(1),
            Optional.of(new Interval(0.0949, 1)),
            Optional.empty());

    assertThat(ScoreTable.of(quoteScores(share("attribution accuracy", 2, 3), f1)))
        .isEqualTo(
            """
            documents                            12
            mean words in a gold source          2.5
            mean words in a system source        n/a

            attribution accuracy                         66.7   2/3
            detection exact F1                          100.0   [  9.5, 100.0]
            """);
  }

  @Test
  void aFigureWithoutADenominatorIsNotAvailable() {
    assertThat(ScoreTable.of(quoteScores(share("detection exact precision", 0, 0))))
        .endsWith("\ndetection exact precision                     n/a\n");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 16, 6.2", // 6.25 is a tie and goes to the even digit
    "3, 16, 18.8", // so is 18.75
    "63, 2000, 3.1", // 3.15 is stored as slightly less
    "129, 2000, 6.5", // 6.45 is stored as slightly more
    "1, 3, 33.3",
  })
  void percentagesAreRoundedFromTheirExactValue(long part, long whole, String shown) {
    assertThat(ScoreTable.of(quoteScores(share("figure", part, whole))))
        .endsWith(" " + shown + "   " + part + "/" + whole + "\n");
  }

  @Test
  void looksTheSameInEveryLocale() {
    var scores = quoteScores(share("figure", 1, 3));
    var usual = ScoreTable.of(scores);

    Locale.setDefault(Locale.forLanguageTag("ar-EG"));

    assertThat(ScoreTable.of(scores)).isEqualTo(usual);
  }

  @Test
  void reportsHaveLinksFiguresSeveritiesAndTypes() {
    var severities = new HashMap<SeverityPair, Long>();
    for (var gold : Severity.values()) {
      for (var system : Severity.values()) {
        severities.put(
            new SeverityPair(gold, system), (long) gold.ordinal() * 3 + system.ordinal());
      }
    }
    var scores =
        new VariantScores(
            new LinkCounts(3, 1, 2, 0, 5, 4),
            List.of(share("linking recall", 2, 3), share("noise on gold none", 0, 0)),
            severities,
            List.of(new TypeScore("negation", 4, 2, 1), new TypeScore("number", 0, 1, 0)));

    assertThat(ScoreTable.of(scores, true))
        .isEqualTo(
            """
            gold pairs: 3 same, 1 not the same; linked: 2 same, 0 not the same; judged links: 5 right, 4 wrong
            linking recall                66.7
            noise on gold none             n/a
            severity (rows gold, columns system; linked positives)
                        none   minor   major
                none       0       1       2
               minor       3       4       5
               major       6       7       8
            type                     gold  linked-system  right   P      R (end to end)
            negation                    4          2          1    50.0   25.0
            number                      0          1          0     0.0    n/a
            """);
    assertThat(ScoreTable.of(scores, false)).doesNotContain("negation");
  }
}
