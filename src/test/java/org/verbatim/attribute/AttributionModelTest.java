/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.attribute.Calibration.Point;

final class AttributionModelTest {

  private static final AttributionModel SMALL =
      new AttributionModel(
          Map.of("same-sentence", 0.84, "according-to", 0.98),
          Map.of("governs=true", 1.25, "nobody", -0.5),
          new Calibration(List.of(new Point(0.5, 0.4), new Point(0.9, 0.95))));

  @Test
  void readsWhatItWrote() {
    String text = SMALL.text(List.of("A remark."));

    assertThat(text)
        .isEqualTo(
            """
            # A remark.
            rule according-to 0.9800
            rule same-sentence 0.8400
            calibration 0.5000 0.4000
            calibration 0.9000 0.9500
            weight governs=true 1.2500
            weight nobody -0.5000
            """);
    var again = AttributionModel.parse(text.lines().toList(), "small");
    assertThat(again.text(List.of("A remark."))).isEqualTo(text);
  }

  @Test
  void letsOnlyRulesDecideAloneThatAreNearlyAlwaysRight() {
    assertThat(SMALL.isSure("according-to")).isTrue();
    assertThat(SMALL.isSure("same-sentence")).isFalse();
    assertThat(SMALL.isSure("never-measured")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rule x", "rule x high", "wheight x 1.0", "calibration low 0.4"})
  void namesTheLineThatIsWrong(String line) {
    assertThatThrownBy(() -> AttributionModel.parse(List.of("# remark", line), "my.model"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "my.model:2: a line must be 'rule NAME SHARE', 'weight FEATURE WEIGHT' or"
                + " 'calibration SCORE SHARE', found '"
                + line
                + "'");
  }

  @Test
  void shipsWithTheProgramAndKnowsEveryRuleThatDecidesAlone() {
    var shipped = AttributionModel.shipped();

    assertThat(shipped.isUntrained()).isFalse();
    assertThat(Rules.IN_ORDER).extracting(Rule::name).filteredOn(shipped::isSure).isNotEmpty();
  }
}
