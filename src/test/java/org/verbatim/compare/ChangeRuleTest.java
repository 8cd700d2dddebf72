/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbatim.model.DifferenceType.INSERTION;
import static org.verbatim.model.DifferenceType.MODALITY_TENSE;
import static org.verbatim.model.DifferenceType.NAMED_ENTITY;
import static org.verbatim.model.DifferenceType.NEGATION;
import static org.verbatim.model.DifferenceType.NUMBER;
import static org.verbatim.model.DifferenceType.OMISSION;
import static org.verbatim.model.DifferenceType.PRONOUN;
import static org.verbatim.model.DifferenceType.REORDERING;
import static org.verbatim.model.DifferenceType.SUBSTITUTION;
import static org.verbatim.model.DifferenceType.TYPOGRAPHY;
import static org.verbatim.model.Severity.MAJOR;
import static org.verbatim.model.Severity.MINOR;
import static org.verbatim.model.Severity.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Severity;

/** Every rule has an example where it must fire and one, as near as can be, where it must not. */
final class ChangeRuleTest {

  record Example(
      ChangeRule rule, DifferenceType type, Severity severity, String a, String b, boolean fires) {
    static Example fires(
        ChangeRule rule, DifferenceType type, Severity severity, String a, String b) {
      return new Example(rule, type, severity, a, b, true);
    }

    static Example silent(ChangeRule rule, String a, String b) {
      return new Example(rule, null, null, a, b, false);
    }
  }

