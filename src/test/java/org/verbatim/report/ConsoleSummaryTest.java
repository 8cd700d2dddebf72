/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.CheckResult;
import org.verbatim.model.Coverage;

final class ConsoleSummaryTest {

  private final ConsoleSummary summary = new ConsoleSummary();

  @Test
  void countsCopiesOfOneWireAsOneSource() {
    assertThat(
            new ConsoleSummary()
                .render(Samples.bridgeOfOneWire(Samples.PRONOUN_CHANGES), 80)
                .replaceAll("\\s+", " "))
        .contains(
            "1. Mara Ellison, 3 sources, 1 independent",
            "Base of comparison: Harbour Wire, the report of an agency.",
            "Tolland Courier, Harbour Wire and Northbank Post count as one source: they print a"
                + " report of Meridian News.");
  }

  @Test
  void showsTheVersionsWordUnderWord() {
    assertThat(summary.render(Samples.bridge(Samples.NEGATION_DROPPED, Samples.WORD_FOR_WORD), 80))
        .isEqualTo(
            """
            1 utterance is printed differently in a way that changes its meaning.

            1. Mara Ellison, 2 sources
               Negation: A word of denial stands on one side only. (96 % sure,
                 negation-rule)
                 Tolland Courier  I have [missing] said that the inspectors were
                 Harbour Wire     I have [never]   said that the inspectors were

                 Tolland Courier  wrong [2 missing] that they were late
                 Harbour Wire     wrong [I] [said]  that they were late

            Also: 1 utterance agrees across independent sources.
            Articles: 3 read, 0 failed.
            Quotation marks: 35 seen; 32 speech, 2 no speech, 1 not explained.
            """);
  }

  @Test
  void putsSourcesWithTheSameWordsOnOneLine() {
    assertThat(summary.render(Samples.bridge(Samples.PRONOUN_CHANGES), 100))
        .contains(
            """
            1. Mara Ellison, 3 sources
               Pronoun: Another person is the one who acts: “He” here, “We” there. (93 % sure, pronoun-rule)
                 Tolland Courier  [He] will reopen the bridge before ...
                 Harbour Wire +1  [We] will reopen the bridge before ...
               2 of the sources credit Meridian News: they may print one report.
            """);
  }

  @Test
  void shortensALongNameAndStillCountsTheOthers() {
    assertThat(summary.render(Samples.bridge(Samples.PRONOUN_CHANGES), 50))
        .contains("\n     Tolland Cou…  [He] ", "\n     Harbour … +1  [We] ");
  }

  @Test
  void printsTheWordsWhereNothingCanBeAligned() {
    assertThat(summary.render(Samples.bridge(Samples.SPUN), 80))
        .contains(
            """
            1 quotation looks odd within its own article.

            1. Mara Ellison, 1 source
               Paraphrase in quotation marks: The words between the marks read like another
                 quotation of the story put through a thesaurus. (82 % sure,
                 paraphrase-in-marks-rule)
                 Northbank Post: “The span shall be unlocked by us ere the initial rime”
            """);
  }

  @Test
  void showsThreeFindingsAndCountsTheOthers() {
    assertThat(summary.render(Samples.everything(), 80))
        .contains("\n3. ", "\n2 more in the report.\n")
        .doesNotContain("\n4. ")
        .contains(
            """
            Could not be read:
              in/broken.html: holds no article: 3 words outside of menus; save the whole
                page
            """);
  }

  @Test
  void isQuietAboutWhatIsMinor() {
    assertThat(summary.render(Samples.bridge(Samples.OTHER_WORD), 80))
        .isEqualTo(
            """
            No differences that matter: 1 utterance is worded differently with the same
            meaning.

            Articles: 3 read, 0 failed.
            Quotation marks: 35 seen; 32 speech, 2 no speech, 1 not explained.
            """);
  }

  @Test
  void namesAnotherHouseThanTheUsualOne() {
    var usual = Samples.bridge(Samples.WORD_FOR_WORD);
    var lenient =
        new CheckResult(
            usual.articles(), usual.stories(), usual.failures(), usual.coverage(), "lenient");
    assertThat(summary.render(lenient, 80))
        .isEqualTo(
            """
            No differences that matter: 1 utterance agrees in 2 or more independent sources.

            Differences are judged by the profile “lenient”.
            Articles: 3 read, 0 failed.
            Quotation marks: 35 seen; 32 speech, 2 no speech, 1 not explained.
            """);
    assertThat(summary.render(usual, 80)).doesNotContain("profile");
  }

  @Test
  void letsNoControlCharacterOfAnArticleThrough() {
    var result = Samples.everything();
    var hostile =
        new CheckResult(
            result.articles(), List.of(result.stories().get(1)), List.of(), result.coverage());
    var text = summary.render(hostile, 80);
    assertThat(text).contains("Amina \"Red\" O'Hara <amina@example.org>", "[<b>Lisbon</b>]");
    assertThat(text.chars().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 40, 60, 80, 200})
  void keepsToTheWidth(int width) {
    var result = Samples.bridge(Samples.PRONOUN_CHANGES, Samples.NEGATION_DROPPED, Samples.SPUN);
    assertThat(summary.render(result, width).lines())
        .allSatisfy(
            line -> assertThat(Legible.columns(line)).isLessThanOrEqualTo(Math.max(40, width)));
  }

  @Test
  void saysThatNothingWasRead() {
    assertThat(
            summary.render(
                new CheckResult(List.of(), List.of(), List.of(), new Coverage(0, 0, 0, 0, 0, 0)),
                80))
        .startsWith("Nothing was checked: no article could be read.\n");
  }
}
