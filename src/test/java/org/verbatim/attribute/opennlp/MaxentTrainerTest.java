/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.attribute.RankingTrainer.Example;

final class MaxentTrainerTest {

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(new Example(List.of("near", "any"), i % 10 != 0));
      examples.add(new Example(List.of("far", "any"), i % 10 == 0));
    }
    examples.add(new Example(List.of("rare", "far"), true));
    return examples;
  }

  @Test
  void learnsWhatSpeaksForAndWhatAgainst() {
    var weights = new MaxentTrainer().weights(examples());

    assertThat(weights.get("near")).isPositive();
    assertThat(weights.get("far")).isNegative();
  }

  @Test
  void leavesOutWhatIsTooRareToProveAnything() {
    assertThat(new MaxentTrainer().weights(examples())).doesNotContainKey("rare");
  }

  @Test
  void learnsTheSameFromTheSame() {
    assertThat(new MaxentTrainer().weights(examples()))
        .isEqualTo(new MaxentTrainer().weights(examples()));
  }

  @Test
  void learnsNothingWhereThereIsNothingToTellApart() {
    assertThat(new MaxentTrainer().weights(List.of())).isEmpty();
    assertThat(new MaxentTrainer().weights(List.of(new Example(List.of("near"), true)))).isEmpty();
  }
}
