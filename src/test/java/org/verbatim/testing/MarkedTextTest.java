/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.Span;

final class MarkedTextTest {

  @Test
  void takesTheSignsOutAndKeepsTheirPlaces() {
    var marked = MarkedText.of("\"{Yes,}\" he ⟦said⟧.");
    assertThat(marked.text()).isEqualTo("\"Yes,\" he said.");
    assertThat(marked.spans()).containsExactly(new Span(1, 5));
    assertThat(marked.cues()).containsExactly(new Span(10, 14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{open", "shut}", "{a {b} c}", "{}", "⟦said", "{a ⟦b⟧ c}"})
  void refusesAFixtureThatDoesNotParse(String marked) {
    assertThatIllegalArgumentException().isThrownBy(() -> MarkedText.of(marked));
  }
}
