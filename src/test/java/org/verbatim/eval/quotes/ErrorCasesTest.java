/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.verbatim.eval.ErrorList;
import org.verbatim.model.QuotationKind;
import org.verbatim.text.Span;

final class ErrorCasesTest {

  private static final String TEXT = "Rain.\n\n  “We stay,” Ada Lund said. “We sleep.”";
  private static final ScoredRecord STAY =
      Records.record(
          "a",
          QuotationKind.DIRECT,
          List.of(new Span(10, 18)),
          List.of(new Span(29, 33)),
          List.of(new Span(20, 28)),
          "Ada Lund");

  private static WrongCase missed(String text, Span span) {
    return new WrongCase(
        "missed", "a", text, span, Optional.of(STAY), Optional.empty(), Optional.empty());
  }

  @Test
  void showsTheCaseWithTheWordsAroundIt() {
    var other =
        new ScoredRecord(
            "a",
            Optional.empty(),
            Optional.empty(),
            List.of(new Span(10, 12)),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            OptionalDouble.empty(),
            false);
    var boundary =
        new WrongCase(
            "boundary",
            "a",
            TEXT,
            new Span(10, 17),
            Optional.of(STAY),
            Optional.of(other),
            Optional.of(new Span(10, 12)));

    assertThat(ErrorList.of(List.of(boundary)))
        .isEqualTo(
            """
                 1  boundary

            === boundary  a  [10, 17]
            gold   q1 direct | source: Ada Lund | cue: said | speaker: Ada Lund
            system - - | source: - | cue: -
            system span: We
            Rain. / “>>We stay<<,” Ada Lund said. “We sleep.”
            """);
  }

  @Test
  void countsTheSortsMostFrequentFirst() {
    var spurious =
        new WrongCase(
            "boundary",
            "a",
            TEXT,
            new Span(10, 17),
            Optional.empty(),
            Optional.of(STAY),
            Optional.empty());
    var missed = missed(TEXT, new Span(36, 45));

    assertThat(ErrorList.of(List.of(spurious, missed, missed)))
        .startsWith("     2  missed\n     1  boundary\n\n===");
  }

  @Test
  void showsNoHalfOfACharacterThatTheMarginCutsInTwo() {
    var text = "😀".repeat(100) + "Hei" + "😀".repeat(100);

    var list = ErrorList.of(List.of(missed(text, new Span(201, 203))));

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(list)).isTrue();
    assertThat(list).contains("\n\uFFFD😀").contains(">>ei<<");
  }
}
