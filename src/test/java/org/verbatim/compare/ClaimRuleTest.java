/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.model.Difference;

/** Every rule has examples where it must speak and where no claim may be said to differ. */
final class ClaimRuleTest {

  private static final Set<String> LABELS =
      Arrays.stream(ClaimRule.values()).map(ClaimRule::label).collect(Collectors.toSet());

  record Example(ClaimRule rule, String a, String b, boolean fires) {}

  static Stream<Example> examples() {
    return Stream.of(
        fires(
            ClaimRule.CLAIM_DENIED,
            "Dorn said {he had not signed the paper of the dam}.",
            "Dorn said {he signed the paper of the dam}."),
        silent(
            ClaimRule.CLAIM_DENIED,
            "Dorn denied that {he had signed the paper of the dam}.",
            "Dorn said {he had not signed the paper of the dam}."),
        silent(
            ClaimRule.CLAIM_DENIED,
            "Dorn said {he had not signed the paper of the dam}.",
            "Dorn said {he refused to have signed the paper of the dam}."),
        silent(
            ClaimRule.CLAIM_DENIED,
            "Dorn said {that Ostrow never used the key of the dam}.",
            "Dorn said {that Tarvonen used the key of the dam}."),
        silent(
            ClaimRule.CLAIM_DENIED,
            "Dorn was asked {whether he had signed the paper of the dam}.",
            "Dorn said {he had not signed the paper of the dam}."),
        fires(
            ClaimRule.POSSIBILITY_AS_CERTAIN,
            "Dorn said {the council might close the northern road}.",
            "Dorn said {the council would close the northern road}."),
        silent(
            ClaimRule.POSSIBILITY_AS_CERTAIN,
            "Dorn said {the council may close the northern road}.",
            "Dorn said {the council could perhaps close the northern road}."),
        silent(
            ClaimRule.POSSIBILITY_AS_CERTAIN,
            "Dorn said {the council might close the northern road}.",
            "Dorn said {the council would keep the harbour open}."),
        fires(
            ClaimRule.CONSIDERED_AS_DECIDED,
            "Dorn said {he would consider sending 300 boats to the northern lake}.",
            "Dorn said {he would dispatch 300 boats to the lake}."),
        silent(
            ClaimRule.CONSIDERED_AS_DECIDED,
            "Dorn said {he would consider sending 300 boats to the northern lake}.",
            "Dorn said {he would weigh the dispatch of 300 boats, and discuss the lake}."),
        fires(
            ClaimRule.CONDITION_NOT_TOLD,
            "Dorn said {the town would pay the pilots if the owners signed the charter}.",
            "Dorn said {the town will pay the pilots}."),
        silent(
            ClaimRule.CONDITION_NOT_TOLD,
            "Dorn said {the town would pay the pilots if the owners signed the charter}.",
            "Dorn said {the town will pay the pilots}. The owners have to sign the charter first."),
        silent(
            ClaimRule.CONDITION_NOT_TOLD,
            "Dorn said {the town would pay the pilots even if the owners signed the charter}.",
            "Dorn said {the town will pay the pilots}."));
  }

  private static Example fires(ClaimRule rule, String a, String b) {
    return new Example(rule, a, b, true);
  }

  private static Example silent(ClaimRule rule, String a, String b) {
    return new Example(rule, a, b, false);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysOfTheClaimsWhatItsExamplesSay(Example example) {
    var found =
        Compared.pair(example.a(), example.b()).differences().stream()
            .map(Difference::decidedBy)
            .filter(LABELS::contains)
            .toList();
    if (example.fires()) {
      assertThat(found).containsExactly(example.rule().label());
    } else {
      assertThat(found).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysTheSameWhicheverVersionComesFirst(Example example) {
    assertThat(Compared.pair(example.b(), example.a()).severity())
        .isEqualTo(Compared.pair(example.a(), example.b()).severity());
  }

  @Test
  void everyRuleHasAnExampleForItAndOneAgainstIt() {
    assertThat(Arrays.asList(ClaimRule.values()))
        .allSatisfy(
            rule -> {
              assertThat(examples()).anyMatch(e -> e.rule() == rule && e.fires());
              assertThat(examples()).anyMatch(e -> e.rule() == rule && !e.fires());
            });
  }

  @Test
  void namesWhatIsMissingOnOneSide() {
    var comparison =
        Compared.pair(
            "Dorn said {the town would pay the pilots if the owners signed the charter}.",
            "Dorn said {the town will pay the pilots}.");
    assertThat(comparison.differences())
        .extracting(Difference::explanation)
        .contains(
            "a has \"if the owners signed the charter\", b does not: the condition is told by one of"
                + " them only.");
  }
}
