/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.testing.Told;

/** Every text here is invented. */
final class UnitFinderTest {

  private static List<String> units(String marked) {
    var article = Told.article("a", marked);
    return new UnitFinder()
        .units(article).stream().map(unit -> unit.span().in(article.text())).toList();
  }

  @Test
  void leavesTheWritersThatOutOfWhatWasSaid() {
    assertThat(units("Falk said {that the quay will close}."))
        .containsExactly("the quay will close");
  }

  @Test
  void keepsAThatWhichWasSaid() {
    assertThat(units("Falk said: \"{That will not do.}\"")).containsExactly("That will not do.");
    assertThat(units("Falk said {thatched roofs burn}.")).containsExactly("thatched roofs burn");
  }

  @Test
  void takesAReportThatClaimsSomethingOnly() {
    var article =
        Told.segmented(
            "a", "Falk spoke of {the old quay of the town}. Falk said {the quay will close soon}.");
    assertThat(new UnitFinder().units(article))
        .extracting(unit -> unit.span().in(article.text()))
        .containsExactly("the quay will close soon");
  }

  @Test
  void linksNothingThatIsOnlyThought() {
    assertThat(units("Falk thinks {the quay will close}. Falk said {it rains}."))
        .containsExactly("it rains");
  }

  @Test
  void takesWordsInMarksThatNobodyIsReadToSay() {
    assertThat(units("The <crooked> quay of \"{Falk|seven pillars}\" stands."))
        .containsExactly("crooked", "seven pillars");
  }

  @Test
  void linksWordsInMarksThoughTheyAreThought() {
    assertThat(units("\"{We will sail,}\" Falk thinks.")).containsExactly("We will sail,");
  }
}
