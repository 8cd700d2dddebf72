/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verbatim.text.Span;

final class WorstFirstTest {

  private static final Span PLACE = new Span(0, 4);

  /** Of so many articles, the first two of which differ by the given severities, all so sure. */
  private static ComparedUtterance utterance(
      String id, double linked, int articles, double sure, Severity... severities) {
    var renditions =
        IntStream.range(0, articles)
            .mapToObj(i -> new Rendition(id + i, "q1", List.of(PLACE), true))
            .toList();
    var differences =
        Arrays.stream(severities)
            .map(
                severity ->
                    new Difference(
                        DifferenceType.NUMBER, PLACE, PLACE, false, severity, "rule", sure, "."))
            .toList();
    var worst = Arrays.stream(severities).max(Severity::compareTo).orElse(Severity.NONE);
    return new ComparedUtterance(
        new Utterance(id, Optional.empty(), renditions, "rule", linked),
        List.of(new Comparison(0, 1, worst, differences)),
        List.of(),
        new VariantTable(List.of()));
  }

  private static List<String> shown(ComparedUtterance... utterances) {
    return Stream.of(utterances)
        .sorted(WorstFirst.ORDER)
        .map(compared -> compared.utterance().id())
        .toList();
  }

  @Test
  void theWorstComesFirstHoweverSureTheOthersAre() {
    assertThat(
            shown(
                utterance("none", 1, 9, 1),
                utterance("minor", 1, 9, 1, Severity.MINOR),
                utterance("major", 0.5, 2, 0.5, Severity.MINOR, Severity.MAJOR)))
        .containsExactly("major", "minor", "none");
  }

  @Test
  void amongTheWorstTheSurestComesFirst() {
    assertThat(
            shown(
                utterance("unsure", 1, 9, 0.7, Severity.MAJOR),
                utterance("sure", 1, 2, 0.8, Severity.MAJOR)))
        .containsExactly("sure", "unsure");
  }

  @Test
  void aDifferenceIsNoSurerThanThatTheWordsBelongTogether() {
    assertThat(
            shown(
                utterance("ill linked", 0.6, 9, 0.95, Severity.MAJOR),
                utterance("well linked", 1, 2, 0.8, Severity.MAJOR)))
        .containsExactly("well linked", "ill linked");
  }

  @Test
  void amongEqualsTheOneThatMostSourcesPrintComesFirst() {
    assertThat(
            shown(
                utterance("few", 1, 2, 0.8, Severity.MINOR),
                utterance("many", 1, 5, 0.8, Severity.MINOR)))
        .containsExactly("many", "few");
  }

  @Test
  void whatNothingIsWrongWithGoesByTheSurenessOfTheLink() {
    assertThat(shown(utterance("a", 0.9, 2, 1), utterance("b", 0.95, 2, 1)))
        .containsExactly("b", "a");
  }
}
