/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SourcesTest {

  @Test
  void tellsArticlesOfOneOutletApart() {
    var sources =
        new Sources(
            List.of(
                new Draft("b", "").in("Harbour Wire", "2026-03-04", "One").annotated(),
                new Draft("a", "").in("Harbour Wire", "2026-03-04", "Two").annotated(),
                new Draft("c", "").in("Tolland Courier", "2026-03-04", "Three").annotated(),
                new Draft("d", "").annotated()));
    assertThat(sources.all())
        .extracting(Source::label)
        .containsExactly("Harbour Wire (a)", "Harbour Wire (b)", "Tolland Courier", "d");
    assertThat(sources.of("a").outlet()).isEqualTo("Harbour Wire");
  }

  @Test
  void refusesAnArticleThatIsNotThere() {
    assertThatThrownBy(() -> new Sources(List.of()).of("x"))
        .hasMessage("an utterance is reported by article 'x', which the result does not hold");
  }
}
