/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.verbatim.model.Severity.MAJOR;
import static org.verbatim.model.Severity.MINOR;
import static org.verbatim.model.Severity.NONE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.CheckResult;
import org.verbatim.model.Labelled;
import org.verbatim.model.Severity;
import org.verbatim.text.WordList;

final class SeverityProfileTest {

  private static final SeverityProfile NEUTRAL = SeverityProfile.neutral();
  private static final SeverityProfile STRICT = SeverityProfile.shipped("strict");
  private static final SeverityProfile LENIENT = SeverityProfile.shipped("lenient");

  @TempDir private Path folder;

  private SeverityProfile house(String text) throws IOException {
    return SeverityProfile.read(
        Files.writeString(folder.resolve("house.profile"), text, StandardCharsets.UTF_8));
  }

  private static Severity judged(SeverityProfile profile, String one, String other) {
    return Compared.pair(profile, "\"{" + one + ",}\" he said.", "\"{" + other + ",}\" he said.")
        .severity();
  }

  @ParameterizedTest
  @ValueSource(strings = {"neutral", "strict", "lenient"})
  void everyPublishedRuleStandsOnceInEachShippedProfileAndNoOther(String name) {
    var named =
        WordList.lines(SeverityProfile.class, "profiles/" + name + ".profile").stream()
            .map(line -> line.split("\\s*=")[0])
            .toList();
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            PublishedRules.all().stream().map(Labelled::label).toList());
  }

  @Test
  void noTwoRulesShareAName() {
    assertThat(PublishedRules.all()).extracting(Labelled::label).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theStrictHouseTakesNothingLighterThanTheNeutralOneAndTheLenientOneNothingGraver(
      Labelled rule) {
    assertThat(STRICT.severity(rule)).isGreaterThanOrEqualTo(NEUTRAL.severity(rule));
    assertThat(LENIENT.severity(rule)).isLessThanOrEqualTo(NEUTRAL.severity(rule));
  }

  static Stream<Labelled> rules() {
    return PublishedRules.all().stream();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The lock gates hold until the spring tide|The lock gates held until the spring tide",
        "It was only ever about money for the yard|It was ever only about money for the yard",
        "There is a word for pilots who never row|There is a word about pilots who never row",
        "They are both victims and culprits in this|They are victims and culprits in this",
      })
  void aSilentCleanUpIsMajorToTheStrictMinorToTheNeutralAndNothingToTheLenient(
      String one, String other) {
    assertThat(judged(STRICT, one, other)).isEqualTo(MAJOR);
    assertThat(judged(NEUTRAL, one, other)).isEqualTo(MINOR);
    assertThat(judged(LENIENT, one, other)).isEqualTo(NONE);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Now these harbour pilots want the key|Now these [Dornish] harbour pilots want the key",
        "The ferry sails at dawn full of guests and is back at dusk|The ferry sails at dawn ..."
            + " and is back at dusk",
      })
  void aChangeThatTheWriterOwnsUpToIsMinorEvenToTheStrict(String one, String other) {
    assertThat(judged(STRICT, one, other)).isEqualTo(MINOR);
    assertThat(judged(LENIENT, one, other)).isEqualTo(NONE);
  }

  @Test
  void aChangeOfSenseIsMajorToEverybody() {
    assertThat(List.of(STRICT, NEUTRAL, LENIENT))
        .allSatisfy(
            profile ->
                assertThat(
                        judged(
                            profile,
                            "The council did not promise a penny for the dam",
                            "The council did promise a penny for the dam"))
                    .isEqualTo(MAJOR));
  }

  @Test
  void anHonestPieceAndAnotherSignAreNothingEvenToTheStrict() {
    assertThat(
            judged(
                STRICT,
                "The ferry sails at dawn. It comes home at dusk, with guests",
                "The ferry sails at dawn"))
        .isEqualTo(NONE);
    assertThat(
            judged(
                STRICT,
                "The ferry sails at dawn - and comes home",
                "The ferry sails at dawn, and comes home"))
        .isEqualTo(NONE);
  }

  @Test
  void theSeverityChangesNothingElseOfADifference() {
    String one = "\"{The lock gates hold until the spring tide,}\" he said.";
    String other = "\"{The lock gates held until the spring tide,}\" he said.";
    var strict = Compared.pair(STRICT, one, other).differences().get(0);
    var neutral = Compared.pair(NEUTRAL, one, other).differences().get(0);
    assertThat(strict).usingRecursiveComparison().ignoringFields("severity").isEqualTo(neutral);
  }

  @Test
  void aHousesFileChangesWhatItNamesAndLeavesTheRestNeutral() throws IOException {
    var house =
        house(
            "\uFEFF# The desk\r\n\r\n  tense-changed=none # spoken word\r\nmarked-cut = major\r\n");
    assertThat(house.name()).isEqualTo("house");
    assertThat(house.severity(ChangeRule.TENSE_CHANGED)).isEqualTo(NONE);
    assertThat(house.severity(ChangeRule.MARKED_CUT)).isEqualTo(MAJOR);
    assertThat(PublishedRules.all())
        .filteredOn(rule -> rule != ChangeRule.TENSE_CHANGED && rule != ChangeRule.MARKED_CUT)
        .allSatisfy(rule -> assertThat(house.severity(rule)).isEqualTo(NEUTRAL.severity(rule)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "numbr-changed = major@house.profile:2: no rule 'numbr-changed'; did you mean"
            + " 'number-changed'?",
        "tense-changed = minr@house.profile:2: 'tense-changed' must be none, minor or major, found"
            + " 'minr'",
        "tense-changed minor@house.profile:2: a line reads 'rule = none|minor|major', found"
            + " 'tense-changed minor'",
        "a = b = c@house.profile:2: a line reads 'rule = none|minor|major', found 'a = b = c'",
        "typography = major@house.profile:2: 'typography' stands in line 1 already",
      })
  void aWrongLineIsNamedWithWhatIsAllowed(String line, String told) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> house("typography = none\n" + line + "\n"))
        .withMessageEndingWith(told);
  }

  @Test
  void aRuleThatIsNearToNoneGetsTheWholeList() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> house("commas-and-such = none\n"))
        .withMessageContaining(
            "house.profile:1: no rule 'commas-and-such'; rules: bracketed-word, bracketed-words,");
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("house.profile"), new byte[] {(byte) 0xff, 0, 1});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeverityProfile.read(file))
        .withMessageEndingWith("house.profile: not a text in UTF-8");
  }

  @Test
  void aUserNamesAShippedProfileOrAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("lenient.profile"), "typography = minor\n");
    assertThat(SeverityProfile.of("lenient").name()).isEqualTo("lenient");
    var own = SeverityProfile.of(file.toString());
    assertThat(own.severity(PairRule.TYPOGRAPHY)).isEqualTo(MINOR);
    assertThat(own.name()).isEqualTo("lenient (own)");
  }

  @Test
  void aMisspeltProfileGetsTheNameThatWasMeant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeverityProfile.of("strikt"))
        .withMessage(
            "there is no profile 'strikt'; did you mean 'strict'? Profiles: neutral, strict,"
                + " lenient, or a file");
  }

  @Test
  void aFolderIsNoProfile() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeverityProfile.of(folder.toString()))
        .withMessageContaining("the profile " + folder + " cannot be read;");
  }

  @Test
  void theUsualProfileIsCalledByOneNameEverywhere() {
    assertThat(NEUTRAL.name()).isEqualTo(CheckResult.USUAL_PROFILE);
  }

  @Test
  void aNameThatIsNotShippedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeverityProfile.shipped("severe"))
        .withMessage("no profile 'severe' comes with the program, only neutral, strict, lenient");
  }
}
