/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportingWordsTest {

  @ParameterizedTest
  @CsvSource({
    "said, say, PAST",
    "says, say, THIRD",
    "saying, say, GERUND",
    "quipped, quip, PAST",
    "quipping, quip, GERUND",
    "replies, reply, THIRD",
    "replied, reply, PAST",
    "wrote, write, PAST",
    "written, write, PARTICIPLE",
    "writing, write, GERUND",
    "admitted, admit, PAST",
    "admitting, admit, GERUND",
    "preaches, preach, THIRD",
    "agreeing, agree, GERUND",
    "tweeted, tweet, PAST",
    "grumble, grumble, BASE",
    "pronounced, pronounce, PAST",
    "mused, muse, PAST",
    "excoriated, excoriate, PAST",
    "reaffirms, reaffirm, THIRD",
  })
  void knowsAVerbInAllItsForms(String form, String lemma, ReportingWords.Inflection inflection) {
    assertThat(ReportingWords.shipped().verb(form))
        .hasValueSatisfying(
            found -> {
              assertThat(found.verb().lemma()).isEqualTo(lemma);
              assertThat(found.inflection()).isEqualTo(inflection);
            });
  }

  @Test
  void knowsAVerbOfTwoWordsByBoth() {
    var words = ReportingWords.shipped();
    assertThat(words.verb("pointed", "out"))
        .hasValueSatisfying(found -> assertThat(found.verb().lemma()).isEqualTo("point out"));
    assertThat(words.verb("pointed")).isEmpty();
  }

  @Test
  void doesNotKnowAVerbThatReportsNothing() {
    assertThat(ReportingWords.shipped().verb("walked")).isEmpty();
  }

  @Test
  void namesTheLineThatItCannotRead() {
    var reader = new BufferedReader(new StringReader("# a comment\nspeech say\n"));
    assertThatIllegalStateException()
        .isThrownBy(() -> read(reader))
        .withMessageContaining("reporting-words.txt:2");
  }

  private static ReportingWords read(BufferedReader reader) {
    try {
      return ReportingWords.read(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
