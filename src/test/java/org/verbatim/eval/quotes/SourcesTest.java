/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.eval.quotes.Sources.Verdict;
import org.verbatim.eval.quotes.text.Words;
import org.verbatim.text.Span;

final class SourcesTest {

  private static final String TEXT =
      "Ms. Solheim smiled. Ingrid Solheim's aide said she left. The mayor of Vik agreed.";

  private static List<Span> at(String... words) {
    return List.of(words).stream()
        .map(word -> new Span(TEXT.indexOf(word), TEXT.indexOf(word) + word.length()))
        .toList();
  }

  private static Verdict verdict(List<Span> gold, List<Span> system) {
    return new Sources(new Words(TEXT)).verdict(gold, system);
  }

  @Test
  void isRightIfItCoversATellingWord() {
    assertThat(verdict(at("Ingrid Solheim's aide"), at("aide"))).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void isWrongIfItCoversOnlyATitleOrDeterminer() {
    assertThat(verdict(at("Ms. Solheim"), at("Ms."))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(at("The mayor of Vik"), at("The"))).isEqualTo(Verdict.WRONG);
  }

  @Test
  void takesTheTitleWhereTheGoldHasNothingElse() {
    assertThat(verdict(at("The mayor"), at("mayor"))).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(at("The mayor"), at("The"))).isEqualTo(Verdict.WRONG);
  }

  @Test
  void isRightByNameIfAnotherMentionSharesAWord() {
    assertThat(verdict(at("Ms. Solheim"), at("Ingrid Solheim's"))).isEqualTo(Verdict.RIGHT_BY_NAME);
  }

  @Test
  void resolvesNoPronouns() {
    assertThat(verdict(at("Ms. Solheim"), at("she"))).isEqualTo(Verdict.WRONG);
  }

  @Test
  void isRightToHaveNoSourceWhereTheGoldHasNone() {
    assertThat(verdict(List.of(), List.of())).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(List.of(), at("mayor"))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(at("mayor"), List.of())).isEqualTo(Verdict.WRONG);
  }
}