  static Stream<Example> examples() {
    return Stream.of(
        Example.fires(
            ChangeRule.WORDS_WRITTEN_TOGETHER,
            TYPOGRAPHY,
            NONE,
            "\"{Their worldview leaves no room for the lake,}\" she said.",
            "\"{Their world view leaves no room for the lake,}\" she said."),
        Example.silent(
            ChangeRule.WORDS_WRITTEN_TOGETHER,
            "\"{Their world map leaves no room for the lake,}\" she said.",
            "\"{Their world view leaves no room for the lake,}\" she said."),
        Example.fires(
            ChangeRule.WORDS_MOVED,
            REORDERING,
            MINOR,
            "\"{The quarrel was only ever about the money with us,}\" he said.",
            "\"{The quarrel was ever only about the money with us,}\" he said."),
        Example.silent(
            ChangeRule.WORDS_MOVED,
            "\"{The quarrel was only ever about the money with us,}\" he said.",
            "\"{The quarrel was only now about the money with us,}\" he said."),
        Example.fires(
            ChangeRule.NAME_SPELT_OTHERWISE,
            TYPOGRAPHY,
            NONE,
            "\"{It looks as if Yusef al-Qadri wins the vote,}\" she said.",
            "\"{It looks as if Yusuf Kadri wins the vote,}\" she said."),
        Example.silent(
            ChangeRule.NAME_SPELT_OTHERWISE,
            "\"{It looks as if Yusef Qadri wins the vote,}\" she said.",
            "\"{It looks as if Yusef Morrow wins the vote,}\" she said."),
        Example.fires(
            ChangeRule.BRACKETED_WORDS,
            INSERTION,
            MINOR,
            "\"{Now these harbour pilots want the key,}\" he said.",
            "\"{Now these [Dornish] harbour pilots want the key,}\" he said."),
        Example.silent(
            ChangeRule.BRACKETED_WORDS,
            "\"{Now these harbour pilots want the key,}\" he said.",
            "\"{Now these Dornish harbour pilots want the key,}\" he said."),
        Example.fires(
            ChangeRule.MARKED_CUT,
            OMISSION,
            MINOR,
            "\"{The ferry sails at dawn with forty guests and comes home at dusk,}\" he said.",
            "\"{The ferry sails at dawn ... and comes home at dusk,}\" he said."),
        Example.silent(
            ChangeRule.MARKED_CUT,
            "\"{The ferry sails at dawn with forty guests and comes home at dusk,}\" he said.",
            "\"{The ferry sails at dawn and comes home at dusk,}\" he said."),
        Example.fires(
            ChangeRule.SUBJECT_CHANGED,
            PRONOUN,
            MAJOR,
            "\"{Last night we accepted that the bridge stays shut,}\" he said.",
            "\"{Last night he accepted that the bridge stays shut,}\" he said."),
        Example.silent(
            ChangeRule.SUBJECT_CHANGED,
            "\"{Last night we accepted that the bridge stays shut,}\" he said.",
            "\"{Last night I accepted that the bridge stays shut,}\" he said."),
        Example.fires(
            ChangeRule.POLARITY_TURNED,
            NEGATION,
            MAJOR,
            "\"{The council did not promise a penny for the dam,}\" he said.",
            "\"{The council did promise a penny for the dam,}\" he said."),
        Example.fires(
            ChangeRule.POLARITY_TURNED,
            NEGATION,
            MAJOR,
            "\"{It is theft with a stamp on it,}\" he said.",
            "\"{It is not theft with a stamp on it,}\" he said."),
        Example.fires(
            ChangeRule.POLARITY_TURNED,
            NEGATION,
            MAJOR,
            "\"{Nobody in this harbour slept that night,}\" he said.",
            "\"{Everybody in this harbour slept that night,}\" he said."),
        Example.fires(
            ChangeRule.POLARITY_TURNED,
            NEGATION,
            MAJOR,
            "\"{It will not prevent every cough.}\" he said.",
            "\"{It will prevent every cough.}\" he said."),
        Example.fires(
            ChangeRule.POLARITY_TURNED,
            NEGATION,
            MAJOR,
            "\"{The crews vote again if the owner does not move,}\" he said.",
            "\"{The crews vote again if the owner does move,}\" he said."),
        Example.fires(
            ChangeRule.SUBJECT_CHANGED,
            PRONOUN,
            MAJOR,
            "\"{I was asked to leave the old ferry,}\" he said.",
            "\"{They were asked to leave the old ferry,}\" he said."),
        Example.silent(
            ChangeRule.POLARITY_TURNED,
            "\"{The council has no money and no plan for the dam,}\" he said.",
            "\"{The council does not have money or any plan for the dam,}\" he said."),
        Example.fires(
            ChangeRule.NUMBER_CHANGED,
            NUMBER,
            MAJOR,
            "\"{The gasworks will be gone within 14 months of the vote,}\" he said.",
            "\"{The gasworks will be gone within 40 months of the vote,}\" he said."),
        Example.silent(
            ChangeRule.NUMBER_CHANGED,
            "\"{The gasworks will be gone within fourteen months of the vote,}\" he said.",
            "\"{The gasworks will be gone within 14 months of the vote,}\" he said."),
        Example.fires(
            ChangeRule.NUMBER_CHANGED,
            NUMBER,
            MAJOR,
            "\"{The lock gate has cost us 41 million crowns so far,}\" he said.",
            "\"{The lock gate has cost us 41 thousand crowns so far,}\" he said."),
        Example.fires(
            ChangeRule.WISH_CUT,
            OMISSION,
            MAJOR,
            "\"{This spring we hope to sell every boat in the harbour,}\" he said.",
            "\"{This spring we sell every boat in the harbour,}\" he said."),
        Example.silent(
            ChangeRule.WISH_CUT,
            "\"{This spring we really hope to sell every boat in the harbour,}\" he said.",
            "\"{This spring we hope to sell every boat in the harbour,}\" he said."),
        Example.fires(
            ChangeRule.RESTRICTION_CUT,
            OMISSION,
            MAJOR,
            "\"{The crews have sold most of the boats in the harbour,}\" he said.",
            "\"{The crews have sold the boats in the harbour,}\" he said."),
        Example.silent(
            ChangeRule.RESTRICTION_CUT,
            "\"{The crews have sold nearly a hundred boats in the harbour,}\" he said.",
            "\"{The crews have sold a hundred boats in the harbour,}\" he said."),
        Example.fires(
            ChangeRule.MEASURE_CHANGED,
            NUMBER,
            MAJOR,
            "\"{The pilots want 11 hours of rest between two watches,}\" he said.",
            "\"{The pilots want 11 weeks of rest between two watches,}\" he said."),
        Example.silent(
            ChangeRule.MEASURE_CHANGED,
            "\"{The pilots want some hours of rest between two watches,}\" he said.",
            "\"{The pilots want some weeks of rest between two watches,}\" he said."),
        Example.fires(
            ChangeRule.NUMBER_ROUNDED,
            NUMBER,
            MINOR,
            "\"{The new lock gate costs 1,010 crowns and not one more,}\" he said.",
            "\"{The new lock gate costs 1,000 crowns and not one more,}\" he said."),
        Example.silent(
            ChangeRule.NUMBER_ROUNDED,
            "\"{The new lock gate costs 1,100 crowns and not one more,}\" he said.",
            "\"{The new lock gate costs 1,000 crowns and not one more,}\" he said."),
        Example.fires(
            ChangeRule.NUMBER_MAY_DIFFER,
            NUMBER,
            MINOR,
            "\"{Nobody in the yard asked for one gate to the canal,}\" he said.",
            "\"{Nobody in the yard asked for 3 gate to the canal,}\" he said."),
        Example.silent(
            ChangeRule.NUMBER_MAY_DIFFER,
            "\"{Nobody in the yard asked for two gates to the canal,}\" he said.",
            "\"{Nobody in the yard asked for 3 gates to the canal,}\" he said."),
        Example.fires(
            ChangeRule.CERTAINTY_CHANGED,
            MODALITY_TENSE,
            MAJOR,
            "\"{The northern dyke may break before the weekend,}\" he said.",
            "\"{The northern dyke will break before the weekend,}\" he said."),
        Example.silent(
            ChangeRule.CERTAINTY_CHANGED,
            "\"{The northern dyke would break before the weekend,}\" he said.",
            "\"{The northern dyke will break before the weekend,}\" he said."),
        Example.fires(
            ChangeRule.NAME_CHANGED,
            NAMED_ENTITY,
            MAJOR,
            "\"{It was always Castellan who asked for the envelope,}\" she said.",
            "\"{It was always Vantner who asked for the envelope,}\" she said."),
        Example.silent(
            ChangeRule.NAME_CHANGED,
            "\"{It was always Castellan who asked for the envelope,}\" she said.",
            "\"{It was always the mayor who asked for the envelope,}\" she said."),
        Example.fires(
            ChangeRule.NAME_MAY_DIFFER,
            NAMED_ENTITY,
            MINOR,
            "\"{It was always Castellan who asked for the envelope,}\" she said of Ruben Castellan.",
            "\"{It was always Ruben who asked for the envelope,}\" she said."),
        Example.silent(
            ChangeRule.NAME_MAY_DIFFER,
            "\"{It was always Castellan who asked for the envelope,}\" she said of a Castellan.",
            "\"{It was always Vantner who asked for the envelope,}\" she said."),
        Example.fires(
            ChangeRule.CONDITION_CUT,
            OMISSION,
            MAJOR,
            "\"{The guild will row again if the owners sign tonight and nobody is sacked,}\" he said.",
            "\"{The guild will row again and nobody is sacked,}\" he said."),
        Example.silent(
            ChangeRule.CONDITION_CUT,
            "\"{By the way, if she wins, if she wins the vote, nobody can stop it,}\" he said.",
            "\"{By the way, if she wins the vote, nobody can stop it,}\" he said."),
        Example.fires(
            ChangeRule.POLARITY_WORD,
            NEGATION,
            MINOR,
            "\"{There is nothing new in the old harbour plan,}\" he said.",
            "\"{There is something new in the old harbour plan,}\" he said."),
        Example.silent(
            ChangeRule.POLARITY_WORD,
            "\"{There is something new in the old harbour plan,}\" he said.",
            "\"{There is something odd in the old harbour plan,}\" he said."),
        Example.fires(
            ChangeRule.PRONOUN_CHANGED,
            PRONOUN,
            MINOR,
            "\"{The whole valley has had enough of it by now,}\" he said.",
            "\"{The whole valley has had enough of them by now,}\" he said."),
        Example.silent(
            ChangeRule.PRONOUN_CHANGED,
            "\"{The whole valley has had enough of smoke by now,}\" he said.",
            "\"{The whole valley has had enough of noise by now,}\" he said."),
        Example.fires(
            ChangeRule.TENSE_CHANGED,
            MODALITY_TENSE,
            MINOR,
            "\"{Do you still support the harbour plan?}\" she asked.",
            "\"{Do you still supported the harbour plan?}\" she asked."),
        Example.silent(
            ChangeRule.TENSE_CHANGED,
            "\"{Ask the pilots about the old harbour plan,}\" she said.",
            "\"{Ask the pilot about the old harbour plan,}\" she said."),
        Example.fires(
            ChangeRule.WORDS_LEFT_OUT,
            OMISSION,
            MINOR,
            "\"{The pilots are both victims and culprits here,}\" she said.",
            "\"{The pilots are victims and culprits here,}\" she said."),
        Example.silent(
            ChangeRule.WORDS_LEFT_OUT,
            "\"{The pilots are victims and culprits here,}\" she said.",
            "\"{The pilots are victims and culprits here, and they know it,}\" she said."),
        Example.fires(
            ChangeRule.SMALL_WORDS,
            SUBSTITUTION,
            MINOR,
            "\"{There is a word for pilots who never row,}\" she said.",
            "\"{There is a word about pilots who never row,}\" she said."),
        Example.silent(
            ChangeRule.SMALL_WORDS,
            "\"{There is a word for pilots who never row,}\" she said.",
            "\"{There is a song for pilots who never row,}\" she said."),
        Example.fires(
            ChangeRule.WORDS_BESIDE_DOTS,
            SUBSTITUTION,
            MINOR,
            "\"{The ferry sails at dawn ... with empty holds and comes home at dusk,}\" he said.",
            "\"{The ferry sails at dawn in the fog and comes home at dusk,}\" he said."),
        Example.silent(
            ChangeRule.WORDS_BESIDE_DOTS,
            "\"{The ferry sails at dawn with empty holds and comes home at dusk,}\" he said.",
            "\"{The ferry sails at dawn in the fog and comes home at dusk,}\" he said."),
        Example.fires(
            ChangeRule.OTHER_WORDS,
            SUBSTITUTION,
            MINOR,
            "\"{The owners husband the river for their children,}\" she said.",
            "\"{The owners guard the river for their children,}\" she said."),
        Example.silent(
            ChangeRule.OTHER_WORDS,
            "\"{The owners guard the river for their children,}\" she said.",
            "“{The owners guard the river for their children}”, she said."));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void decidesAsItsExamplesSay(Example example) {
    var found = Compared.pair(example.a(), example.b()).differences();
    var own = found.stream().filter(d -> d.decidedBy().equals(example.rule().label())).toList();
    if (example.fires()) {
      assertThat(own)
          .as("differences are %s", found)
          .singleElement()
          .satisfies(
              difference -> {
                assertThat(difference.type()).isEqualTo(example.type());
                assertThat(difference.severity()).isEqualTo(example.severity());
                assertThat(difference.explanation()).endsWith(".").doesNotContain("\n");
              });
    } else {
      assertThat(own).isEmpty();
    }
  }

  @Test
  void everyRuleHasAnExampleForItAndOneAgainstIt() {
    var examples = examples().toList();
    assertThat(Arrays.asList(ChangeRule.values()))
        .allSatisfy(
            rule ->
                assertThat(List.of(true, false))
                    .allSatisfy(
                        fires ->
                            assertThat(examples)
                                .anyMatch(e -> e.rule() == rule && e.fires() == fires)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysTheSameWhenTheArticlesChangePlaces(Example example) {
    var there = Compared.pair(example.a(), example.b());
    var back = Compared.pair(example.b(), example.a());
    assertThat(back.severity()).isEqualTo(there.severity());
    assertThat(back.differences().stream().map(Difference::decidedBy))
        .containsExactlyInAnyOrderElementsOf(
            there.differences().stream().map(Difference::decidedBy).toList());
  }
}
