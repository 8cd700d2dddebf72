/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.eval.variants.benchmark.speech.Alteration;

final class AlterationsTest {

  private static final String EXAMPLES =
      """
      negation-inserted    | We will sign the paper on Monday.                | We will not sign the paper on Monday.
      negation-inserted    | The dam is safe and everybody knows it.          | The dam is not safe and everybody knows it.
      negation-inserted    | We will only sign the paper on Monday.           | refused
      negation-inserted    | Nobody will sign the paper on Monday.            | refused
      negation-removed     | We did not sign the paper that day.              | We did sign the paper that day.
      negation-removed     | Nobody signed the paper that day.                | Everybody signed the paper that day.
      negation-removed     | We will not sign until the rain is over.         | refused
      agent-changed        | We accepted the offer last night.                | They accepted the offer last night.
      agent-changed        | We accepted our part of the offer.               | refused
      unit-changed         | It took us three weeks to mend the boat.         | It took us three days to mend the boat.
      unit-changed         | It took us some weeks to mend the boat.          | refused
      modality-changed     | The ferry must stop before the winter.           | The ferry may stop before the winter.
      modality-changed     | The ferry must not stop before the winter.       | refused
      condition-cut        | We will pay for it if the bank agrees to it.      | We will pay for it.
      condition-cut        | If the bank agrees to it, we will pay at once.   | We will pay at once.
      condition-cut        | They waited in the hall until it was light.      | refused
      condition-cut        | We asked the bank if the money was there.        | refused
      nouns-swapped        | The crew owes the owner a long holiday.          | The owner owes the crew a long holiday.
      nouns-swapped        | The crew and the owner owe a long holiday.       | refused
      restriction-cut      | They sold most of the boats in May.              | They sold the boats in May.
      restriction-cut      | It cost nearly nine crowns a day.                | refused
      reservation-cut      | The road is open, but nobody should walk there.  | The road is open.
      reservation-cut      | The road is open and nobody should walk there.   | refused
      report-cut           | They say that the dam is safe for years.         | The dam is safe for years.
      report-cut           | They built the dam for a hundred years.          | refused
      without-cut          | A town without a quay is a dull place.           | A town is a dull place.
      without-cut          | A town with a quay is no dull place.             | refused
      wish-cut             | We hope to open the bridge in May.               | We open the bridge in May.
      wish-cut             | We do hope to open the bridge in May.            | refused
      time-limit-cut       | I will not raise a tax in my first year.         | I will not raise a tax.
      time-limit-cut       | I will not raise a tax for the hospital.         | refused
      punctuation-changed  | We met on the quay, and we talked for hours.     | We met on the quay and we talked for hours.
      punctuation-changed  | We met on the quay for a long talk.              | refused
      contraction-changed  | We do not know who wrote it.                     | We don't know who wrote it.
      contraction-changed  | We're sure that he wrote it.                     | We are sure that he wrote it.
      contraction-changed  | Somebody wrote it on the wall.                   | refused
      numeral-rewritten    | We saw three boats on the lake.                  | We saw 3 boats on the lake.
      numeral-rewritten    | We saw one boat on the lake.                     | refused
      spelling-changed     | The harbour was full of boats.                   | The harbor was full of boats.
      spelling-changed     | The quay was full of boats.                      | refused
      ellipsis-set         | We met on Monday, after a dark day, and we talked. | We met on Monday … and we talked.
      ellipsis-set         | We met, but not on that day, and we talked.      | refused
      bracketed            | Nobody has told them what it costs.              | Nobody has told [the owners] what it costs.
      bracketed            | Nobody has told you what it costs.               | refused
      small-word-changed   | We know that the boats are old.                  | We know the boats are old.
      small-word-changed   | That is what the boats were for.                 | refused
      coordination-turned  | They mended roads and bridges for years.         | They mended bridges and roads for years.
      coordination-turned  | They mended old roads and bridges for years.     | refused
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = EXAMPLES)
  void altersASentenceOrLeavesItAlone(String alteration, String speech, String result) {
    assertThat(Altering.said(alteration(alteration), speech)).isEqualTo(result);
  }

  private static Alteration alteration(String label) {
    return Alterations.ALL.stream()
        .filter(it -> it.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void changesANumberToAnotherOneOfItsForm() {
    assertThat(Altering.said(alteration("number-changed"), "We lost 312 boats in that storm."))
        .matches("We lost (213|3120) boats in that storm\\.");
    assertThat(Altering.said(alteration("number-changed"), "We lost the boats in that storm."))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void changesANameToAnInventedOne() {
    assertThat(Altering.said(alteration("name-changed"), "We never liked it in Ostrand at all."))
        .matches("We never liked it in \\p{Lu}\\p{Ll}+ at all\\.")
        .doesNotContain("Ostrand");
    assertThat(Altering.said(alteration("name-changed"), "We never liked it there at all."))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void addsAConditionToAPromiseOnly() {
    assertThat(Altering.said(alteration("condition-added"), "We will open the old bridge again."))
        .matches("We will open the old bridge again (if|unless) [a-z ]+\\.");
    assertThat(Altering.said(alteration("condition-added"), "We opened the old bridge again."))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void swapsTwoNumbers() {
    assertThat(Altering.said(alteration("numbers-swapped"), "We had 9 boats for 40 people."))
        .isEqualTo("We had 40 boats for 9 people.");
    assertThat(Altering.said(alteration("numbers-swapped"), "We had 9 boats for the people."))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void laysTheWordsToAnotherPerson() {
    String story = "“{Ilse Orlan|We sold the old boats because nobody wanted them,}” %s said.";
    assertThat(Altering.altered(alteration("speaker-swapped"), story.formatted("Ilse Orlan")))
        .startsWith("“We sold the old boats because nobody wanted them,” ")
        .doesNotContain("Orlan");
    assertThat(
            Altering.altered(
                alteration("speaker-swapped"),
                story.replace("Ilse Orlan|", "Ilse Orlan=she|").formatted("she")))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void movesTheWordsToAnotherDayOrAudience() {
    String story = "“{Ilse Orlan|We sold the old boats,}” Ilse Orlan %s.";
    assertThat(Altering.altered(alteration("occasion-swapped"), story.formatted("said on Friday")))
        .matches(".* said on (Sunday|Monday|Tuesday|Wednesday)\\.");
    assertThat(Altering.altered(alteration("occasion-swapped"), story.formatted("told the jury")))
        .doesNotContain("jury");
    assertThat(Altering.altered(alteration("occasion-swapped"), story.formatted("said")))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void joinsTwoQuotationsOfOnePersonOnly() {
    String story =
        """
        “{Ilse Orlan|We sold the old boats,}” Ilse Orlan said.
        “{%s|The crew has gone home to Ostrand,}” %1$s said.""";
    assertThat(Altering.altered(alteration("spliced"), story.formatted("Ilse Orlan")))
        .startsWith("“We sold the old boats, and the crew has gone home to Ostrand,” Ilse");
    assertThat(Altering.altered(alteration("spliced"), story.formatted("Jan Beck")))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void leavesOutASentenceThatTakesNothingBack() {
    var shortened = alteration("shortened");
    assertThat(Altering.said(shortened, "It was a long night. They sold all the old boats."))
        .isEqualTo("It was a long night.");
    assertThat(Altering.said(shortened, "It was a long night. But they sold no boats."))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void setsAFewWordsIntoTheReportersSentence() {
    assertThat(
            Altering.altered(
                alteration("fragment-set-in"),
                "“{Ilse Orlan|We tore down the rotten bridge.}” Ilse Orlan said."))
        .isEqualTo("Ilse Orlan spoke of “the rotten bridge.”");
    assertThat(Altering.said(alteration("fragment-set-in"), "We tore it all down in May."))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void carriesADenialInTheReportersWords() {
    assertThat(
            Altering.altered(
                alteration("denial-carried"),
                "“{Ilse Orlan|We will not sell the old boats,}” Ilse Orlan said."))
        .isEqualTo("Ilse Orlan promised not to “sell the old boats.”");
    assertThat(Altering.said(alteration("denial-carried"), "We will sell the old boats."))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void carriesAConditionInTheReportersWords() {
    assertThat(
            Altering.altered(
                alteration("condition-carried"),
                "“{Ilse Orlan|We will not sail until the lamps are mended,}” Ilse Orlan said."))
        .isEqualTo("Ilse Orlan said this would not happen until “the lamps are mended.”");
    assertThat(Altering.said(alteration("condition-carried"), "We will sail when they are mended."))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void putsTheWordsIntoTheReportersOwn() {
    String story = "“{Ilse Orlan=she|%s}” she said.";
    assertThat(
            Altering.altered(
                alteration("paraphrased"), story.formatted("We will mend our boats on the quay,")))
        .isEqualTo("Ilse Orlan said that they would mend their boats on the quay.");
    assertThat(
            Altering.altered(
                alteration("paraphrased"),
                story.formatted("You will mend your boats on the quay,")))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void namesAPersonInFullWhereTheArticleGivesTheLastName() {
    assertThat(
            Altering.altered(
                alteration("referred-otherwise"),
                "“{Ilse Orlan=Orlan|We will mend the boats,}” Orlan said."))
        .isEqualTo("“We will mend the boats,” Ilse Orlan said.");
    assertThat(
            Altering.said(alteration("referred-otherwise"), "We will mend the boats on the quay."))
        .isEqualTo(Altering.REFUSED);
  }

  @Test
  void hasAnExampleForEveryAlteration() throws Exception {
    String tests =
        java.nio.file.Files.readString(
            java.nio.file.Path.of(
                "src/test/java/org/verbatim/eval/variants/benchmark/AlterationsTest.java"));
    var labels = new TreeSet<String>();
    Alterations.ALL.forEach(it -> labels.add(it.label()));
    assertThat(labels).hasSize(Alterations.ALL.size()).allMatch(tests::contains);
    assertThat(Arrays.asList(EXAMPLES.split("\n"))).allMatch(line -> line.split("\\|").length == 3);
  }
}
