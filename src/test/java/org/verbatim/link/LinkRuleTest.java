/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.model.Utterance;
import org.verbatim.testing.Told;

/** Every rule has an example where it must link and one where nothing may be linked. */
final class LinkRuleTest {

  // Makes two articles tell one event.
  private static final String EVENT =
      "\nThe ferry Marlin of the Dorn Line ran aground off Calder Point with forty tourists, sheep"
          + " and a brass band aboard; lifeboats from Hallow and Grainmouth fetched them.";
  private static final String OTHER_EVENT =
      "\nParliament in Selvia debated a levy on glass bottles; brewers, vintners and chemists"
          + " protested outside the chamber with empty crates.";

  record Example(LinkRule rule, String a, String b, boolean links) {}

  static Stream<Example> examples() {
    return Stream.of(
        new Example(
            LinkRule.SAME_WORDS,
            "\"{Ilka Tarvonen|The keel is cracked from end to end,}\" Tarvonen said." + EVENT,
            "\"{Tarvonen|The keel is cracked from end to end. We row at dawn,}\" she said." + EVENT,
            true),
        new Example(
            LinkRule.SAME_WORDS,
            "\"{Ilka Tarvonen|This is the very best day,}\" Tarvonen said." + EVENT,
            "\"{Petra Sorin|This is the very best day,}\" Sorin said." + OTHER_EVENT,
            false),
        new Example(
            LinkRule.MOST_WORDS,
            "\"{Ilka Tarvonen|The cracked keel will keep the Marlin in dock for months,}\" she said."
                + EVENT,
            "\"{Tarvonen|That cracked keel is going to keep the Marlin in dock for years,}\" she"
                + " said."
                + EVENT,
            true),
        new Example(
            LinkRule.MOST_WORDS,
            "\"{Ilka Tarvonen|The cracked keel will keep the Marlin in dock for months,}\" she said."
                + EVENT,
            "\"{Tarvonen|The lifeboats did a fine job in the surf last evening,}\" she said."
                + EVENT,
            false),
        new Example(
            LinkRule.LONG_STRETCH,
            "\"{Ilka Tarvonen|Ask the divers why the cracked keel of the Marlin was never welded"
                + " shut after winter storms,}\" she said."
                + EVENT,
            "\"{Tarvonen|Somebody signed a paper, and so the cracked keel of the Marlin was never"
                + " welded to please insurers abroad,}\" she said."
                + EVENT,
            true),
        new Example(
            LinkRule.LONG_STRETCH,
            "\"{Ilka Tarvonen|Ask the divers why the cracked keel of the Marlin was never welded"
                + " shut after winter storms,}\" she said."
                + EVENT,
            "\"{Petra Sorin|Somebody signed a paper, and so the cracked keel of the Marlin was"
                + " never welded to please insurers abroad,}\" she said."
                + EVENT,
            false),
        new Example(
            LinkRule.FRAGMENT,
            "Tarvonen spoke of \"{Ilka Tarvonen|reckless}\" captains." + EVENT,
            "\"{Tarvonen|We have seen one reckless captain too many this summer,}\" she said."
                + EVENT,
            true),
        new Example(
            LinkRule.FRAGMENT,
            "Tarvonen spoke of \"{Ilka Tarvonen|reckless}\" captains." + EVENT,
            "\"{Petra Sorin|We have seen one reckless brewer too many this summer,}\" she said."
                + OTHER_EVENT,
            false),
        new Example(
            LinkRule.ALTERED_FRAGMENT,
            "She called it \"{Ilka Tarvonen|a dangerous reef}\" at last." + EVENT,
            "\"{Tarvonen|It is such dangerous reef,}\" she said." + EVENT,
            true),
        new Example(
            LinkRule.ALTERED_FRAGMENT,
            "She called it \"{Ilka Tarvonen|a dangerous reef}\" at last." + EVENT,
            "\"{Tarvonen|It is a lovely reef,}\" she said." + EVENT,
            false),
        new Example(
            LinkRule.SHORT_SENTENCE,
            "\"{Ilka Tarvonen|Who are you?}\" she asked." + EVENT,
            "\"{Tarvonen|Who are you!}\" she shouted." + EVENT,
            true),
        new Example(
            LinkRule.SHORT_SENTENCE,
            "\"{Ilka Tarvonen|Who are you?}\" she asked." + EVENT,
            "\"{Tarvonen|Who are you!}\" she shouted." + OTHER_EVENT,
            false),
        new Example(
            LinkRule.ALTERED_SENTENCE,
            "\"{Ilka Tarvonen|They could dig it up by then,}\" she said." + EVENT,
            "\"{Tarvonen|They could not dig it up by then,}\" she said." + EVENT,
            true),
        new Example(
            LinkRule.ALTERED_SENTENCE,
            "\"{Ilka Tarvonen|They could dig it up by then,}\" she said." + EVENT,
            "\"{Petra Sorin|They could not dig it up by then,}\" she said." + EVENT,
            false),
        new Example(
            LinkRule.BARE_ANSWER,
            "Asked whether Captain Ostrow slept, \"{Ilka Tarvonen|yes,}\" Tarvonen said." + EVENT,
            "\"{Tarvonen|Yes,}\" she said when asked if Ostrow was on the bridge." + EVENT,
            true),
        new Example(
            LinkRule.BARE_ANSWER,
            "Asked whether Captain Ostrow slept, \"{Ilka Tarvonen|yes,}\" Tarvonen said." + EVENT,
            "\"{Tarvonen|Yes,}\" she said when asked if the owners would pay." + EVENT,
            false),
        new Example(
            LinkRule.SAME_CONTENT,
            "Tarvonen said {Ilka Tarvonen|divers had welded the keel twice since winter}." + EVENT,
            "\"{Tarvonen|The keel was welded by divers, and more than once,}\" she said." + EVENT,
            true),
        new Example(
            LinkRule.SAME_CONTENT,
            "Tarvonen said {Ilka Tarvonen|divers had welded the keel twice since winter}." + EVENT,
            "\"{Petra Sorin|The keel was welded by divers, and more than once,}\" she said."
                + EVENT,
            false),
        new Example(
            LinkRule.SAME_REPORT,
            "A spokesman said {divers had welded the cracked keel twice since winter}." + EVENT,
            "It was said that {divers welded the cracked keel twice last winter}." + EVENT,
            true),
        new Example(
            LinkRule.SAME_REPORT,
            "A spokesman said {divers had welded the cracked keel twice since winter}." + EVENT,
            "It was said that {divers found the cargo after an hour of search}." + EVENT,
            false));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void linksAsItsExamplesSay(Example example) {
    var story = List.of(Told.article("a", example.a()), Told.article("b", example.b()));
    var linked =
        new UtteranceLinker().link(story).stream().filter(u -> u.renditions().size() > 1).toList();
    if (example.links()) {
      assertThat(linked)
          .singleElement()
          .extracting(Utterance::decidedBy)
          .isEqualTo(example.rule().label());
    } else {
      assertThat(linked).isEmpty();
    }
  }

  @Test
  void everyRuleHasAnExampleForItAndOneAgainstIt() {
    assertThat(Arrays.asList(LinkRule.values()))
        .allSatisfy(
            rule -> {
              assertThat(examples()).anyMatch(e -> e.rule() == rule && e.links());
              assertThat(examples()).anyMatch(e -> e.rule() == rule && !e.links());
            });
  }

  @Test
  void goFromSureToUnsure() {
    assertThat(Arrays.stream(LinkRule.values()).map(LinkRule::confidence).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }
}
