/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Severity;

/** Every rule has examples where it must speak and where nothing may be said of the occasion. */
final class ContextRuleTest {

  record Example(ContextRule rule, String a, String b, boolean fires) {}

  static Stream<Example> examples() {
    return Stream.of(
        fires(
            ContextRule.OTHER_DAY,
            "\"{The quay hates us,}\" Tarvonen _said_ on Monday.",
            "Tarvonen _told_ reporters in the harbour on Thursday: \"{The quay hates us.}\""),
        fires(
            ContextRule.OTHER_DAY,
            "She stood by her remark on Monday that \"{the quay hates us}\" and sat down.",
            "She was asked about her statement Wednesday that \"{the quay hates us}\" twice."),
        fires(
            ContextRule.OTHER_DAY,
            "\"{The quay hates us,}\" Tarvonen _wrote_ on March 3.",
            "\"{The quay hates us,}\" Tarvonen _wrote_ on March 9."),
        silent(
            ContextRule.OTHER_DAY,
            "\"{The quay hates us,}\" Tarvonen _said_ after the storm on Monday.",
            "\"{The quay hates us,}\" Tarvonen _said_ on Thursday."),
        silent(
            ContextRule.OTHER_DAY,
            "Tarvonen, who sailed on Monday, _said_: \"{The quay hates us.}\"",
            "\"{The quay hates us,}\" Tarvonen _said_ on Thursday."),
        silent(
            ContextRule.OTHER_DAY,
            "\"{The quay hates us,}\" Tarvonen _said_. The vote is on Monday.",
            "\"{The quay hates us,}\" Tarvonen _said_ on Thursday."),
        silent(
            ContextRule.OTHER_DAY,
            "Tarvonen _said_ {Monday was a day for the quay to remember}.",
            "Tarvonen _said_ on Thursday {it was a day for the quay to remember}."),
        silent(
            ContextRule.OTHER_DAY,
            "\"{The quay hates us,}\" Tarvonen _told_ Harbour News Sunday.",
            "\"{The quay hates us,}\" Tarvonen _said_ on Thursday."),
        fires(
            ContextRule.NEIGHBOURING_DAY,
            "\"{The quay hates us,}\" Tarvonen _said_ Saturday.",
            "Tarvonen on Sunday _said_ \"{the quay hates us}\" again."),
        silent(
            ContextRule.NEIGHBOURING_DAY,
            "\"{The quay hates us,}\" Tarvonen _said_ on Sunday.",
            "Tarvonen on Sunday _said_ \"{the quay hates us}\" again."),
        fires(
            ContextRule.OTHER_PERIOD,
            "The latest survey, issued last month, _says_ {the dam will last until 2051}.",
            "The surveyors last week _warned_ {the dam will last until 2051}."),
        fires(
            ContextRule.OTHER_PERIOD,
            "\"{The quay hates us,}\" Tarvonen _said_ in 2019.",
            "\"{The quay hates us,}\" Tarvonen _said_ in a 2021 interview."),
        silent(
            ContextRule.OTHER_PERIOD,
            "The surveyors _said_ {the dam will last until 2051}. It was built last year.",
            "The surveyors last week _warned_ {the dam will last until 2051}."),
        fires(
            ContextRule.OTHER_VENUE,
            "\"{The quay hates us, and it has hated us for years,}\" Tarvonen _told_ the jury.",
            "\"{The quay hates us, and it has hated us for years,}\" Tarvonen _said_ at a rally in Hallow."),
        silent(
            ContextRule.OTHER_VENUE,
            "\"{The quay hates us,}\" Tarvonen _told_ the jury.",
            "\"{The quay hates us,}\" Tarvonen _said_ at a rally in Hallow."),
        silent(
            ContextRule.OTHER_VENUE,
            "\"{The quay hates us, and it has hated us for years,}\" Tarvonen _told_ reporters.",
            "\"{The quay hates us, and it has hated us for years,}\" Tarvonen _said_ at a rally in Hallow."),
        silent(
            ContextRule.OTHER_VENUE,
            "\"{The quay hates us, and it has hated us for years,}\" Tarvonen _told_ supporters.",
            "\"{The quay hates us, and it has hated us for years,}\" Tarvonen _said_ at a rally in Hallow."),
        silent(
            ContextRule.OTHER_VENUE,
            "\"{The quay hates us, and it has hated us for years,}\" Tarvonen _said_, before the jury went home.",
            "\"{The quay hates us, and it has hated us for years,}\" Tarvonen _said_ at a rally in Hallow."),
        fires(
            ContextRule.OTHER_RANK_ASKED,
            "Asked whether Mr. Ostrow was among the candidates, Tarvonen _said_ \"{yes}\" at once.",
            "\"{Yes,}\" Tarvonen _replied_ when asked if Ostrow was the leading contender."),
        silent(
            ContextRule.OTHER_RANK_ASKED,
            "Asked whether Mr. Ostrow was the top candidate, Tarvonen _said_ \"{yes}\" at once.",
            "\"{Yes,}\" Tarvonen _replied_ when asked if Ostrow was the leading candidate."),
        fires(
            ContextRule.OTHER_QUESTION,
            "Asked whether Mr. Ostrow knew of the loan, Tarvonen _said_ \"{no}\" at once.",
            "\"{No,}\" Tarvonen _replied_ when asked if Ostrow would resign."),
        silent(
            ContextRule.OTHER_QUESTION,
            "Asked whether Mr. Ostrow would resign, Tarvonen _said_ \"{no}\" at once.",
            "\"{No,}\" Tarvonen _replied_ when asked if Ostrow was about to resign."));
  }

