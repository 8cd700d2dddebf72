/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.model.DifferenceType;

final class PhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-04 | 4 March 2026",
        "2026-03-04T08:15:00Z | 4 March 2026, 08:15 UTC",
        "2026-03-04T08:15:00+01:00 | 4 March 2026, 08:15 +01:00",
        "2026-03-04T08:15 | 4 March 2026, 08:15",
        "2026-03 | 2026-03",
        "last Tuesday | last Tuesday",
      })
  void readsADateOrLeavesItAsPrinted(String published, String shown) {
    assertThat(Phrases.date(published)).isEqualTo(shown);
  }

  @Test
  void countsInWords() {
    assertThat(Phrases.count(1, "article")).isEqualTo("1 article");
    assertThat(Phrases.count(0, "article")).isEqualTo("0 articles");
    assertThat(Phrases.count(12345, "article")).isEqualTo("12,345 articles");
  }

  @Test
  void listsWithAnAnd() {
    assertThat(Phrases.list(List.of())).isEmpty();
    assertThat(Phrases.list(List.of("A"))).isEqualTo("A");
    assertThat(Phrases.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void isNeverWhollySure() {
    assertThat(Phrases.percent(0.934)).isEqualTo("93 %");
    assertThat(Phrases.percent(1)).isEqualTo("99 %");
  }

  @Test
  void cutsBetweenWords() {
    assertThat(Phrases.shorten("We agreed, all of us", 12)).isEqualTo("We agreed …");
    assertThat(Phrases.shorten("We agreed", 12)).isEqualTo("We agreed");
    assertThat(Phrases.shorten("🌊🌊🌊🌊", 5)).isEqualTo("🌊🌊 …");
  }

  @Test
  void hasAWordOfItsOwnForEachType() {
    assertThat(Arrays.stream(DifferenceType.values()).map(Phrases::name)).doesNotHaveDuplicates();
  }

  @Test
  void saysHowSureInWords() {
    assertThat(Phrases.sureness(95, Standing.NAMED)).isEqualTo("almost certain");
    assertThat(Phrases.sureness(85, Standing.NOT_NAMED)).isEqualTo("very likely");
    assertThat(Phrases.sureness(80, Standing.NAMED)).isEqualTo("likely");
    assertThat(Phrases.sureness(50, Standing.DOUBTFUL)).isEqualTo("doubtful");
  }

  @Test
  void makesASentenceOfAClause() {
    assertThat(Phrases.sentence("the paragraph goes on")).isEqualTo("The paragraph goes on.");
    assertThat(Phrases.sentence("Why is this?")).isEqualTo("Why is this?");
  }
}
