/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.text.Span;

class StoryTest {

  private static final Witness WIRE =
      new Witness(
          List.of("a", "b", "d"),
          WitnessKind.WIRE_COPY,
          Optional.of("Northwire"),
          Optional.of("d"),
          "same-text",
          0.97,
          "all print Northwire");

  private static List<Witness> witnesses(String... articles) {
    var renditions =
        Arrays.stream(articles)
            .map(article -> new Rendition(article, "q1", List.of(new Span(0, 1)), true))
            .toList();
    return new Story("", List.of(), List.of(WIRE, Witness.single("c")), List.of())
        .witnesses(new Utterance("u1", Optional.empty(), renditions, "test", 1));
  }

  @Test
  void countsCopiesThatReportAnUtteranceOnce() {
    assertThat(witnesses("a", "b", "c"))
        .extracting(Witness::articles)
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void forgetsAnOriginThatDoesNotReportTheUtterance() {
    assertThat(witnesses("a", "b").get(0).origin()).isEmpty();
    assertThat(witnesses("a", "d").get(0).origin()).contains("d");
  }

  @Test
  void saysThatTheReasonIsThatOfAllCopies() {
    assertThat(witnesses("a", "b").get(0).reason())
        .isEqualTo("over 3 articles: all print Northwire");
    assertThat(witnesses("a", "b", "d").get(0).reason()).isEqualTo("all print Northwire");
  }

  @Test
  void callsTheOnlyCopyThatReportsAnUtteranceSingle() {
    assertThat(witnesses("b", "c"))
        .extracting(Witness::kind)
        .containsExactly(WitnessKind.SINGLE, WitnessKind.SINGLE);
  }

  @Test
  void takesAnArticleThatStandsInNoWitnessForOneOfItsOwn() {
    assertThat(witnesses("z", "a"))
        .extracting(Witness::articles)
        .containsExactly(List.of("a"), List.of("z"));
  }

  @Test
  void refusesASingleWitnessOfTwoArticles() {
    assertThatThrownBy(
            () ->
                new Witness(
                    List.of("a", "b"),
                    WitnessKind.SINGLE,
                    Optional.empty(),
                    Optional.empty(),
                    "test",
                    1,
                    ""))
        .hasMessage("a witness of the kind single cannot have 2 articles");
  }
}
