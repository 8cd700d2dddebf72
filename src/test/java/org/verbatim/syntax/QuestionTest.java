/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.text.Span;

final class QuestionTest {

  // The answer stands between braces.
  private static Optional<String> asked(String marked) {
    int open = marked.indexOf('{');
    int close = marked.indexOf('}') - 1;
    String text = marked.replace("{", "").replace("}", "");
    return Question.of(text, new Span(open, close)).map(question -> question.span().in(text));
  }

  @Test
  void isTheClauseThatTheReporterTellsBesideABareAnswer() {
    assertThat(asked("Asked whether Ostrow would stay, she said \"{No.}\""))
        .contains("Ostrow would stay");
    assertThat(asked("\"{Of course not,}\" she said when asked if Ostrow knew; nobody laughed."))
        .contains("Ostrow knew");
  }

  @Test
  void isNoneWhereMoreThanABareAnswerWasGiven() {
    assertThat(asked("Asked whether Ostrow would stay, she said \"{He will not.}\"")).isEmpty();
  }

  @Test
  void isNoneWhereTheParagraphTellsNoQuestion() {
    assertThat(asked("Asked whether Ostrow would stay.\n\"{No,}\" she said.")).isEmpty();
    assertThat(asked("\"{No,}\" she said, if at all.")).isEmpty();
  }
}