  private static Example fires(ContextRule rule, String a, String b) {
    return new Example(rule, a, b, true);
  }

  private static Example silent(ContextRule rule, String a, String b) {
    return new Example(rule, a, b, false);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysOfTheOccasionWhatItsExamplesSay(Example example) {
    var conflicts =
        Compared.pair(example.a(), example.b()).differences().stream()
            .filter(difference -> difference.type() == DifferenceType.CONTEXT_CONFLICT)
            .toList();
    if (example.fires()) {
      assertThat(conflicts)
          .singleElement()
          .extracting(Difference::decidedBy)
          .isEqualTo(example.rule().label());
    } else {
      assertThat(conflicts).isEmpty();
    }
  }

  @Test
  void everyRuleHasAnExampleForItAndOneAgainstIt() {
    assertThat(Arrays.asList(ContextRule.values()))
        .allSatisfy(
            rule -> {
              assertThat(examples()).anyMatch(e -> e.rule() == rule && e.fires());
              assertThat(examples()).anyMatch(e -> e.rule() == rule && !e.fires());
            });
  }

  @Test
  void pointsAtTheWordsThatTellTheTime() {
    String a = "\"{The quay hates us,}\" Tarvonen _said_ on Monday.";
    String b = "\"{The quay hates us,}\" Tarvonen _said_ on Thursday.";
    var difference = Compared.pair(a, b).differences().get(0);
    assertThat(difference.severity()).isEqualTo(Severity.MAJOR);
    assertThat(difference.explanation()).isEqualTo("a dates it \"Monday\", b \"Thursday\".");
  }

  @Test
  void keepsQuietWhereTheSameArticleTellsBothTimes() {
    var compared =
        Compared.all(
            "\"{The quay hates us,}\" Tarvonen _said_ on Monday.\n"
                + "\"{The quay hates us,}\" she _said_ on Thursday.",
            "\"{The quay hates us,}\" Tarvonen _said_ on Thursday.");
    assertThat(compared.comparisons())
        .allSatisfy(
            comparison ->
                assertThat(comparison.differences())
                    .extracting(Difference::type)
                    .doesNotContain(DifferenceType.CONTEXT_CONFLICT));
  }
}
