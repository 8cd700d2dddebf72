/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.model.QuotationKind;

final class VersionTest {

  private static Version transcript(String speaker) {
    var article =
        new Draft("transcript", speaker + ": We will reopen the bridge.\n")
            .quote(QuotationKind.DIRECT, speaker, speaker, "We will reopen the bridge")
            .annotated();
    var compared =
        new Collation("u1", "Mara Ellison")
            .rendition(article, "q1", "We|will|reopen|the|bridge")
            .compared();
    var source = new Sources(List.of(article)).of("transcript");
    return new Version(0, compared.utterance().renditions().get(0), source);
  }

  @Test
  void takesANameInCapitalsAsTheUtteranceSpellsIt() {
    assertThat(transcript("ELLISON").speakerName(Optional.of("Mara Ellison")))
        .contains("Mara Ellison");
    assertThat(transcript("MARA ELLISON").speakerName(Optional.of("Mara Ellison")))
        .contains("Mara Ellison");
  }

  @Test
  void keepsANameInCapitalsThatTheUtteranceDoesNotKnow() {
    assertThat(transcript("LISON").speakerName(Optional.of("Mara Ellison"))).contains("LISON");
    assertThat(transcript("ELLISON").speakerName(Optional.empty())).contains("ELLISON");
  }

  @Test
  void keepsANameAsTheArticleGivesIt() {
    assertThat(transcript("Ellison").speakerName(Optional.of("Mara Ellison"))).contains("Ellison");
  }

  @Test
  void stillTellsHowTheNameIsPrinted() {
    assertThat(transcript("ELLISON").mentions()).containsExactly("ELLISON");
  }
}
